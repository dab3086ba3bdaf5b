/** The body of a made-up note: agenda, attendees, topics with what was said, decided, put off and is to be done. */
import { ACTIONS, DECISIONS, DEFERRALS, type List, POINTS, TOLD, TOPICS, WORDS } from "./words.ts";

/** Where the real notes break their lines. */
const COLUMNS = 76;

export class Prose {
  readonly #random: () => number;
  readonly #regulars: readonly string[];
  /** Of the topic in hand. */
  #references: string[] = [];
  #links = 0;

  constructor(random: () => number, regulars: readonly string[]) {
    this.#random = random;
    this.#regulars = regulars;
  }

  /** Three to nine topics. */
  topics(): readonly string[] {
    const count = 3 + Math.floor((this.#random() + this.#random()) * 3.5);
    return Array.from({ length: count }, () => this.#said(TOPICS));
  }

  /** A body of these topics, about so long. */
  body(topics: readonly string[], octets: number): string {
    const parts = [
      "### Agenda ###",
      topics
        .map((topic) => `* ${topic}${this.#chance(0.15) ? `\n  - ${this.#said(TOPICS)}` : ""}`)
        .join("\n"),
      this.#wrapped(`Attendees: ${this.#attendees()}`),
      "### Notes ###",
    ];
    let length = parts.join("\n\n").length;
    for (const [at, topic] of topics.entries()) {
      const part = this.#topic(topic, (octets - length) / (topics.length - at));
      parts.push(part);
      length += part.length + 2;
    }
    return `${parts.join("\n\n")}\n`;
  }

  #topic(topic: string, octets: number): string {
    const blocks = [`#### ${topic.charAt(0).toUpperCase()}${topic.slice(1)} ####`];
    this.#references = [];
    let length = 0;
    while (length < octets - 150) {
      const block = this.#block();
      blocks.push(block);
      length += block.length + 2;
    }
    if (this.#chance(0.3)) blocks.push(this.#wrapped(this.#said(DECISIONS)));
    if (this.#chance(0.35)) blocks.push(this.#wrapped(this.#said(ACTIONS)));
    if (this.#chance(0.06)) blocks.push(this.#wrapped(this.#said(DEFERRALS)));
    if (this.#references.length > 0) blocks.push(this.#references.join("\n"));
    return blocks.join("\n\n");
  }

  #block(): string {
    const drawn = this.#random();
    if (drawn < 0.72) return this.#paragraph();
    if (drawn < 0.86) return this.#list();
    if (drawn < 0.91) return this.#code();
    if (drawn < 0.94) return this.#table();
    if (drawn < 0.98) return `> ${this.#wrapped(this.#said(TOLD), COLUMNS - 2).replaceAll("\n", "\n> ")}`;
    return `See <https://${this.#address()}> for more.`;
  }

  #paragraph(): string {
    const sentences = Array.from({ length: 1 + Math.floor(this.#random() * 5) }, () => this.#said(TOLD));
    return this.#wrapped(sentences.join(" "));
  }

  #list(): string {
    const isNumbered = this.#chance(0.15);
    const points = Array.from({ length: 2 + Math.floor(this.#random() * 5) }, (_, at) => {
      const mark = isNumbered ? `${at + 1}. ` : "- ";
      const point =
        mark +
        this.#wrapped(this.#said(POINTS), COLUMNS - 3).replaceAll("\n", `\n${" ".repeat(mark.length)}`);
      return this.#chance(0.12) ? `${point}\n${" ".repeat(mark.length)}- ${this.#said(POINTS)}` : point;
    });
    return points.join("\n");
  }

  #code(): string {
    const lines = Array.from(
      { length: 2 + Math.floor(this.#random() * 5) },
      () => `$ ${this.#word("code")} # ${this.#number()}`,
    );
    return `\`\`\`sh\n${lines.join("\n")}\n\`\`\``;
  }

  #table(): string {
    const rows = Array.from(
      { length: 2 + Math.floor(this.#random() * 4) },
      () => `| ${this.#word("thing")} | ${this.#number()} | ${this.#word("acted")} |`,
    );
    return ["| part | count | state |", "| --- | ---: | --- |", ...rows].join("\n");
  }

  #attendees(): string {
    const here = this.#regulars.filter((_, at) => at < 3 || this.#chance(0.7));
    return here.map((name, at) => (at === 0 ? `${name} (chair)` : name)).join(", ");
  }

  /** One of these sentences, its holes filled. */
  #said(sentences: readonly string[]): string {
    return this.#of(sentences).replace(/\{(\w+)\}/g, (_, hole: string) => this.#fill(hole));
  }

  #fill(hole: string): string {
    switch (hole) {
      case "number":
        return this.#number();
      case "person":
        return this.#of(this.#regulars);
      case "ref":
        return this.#reference();
      default:
        return this.#word(hole as List);
    }
  }

  /** The name of a link that is defined below its topic. */
  #reference(): string {
    this.#links += 1;
    const name = `${this.#word("host")}-${this.#links}`;
    this.#references.push(`[${name}]: https://${this.#address()}`);
    return name;
  }

  #address(): string {
    const path = this.#word("thing").replaceAll(" ", "-").toLowerCase();
    return `${this.#word("host")}.${this.#word("domain")}/${path}/${this.#number()}`;
  }

  #number(): string {
    return String(2 + Math.floor(this.#random() ** 3 * 900));
  }

  #word(list: List): string {
    return this.#of(WORDS[list]);
  }

  #of(list: readonly string[]): string {
    return list[Math.floor(this.#random() * list.length)] ?? "";
  }

  #chance(share: number): boolean {
    return this.#random() < share;
  }

  #wrapped(text: string, columns = COLUMNS): string {
    let column = 0;
    return text.replace(/ ?(\S+)/g, (said: string, word: string) => {
      const isOver = column + said.length > columns;
      column = isOver ? word.length : column + said.length;
      return isOver ? `\n${word}` : said;
    });
  }
}
