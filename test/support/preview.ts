/** A preview of a project, served within the test's process, and requests to it as browsers and strangers send them. */
import { connect } from "node:net";
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

  close(): Promise<void> {
    return this.#served.close();
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
