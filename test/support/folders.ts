/** Made-up folders of notes in the forms of other programs, each with what a project has beside its notes. */

/** A folder: its files, the note that is written tomorrow, and which files are no notes. */
export interface NotesFolder {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** What the settings found today must read as well. */
  readonly next: readonly [string, string];
  readonly others: readonly string[];
  /** Permalinks of all notes, sorted. */
  readonly permalinks: readonly string[];
}

const BODY = "\nThe ropes came on Monday.\n\n## Lamps\n\nACTION: Ada to order oil.\n";
const README = "# Harbour\n\nWhat this is, written on 2026-01-01.\n";
const yaml = (head: string, body = BODY) => `---\n${head}\n---\n${body}`;
const jekyll = (title: string, date: string) =>
  yaml(
    `layout: post\ntitle: ${title}\ndate: ${date} 18:00:00 +0100\nauthor: Ada Example\ncategories: [crew]`,
  );
const hugo = (title: string, date: string) =>
  `+++\ntitle = "${title}"\ndate = ${date}T18:00:00Z\ndraft = false\n[params]\nauthor = "Ada Example"\n+++\n${BODY}`;
const pelican = (title: string, date: string, slug: string) =>
  `Title: ${title}\nDate: ${date} 18:00\nCategory: Crew\nSlug: ${slug}\nAuthor: Ada Example\nSummary: What was said.\n${BODY}`;
const hackmd = (title: string) =>
  `# ${title}\n\n###### tags: \`crew\` \`minutes\`\n\n- Ada Example\n- Ben Sample\n${BODY}`;

