/** The text of a header field, unfolded. */
export function fieldOf(message: string, name: string): string | undefined {
  const [head = ""] = message.split(/\r?\n\r?\n/, 1);
  const field = new RegExp(`^${name}: *(.*(?:\\r?\\n[ \\t].*)*)`, "im").exec(head)?.[1];
  return field?.replace(/\r?\n(?=[ \t])/g, "").trim();
}

/** The Message-ID of a message without its brackets; empty where it has none. */
export function idOf(message: string): string {
  return fieldOf(message, "Message-ID")?.replace(/^<|>$/g, "") ?? "";
}

/** Whether a message tells of one that could not be delivered (RFC 3464). */
export function isBounce(message: string): boolean {
  return fieldOf(message, "Content-Type")?.startsWith("multipart/report") ?? false;
}

/** A message of an mbox in the mboxrd notation. */
export function fromMbox(mbox: string): string {
  return mbox.replace(/^From .*\n/, "").replace(/^>(>*From )/gm, "$1");
}

interface Letter {
  readonly id: string;
  readonly to: string;
  readonly from: string;
  readonly octets?: number;
}

/** A plain message of so many octets, lines ended by CRLF. */
export function letter({ id, to, from, octets = 500 }: Letter): string {
  const head = [
    `From: Minutes <${from}>`,
    `To: ${to}`,
    "Subject: A letter",
    "Date: Tue, 03 Mar 2026 10:00:00 +0000",
    `Message-ID: <${id}>`,
    "",
    "",
  ].join("\r\n");
  const lines: string[] = [];
  for (let left = octets - head.length; left > 0; ) {
    const length = left < 144 ? left : 72;
    lines.push(`${"x".repeat(length - 2)}\r\n`);
    left -= length;
  }
  return head + lines.join("");
}
