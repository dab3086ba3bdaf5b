/** What is longer than the screen, in the program that the user reads such things in. */
import { spawn } from "node:child_process";

/** As git sets it where nobody has: ended at once for what fits, colours shown, the screen left as it was. */
const LESS = "FRX";

/** Whether a text is for a pager: the terminal is shorter, and its user has not said that he wants none. */
export function isPaged(text: string, { rows }: Pick<NodeJS.WriteStream, "rows">): boolean {
  return rows > 0 && pager() !== "" && text.split("\n").length > rows;
}

/** Shows a text in the pager until it is left; false where there is none, and nothing was shown. */
export function paged(text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const env = { LESS, ...process.env };
    const child = spawn(pager(), { stdio: ["pipe", "inherit", "inherit"], shell: true, env });
    // Whoever has read enough leaves before the end.
    child.stdin.on("error", () => undefined);
    child.on("error", () => resolve(false));
    // What a shell ends with where there is no such program (POSIX, 2.8.2).
    child.on("close", (code) => resolve(code !== 127 && code !== 126));
    child.stdin.end(text);
  });
}

function pager(): string {
  const { PAGER = process.platform === "win32" ? "more" : "less" } = process.env;
  return PAGER === "cat" ? "" : PAGER;
}