export const FOLDERS: readonly NotesFolder[] = [
  {
    name: "our own heads",
    files: {
      "README.md": README,
      "notes/2026-02-03.md": yaml(
        "updated: 2026-02-03\nauthor: Ada Example\nsubject: Crew call\npermalink: crew-1",
      ),
      "notes/2026-02-17.md": yaml(
        "updated: 2026-02-17\nauthor: Ben Sample\nsubject: Crew call\npermalink: crew-2",
      ),
    },
    next: [
      "notes/2026-03-03.md",
      yaml("updated: 2026-03-03\nauthor: Ada Example\nsubject: Crew call\npermalink: crew-3"),
    ],
    others: ["README.md"],
    permalinks: ["crew-1", "crew-2"],
  },
  {
    name: "Jekyll",
    files: {
      "_config.yml": 'title: Harbour blog\nurl: "https://harbour.example"\nbaseurl: ""\n',
      "README.md": README,
      "index.md": yaml("layout: home"),
      "about.md": yaml("layout: page\ntitle: About us"),
      "_posts/2026-02-03-ropes.md": jekyll("Ropes", "2026-02-03"),
      "_posts/2026-02-17-lamps-and-oil.markdown": jekyll("Lamps and oil", "2026-02-17"),
      "_drafts/next.md": yaml("title: Next"),
    },
    next: ["_posts/2026-03-03-nets.md", jekyll("Nets", "2026-03-03")],
    others: ["README.md", "about.md", "index.md"],
    permalinks: ["2026-02-03-ropes", "2026-02-17-lamps-and-oil"],
  },
  {
    name: "Hugo, a file a note",
    files: {
      "hugo.toml": 'baseURL = "https://harbour.example/"\ntitle = "Harbour"\n',
      "content/_index.md": hugo("Home", "2026-01-01").replace(/date.*\n/, ""),
      "content/minutes/_index.md": '+++\ntitle = "Minutes"\n+++\n',
      "content/minutes/ropes.md": hugo("Ropes", "2026-02-03"),
      "content/minutes/lamps.md": hugo("Lamps", "2026-02-17"),
      "layouts/single.md": "none",
      "archetypes/default.md": '+++\ntitle = "{{ .Name }}"\ndate = {{ .Date }}\n+++\n',
    },
    next: ["content/minutes/nets.md", hugo("Nets", "2026-03-03")],
    others: ["content/_index.md", "content/minutes/_index.md"],
    permalinks: ["lamps", "ropes"],
  },
  {
    name: "Hugo, a folder a note",
    files: {
      "content/minutes/2026-02-03-ropes/index.md": yaml(
        "title: Ropes\nauthors: [Ada Example]\nlastmod: 2026-02-04",
      ),
      "content/minutes/2026-02-17-lamps/index.md": yaml("title: Lamps\nauthors: [Ada Example, Ben Sample]"),
      "content/about/index.md": yaml("title: About us"),
    },
    next: ["content/minutes/2026-03-03-nets/index.md", yaml("title: Nets\nauthors: [Ada Example]")],
    others: ["content/about/index.md"],
    permalinks: ["2026-02-03-ropes", "2026-02-17-lamps"],
  },
  {
    name: "Pelican",
    files: {
      "pelicanconf.py": "SITENAME = 'Harbour'\nSITEURL = 'https://harbour.example'\n",
      "content/ropes.md": pelican("Ropes", "2026-02-03", "ropes-are-here"),
      "content/lamps.md": pelican("Lamps", "2026-02-17", "lamps"),
      "content/pages/about.md": "Title: About us\n\nWords.\n",
    },
    next: ["content/nets.md", pelican("Nets", "2026-03-03", "nets")],
    others: ["content/pages/about.md"],
    permalinks: ["lamps", "ropes-are-here"],
  },
  {
    name: "HackMD",
    files: {
      "Crew call 2026-02-03.md": hackmd("Crew call 2026-02-03"),
      "Crew call 2026-02-17.md": hackmd("Crew call 2026-02-17"),
      "Template.md": hackmd("Crew call YYYY-MM-DD"),
    },
    next: ["Crew call 2026-03-03.md", hackmd("Crew call 2026-03-03")],
    others: ["Template.md"],
    permalinks: ["Crew-call-2026-02-03", "Crew-call-2026-02-17"],
  },
  {
    name: "bare headings, the day in the path",
    files: {
      "README.md": README,
      "ropes/README.md": "# Ropes group\n",
      "ropes/meetings/2026-2-3.md": `# Ropes group\n${BODY}`,
      "ropes/meetings/2026-02-17.md": `# Ropes group\n${BODY}`,
      "lamps/meetings/2026-02-17.md": `# Lamps group\n${BODY}`,
    },
    next: ["nets/meetings/2026-03-03.md", `# Nets group\n${BODY}`],
    others: ["README.md", "ropes/README.md"],
    permalinks: ["lamps-2026-02-17", "ropes-2026-02-03", "ropes-2026-02-17"],
  },
  {
    name: "bare headings, the day in a line",
    files: {
      "office/spring.md": `# Spring meeting\n\n**Date:** Tuesday, 3 February 2026, 18:00\n${BODY}`,
      "office/easter.md": `# Easter meeting\n\n**Date:** 17 February 2026\n${BODY}`,
      "office/how-we-work.md": "# How we work\n\nWe do it.\n",
    },
    next: ["office/summer.md", `# Summer meeting\n\n**Date:** 3 March 2026\n${BODY}`],
    others: ["office/how-we-work.md"],
    permalinks: ["easter", "spring"],
  },
  {
    name: "bare headings, the day in the heading",
    files: {
      "minutes/001.md": `# Minutes of 3 February 2026\n${BODY}`,
      "minutes/002.md": `# Minutes of 17 February 2026\n${BODY}`,
    },
    next: ["minutes/003.md", `# Minutes of 3 March 2026\n${BODY}`],
    others: [],
    permalinks: ["001", "002"],
  },
  {
    name: "a folder a year, the day by its parts",
    files: {
      "meetings/2025/12/16.md": `## Agenda\n${BODY}`,
      "meetings/2026/02/03.md": `## Agenda\n${BODY}`,
      "meetings/2026/02/17.md": `## Agenda\n${BODY}`,
    },
    next: ["meetings/2026/03/03.md", `## Agenda\n${BODY}`],
    others: [],
    permalinks: ["2025-12-16", "2026-02-03", "2026-02-17"],
  },
  {
    name: "Obsidian",
    files: {
      "Meetings/2026-02-03 Ropes & more.md": yaml(
        "tags: [meeting]\ncssclass: wide\nattending: [Ada]\naliases: []",
      ),
      "Meetings/2026-02-17 Lamps.md": yaml("tags: meeting\nattending: [Ben]"),
      "People/Ada Example.md": "# Ada Example\n\nBorn somewhere.\n",
    },
    next: ["Meetings/2026-03-03 Nets.md", yaml("tags: meeting")],
    others: ["People/Ada Example.md"],
    permalinks: ["2026-02-03-Ropes-more", "2026-02-17-Lamps"],
  },
  {
    name: "Docusaurus, Material and Zola in one",
    files: {
      "blog/2026-02-03-ropes/index.md": yaml(
        "slug: ropes\ntitle: Ropes\nauthors: [ada, ben]\nhide_table_of_contents: false",
      ),
      "blog/2026-02-17-lamps.md": yaml(
        "slug: lamps\ntitle: Lamps\nauthors:\n  - name: Ada Example\n    url: https://ada.example",
      ),
      "docs/blog/posts/nets.md": yaml(
        "date:\n  created: 2026-02-24\n  updated: 2026-02-25\ntitle: Nets\nauthors: [ada]",
      ),
    },
    next: ["blog/2026-03-03-boats.md", yaml("slug: boats\ntitle: Boats\nauthors: [ada]")],
    others: [],
    permalinks: ["lamps", "nets", "ropes"],
  },
  {
    name: "days first, words in another language, keys of its own",
    files: {
      "protokolle/Sitzung_03.02.2026.md": `# Vorstandssitzung\n${BODY}`,
      "protokolle/Sitzung_17.02.2026.md": `# Vorstandssitzung\n${BODY}`,
    },
    next: ["protokolle/Sitzung_03.03.2026.md", `# Vorstandssitzung\n${BODY}`],
    others: [],
    permalinks: ["Sitzung_2026-02-03", "Sitzung_2026-02-17"],
  },
  {
    name: "a permalink that is Jekyll's pattern, a change after the meeting",
    files: {
      "minutes/ropes.md": yaml(
        "title: Ropes\ndate: 2026-02-03\nupdated: 2026-02-10\npermalink: /:categories/:title/\nscribe: Ada Example\nroom: Pier 3",
      ),
      "minutes/lamps.md": yaml(
        "title: Lamps\ndate: 2026-02-17\npermalink: /:categories/:title/\nscribe: Ben Sample\nroom: Pier 4",
      ),
    },
    next: [
      "minutes/nets.md",
      yaml("title: Nets\ndate: 2026-03-03\npermalink: /:categories/:title/\nscribe: Ada Example"),
    ],
    others: [],
    permalinks: ["lamps", "ropes"],
  },
  {
    name: "groups with a folder a year, of which there is one so far",
    files: {
      "wg-ropes/charter.md": "# What we do\n",
      "wg-ropes/2026/2026-02-03.md": `# Ropes\n${BODY}`,
      "wg-lamps/2026/2026-02-03.md": `# Lamps\n${BODY}`,
    },
    next: ["wg-ropes/2027/2027-03-03.md", `# Ropes\n${BODY}`],
    others: ["wg-ropes/charter.md"],
    permalinks: ["wg-lamps-2026-02-03", "wg-ropes-2026-02-03"],
  },
  {
    name: "a folder a month, the same name in each",
    files: {
      "Board/2026/02-February/Minutes.md": `# Board\n\nMeeting held on 3 February 2026\n${BODY}`,
      "Board/2026/03-March/Minutes.md": `# Board\n\nMeeting held on 3 March 2026\n${BODY}`,
    },
    next: ["Board/2027/03-March/Minutes.md", `# Board\n\nMeeting held on 3 March 2027\n${BODY}`],
    others: [],
    permalinks: ["2026-02-03-Minutes", "2026-03-03-Minutes"],
  },
  {
    name: "names in another script, a dash between words",
    files: {
      "ノート - 2026-02-03.md": `# 会議\n${BODY}`,
      "ノート - 2026-02-17.md": `# 会議\n${BODY}`,
    },
    next: ["ノート - 2026-03-03.md", `# 会議\n${BODY}`],
    others: [],
    permalinks: ["2026-02-03", "2026-02-17"],
  },
];
