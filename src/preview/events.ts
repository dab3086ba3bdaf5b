/** What pages that are open hear of changes, by server-sent events (WHATWG HTML, 9.2). */
import type { Difference } from "./project.ts";

const BEAT = 20_000;

export class Listeners {
  readonly #came: () => void;
  readonly #open = new Set<ReadableStreamDefaultController<Uint8Array>>();
  readonly #beat = setInterval(() => this.#send(":\n\n"), BEAT).unref();

  /** `came` is told each time that somebody begins to listen. */
  constructor(came: () => void) {
    this.#came = came;
  }

  /** A stream of events that begins with which look is the last: a page that shows another shows it anew. */
  stream(number: number): Response {
    this.#came();
    let own: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        own = controller;
        this.#open.add(controller);
        controller.enqueue(encoded(`retry: 500\nevent: look\ndata: ${number}\n\n`));
      },
      cancel: () => {
        if (own !== undefined) this.#open.delete(own);
      },
    });
    return new Response(body, { headers: { "content-type": "text/event-stream" } });
  }

  tell(difference: Difference): void {
    this.#send(`event: change\ndata: ${JSON.stringify(difference)}\n\n`);
  }

  close(): void {
    clearInterval(this.#beat);
    for (const one of this.#open) one.close();
    this.#open.clear();
  }

  #send(text: string): void {
    for (const one of this.#open) one.enqueue(encoded(text));
  }
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
