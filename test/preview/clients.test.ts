/** What is told of mail clients: of what a mail really uses, and as it was measured. */
import { afterAll, describe, expect, test } from "vitest";
import { CLIENTS, SUPPORT } from "../../src/preview/clients/support.ts";
import { featuresOf } from "../../src/preview/clients/used.ts";
import { ServedProject } from "../support/preview.ts";
import { Project } from "../support/project.ts";

describe("what a mail uses", () => {
  test.for([
    ["a property, by its own name", '<p style="border-radius: 4px">', ["css-border-radius"]],
    [
      "a property of a shorthand, by that",
      "<style>p { margin-top: 0; margin-inline-start: 0 }</style>",
      ["css-margin"],
    ],
    ["a value that is measured by itself", '<p style="display: flex">', ["css-display-flex"]],
    [
      "a medium that is asked for",
      "<style>@media (prefers-color-scheme: dark) { p { color: red } }</style>",
      ["css-at-media-prefers-color-scheme"],
    ],
    [
      "a selector",
      "<style>[data-ogsc] p:hover { color: red }</style>",
      ["css-selector-attribute", "css-pseudo-class-hover"],
    ],
    [
      "units, functions, variables",
      '<p style="width: calc(10vw + 2rem); color: var(--a)">',
      ["css-unit-vw", "css-unit-rem", "css-unit-calc", "css-variables"],
    ],
    [
      "elements, attributes, pictures",
      '<main role="main"><img srcset="a" src="https://a.example/b.webp" loading="lazy"></main>',
      ["html-semantics", "html-role", "html-srcset", "image-webp", "html-loading-attribute"],
    ],
  ] as const)("%s", ([, html, wanted]) => {
    const found = featuresOf(html);
    // What every client does is not measured as something that one might not.
    for (const slug of wanted) if (slug in SUPPORT) expect([...found]).toContain(slug);
    expect(wanted.some((slug) => slug in SUPPORT)).toBe(true);
  });

  test.for([
    ["what is said in words", "<p>display: flex and :hover and @media (hover)</p>"],
    [
      "what is in a comment, as for Outlook alone",
      "<!--[if mso]><table role='presentation' style='border-radius: 1px'></table><![endif]-->",
    ],
    [
      "what one client has its own name for",
      '<p style="mso-line-height-rule: exactly; -webkit-text-size-adjust: none">',
    ],
    ["a sheet that cannot be read", "<style>p { color: 'red</style>"],
  ] as const)("is not %s", ([, html]) => {
    const frame = featuresOf("<p></p>");
    expect([...featuresOf(html)].filter((slug) => !frame.has(slug) && slug !== "html-style")).toEqual([]);
  });
});

test("each row has a letter a client, and says that one of them at least leaves it out", () => {
  for (const [slug, [, letters]] of Object.entries(SUPPORT))
    expect([slug, letters]).toEqual([
      slug,
      expect.stringMatching(new RegExp(`^(?=.*[na])[ynau]{${CLIENTS.length}}$`)),
    ]);
});

describe("the view", () => {
  const project = new Project();
  let served: ServedProject | undefined;
  afterAll(async () => {
    await served?.close();
    project.remove();
  });

  test("names each client, and what it leaves out of this newsletter", async () => {
    project.config("{ kind: file, path: mail }");
    project.note(
      "a",
      "[One](https://one.example/a) and [one](https://one.example/a), [two](https://two.example/b).\n",
    );
    served = await ServedProject.start(project);
    const { body, status } = await served.get("/?note=a&view=clients");
    expect(status).toBe(200);
    for (const name of CLIENTS) expect(body).toContain(name);
    const row = (name: string) => body.split("<div>").find((text) => text.includes(`>${name}<`)) ?? "";
    expect(row("Gmail, web")).toContain("@media (prefers-color-scheme)");
    expect(row("Apple Mail, iPhone")).not.toContain("@media (prefers-color-scheme)");
    expect(row("Outlook, Windows (classic)")).toMatch(/Leaves out: .*border-radius/);
  });

  test("of a message tells where its links lead, each once", async () => {
    const { body = "" } = (await served?.get("/?note=a&view=message")) ?? {};
    const listed = [...(/<ul class="links">(.*?)<\/ul>/s.exec(body)?.[1] ?? "").matchAll(/<li>([^<]*)/g)];
    const addresses = listed.map(([, address]) => address);
    expect(addresses.filter((address) => address === "https://one.example/a")).toHaveLength(1);
    expect(addresses).toContain("https://two.example/b");
  });
});
