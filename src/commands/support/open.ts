import { spawn } from "node:child_process";

/** Opens an address in the user's browser, or a file in the program for it; where there is none, nothing happens. */
export function openInProgram(what: string): void {
  const [program, ...words] = opener(process.platform);
  const child = spawn(program, [...words, what], { stdio: "ignore", detached: true });
  // The address was told as well: a machine without a screen opens nothing.
  child.on("error", () => undefined);
  child.unref();
}

function opener(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler"];
  return ["xdg-open"];
}
