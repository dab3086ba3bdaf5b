/**
 * An SMTP server that takes everything and keeps nothing. It says its port to its parent at once; asked for its rate, how
 * many messages came since it was asked last and the seconds from the first one's greeting to the last one's dot; told a
 * number, when so many have come.
 */
import net, { type AddressInfo } from "node:net";

const END = "\r\n.\r\n";
let count = 0;
let first = 0;
let last = 0;
/** How many messages somebody waits for. */
let awaited = Number.POSITIVE_INFINITY;

const REPLIES: Readonly<Record<string, string>> = {
  EHLO: "250-sink.example\r\n250-PIPELINING\r\n250 8BITMIME\r\n",
  DATA: "354 go on\r\n",
  QUIT: "221 2.0.0 bye\r\n",
};

const server = net.createServer({ noDelay: true }, (socket) => {
  let lines = "";
  /** The end of what came of a body; undefined outside of one. */
  let tail: string | undefined;
  if (first === 0) first = performance.now();
  socket.write("220 sink.example ESMTP\r\n");
  socket.on("error", () => socket.destroy());
  socket.on("data", (octets) => {
    if (tail === undefined) return command(octets.toString("latin1"));
    // Nobody sends on behind the dot before its answer.
    tail = (tail + octets.subarray(-END.length).toString("latin1")).slice(-END.length);
    if (tail !== END) return;
    tail = undefined;
    count += 1;
    last = performance.now();
    socket.write("250 2.0.0 taken\r\n");
    tellIfReached();
  });
  function command(text: string): void {
    lines += text;
    for (let end = lines.indexOf("\r\n"); end !== -1; end = lines.indexOf("\r\n")) {
      const verb = lines.slice(0, 4).toUpperCase();
      lines = lines.slice(end + 2);
      socket.write(REPLIES[verb] ?? "250 2.0.0 fine\r\n");
      if (verb === "DATA") tail = "\r\n";
      if (verb === "QUIT") socket.end();
    }
  }
});

function tellIfReached(): void {
  if (count < awaited) return;
  awaited = Number.POSITIVE_INFINITY;
  process.send?.("reached");
}

process.on("message", (asked) => {
  if (typeof asked === "number") {
    awaited = asked;
    return tellIfReached();
  }
  process.send?.({ count, seconds: (last - first) / 1000 });
  count = 0;
  first = 0;
});
process.on("disconnect", () => process.exit());
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
