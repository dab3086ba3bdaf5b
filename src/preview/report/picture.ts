/** A picture of a page, where there is a Chromium to take it; without one there is none, and nothing fails. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
/** By then it has drawn a page, or never will (milliseconds). */
const LONGEST = 60_000;

/** Takes a picture of a file into another, 640 by 1400; false where that cannot be. */
export function takePicture(page: string, picture: string): Promise<boolean> {
  const program = chromium();
  if (program === undefined) return Promise.resolve(false);
  const words = [
    ...[
      "--headless",
      "--disable-gpu",
      "--hide-scrollbars",
      "--disable-background-networking",
      "--no-first-run",
    ],
    // Chromium refuses root its own sandbox; what is drawn runs nothing.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ...["--window-size=640,1400", `--screenshot=${picture}`, pathToFileURL(page).href],
  ];
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: "ignore", timeout: LONGEST });
    child.on("error", () => resolve(false));
    child.on("close", () => resolve(existsSync(picture)));
  });
}

function chromium(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
}
