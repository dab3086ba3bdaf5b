/** A preview of a project, served within the test's process, and requests to it as browsers and strangers send them. */
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { type Served, type ServeOrder, servePreview } from "../../src/preview/serve.ts";
import { type Problem, wording } from "../../src/problem.ts";
import type { Project } from "./project.ts";

/** An answer as it came. */
export interface Answered {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export class ServedProject {
  readonly #served: Served;
  /** What it told of files that cannot be read, in the order of telling. */
  readonly told: string[];
  /** What it met of its own mistakes. */
  readonly mistakes: unknown[];

  private constructor(served: Served, told: string[], mistakes: unknown[]) {
    this.#served = served;
    this.told = told;
    this.mistakes = mistakes;
  }

  static async start(project: Project, more: Partial<ServeOrder> = {}): Promise<ServedProject> {
    const [told, mistakes]: [string[], unknown[]] = [[], []];
    const overrides = { config: join(project.folder, "minutewire.yaml") };
    const hearing = {
      now: () => new Date(),
      problem: (problem: Problem) => void told.push(wording(problem)),
      failed: (cause: unknown) => void mistakes.push(cause),
    };
    return new ServedProject(await servePreview({ overrides, port: 0, ...more }, hearing), told, mistakes);
  }

  get url(): string {
    return this.#served.url;
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answered> {
    return this.ask({ path, headers });
  }

  /** Sends the very octets of a request, and reads to the end. */
  ask({
    method = "GET",
    path = "/",
    host = `127.0.0.1:${this.port}`,
    headers = {},
  }: Asking): Promise<Answered> {
    const lines = [`${method} ${path} HTTP/1.1`, ...(host === undefined ? [] : [`Host: ${host}`])];
    for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
    return this.send([...lines, "Connection: close", "", ""].join("\r\n"));
  }

  send(text: string): Promise<Answered> {
    return new Promise((resolve, reject) => {
      const socket = connect(this.port, "127.0.0.1", () => socket.write(text, "latin1"));
      let said = "";
      socket.setEncoding("latin1").on("data", (chunk: string) => {
        said += chunk;
      });
      socket.on("error", reject);
      socket.on("close", () => resolve(answered(said)));
    });
  }

  /** Hears of changes as an open page does; each number is that of what was found. */
  listen(): HeardEvents {
    return new HeardEvents(this.port);
  }

  close(): Promise<void> {
    return this.#served.close();
  }
}

/** A connection that waits for events. */
export class HeardEvents {
  readonly #socket: Socket;
  readonly #heard: { readonly keys: readonly string[]; readonly isAll: boolean; readonly number: number }[] =
    [];
  #wake: () => void = () => undefined;

  constructor(port: number) {
    this.#socket = connect(port, "127.0.0.1", () =>
      this.#socket.write(`GET /events HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`),
    );
    let rest = "";
    this.#socket.setEncoding("utf8").on("data", (text: string) => {
      rest += text;
      for (const [whole, event, data = ""] of rest.matchAll(/event: (\w+)\ndata: (.*)\n\n/g)) {
        rest = rest.slice(rest.indexOf(whole) + whole.length);
        if (event === "change") this.#heard.push(JSON.parse(data));
        else this.#heard.push({ keys: [], isAll: false, number: Number(data) });
        this.#wake();
      }
    });
    this.#socket.on("error", () => undefined);
  }

  /** Waits until what was heard, all together, is enough; what it was. Only the runner's own limit ends it. */
  async until(
    isEnough: (keys: ReadonlySet<string>, isAll: boolean) => boolean,
  ): Promise<ReadonlySet<string>> {
    for (;;) {
      const keys = new Set(this.#heard.flatMap((one) => one.keys));
      if (
        isEnough(
          keys,
          this.#heard.some(({ isAll }) => isAll),
        )
      ) {
        this.#heard.length = 0;
        return keys;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Waits for the first word, which says that changes are heard from now on. */
  async ready(): Promise<void> {
    while (this.#heard.length === 0)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    this.#heard.length = 0;
  }

  close(): void {
    this.#socket.destroy();
  }
}

interface Asking {
  readonly method?: string;
  readonly path?: string;
  readonly host?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function answered(said: string): Answered {
  const end = said.indexOf("\r\n\r\n");
  const [first = "", ...lines] = said.slice(0, end).split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(":")).toLowerCase(),
      line.slice(line.indexOf(":") + 1).trim(),
    ]),
  );
  const raw = said.slice(end + 4);
  const body = headers["transfer-encoding"] === "chunked" ? unchunked(raw) : raw;
  return { status: Number(first.split(" ")[1] ?? 0), headers, body: Buffer.from(body, "latin1").toString() };
}

function unchunked(raw: string): string {
  let [body, rest] = ["", raw];
  for (;;) {
    const end = rest.indexOf("\r\n");
    const size = Number.parseInt(rest.slice(0, end), 16);
    if (!(size > 0)) return body;
    body += rest.slice(end + 2, end + 2 + size);
    rest = rest.slice(end + 4 + size);
  }
}
