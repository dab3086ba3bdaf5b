/**
 * Other programs of this machine, asked for a word and never trusted with more: no shell, what they read on standard
 * input, an end after a time, after so much output, or when nobody waits any more. It refuses to know what is asked.
 */
import { spawn } from "node:child_process";
import { delimiter, isAbsolute } from "node:path";

/** How a program is asked. */
export interface ProgramCall {
  readonly cwd: string;
  /** All that it knows of ours; an undefined variable is none. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What it reads from standard input. */
  readonly input?: Uint8Array | string | undefined;
  /** After how many milliseconds it is ended. */
  readonly patience: number;
  /** How many octets it may say; without a limit all are taken. */
  readonly most?: number | undefined;
  /** Aborted where nobody waits for it any more. */
  readonly gone?: AbortSignal | undefined;
}

/** What a program answered. */
export interface Answer {
  /** Its exit code; `missing` where there is no such program, `late` where it was ended. */
  readonly code: number | "missing" | "late";
  readonly out: Buffer;
  readonly err: string;
}

/** The folders of programs, without those that are a matter of where one stands. */
export function absolutePath(): string {
  return (process.env.PATH ?? "").split(delimiter).filter(isAbsolute).join(delimiter);
}

/** Asks a program; never throws. */
export function askProgram(
  program: string,
  args: readonly string[],
  { cwd, env, input, patience, most = Number.POSITIVE_INFINITY, gone }: ProgramCall,
): Promise<Answer> {
  return new Promise((resolve) => {
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    let [said, isLate] = [0, false];
    // In a group of its own: what a terminal sends to ours, so that we end well, would break off what we wait for.
    const isGroup = process.platform !== "win32";
    const child = spawn(program, args, { cwd, env, windowsHide: true, detached: isGroup });
    const end = () => {
      isLate = true;
      // The programs that it runs hold its outputs open.
      if (isGroup && child.pid !== undefined) killGroup(child.pid);
      else child.kill("SIGKILL");
    };
    const clock = setTimeout(end, patience);
    gone?.addEventListener("abort", end);
    const answer = (code: Answer["code"], words?: string) => {
      clearTimeout(clock);
      gone?.removeEventListener("abort", end);
      resolve({ code, out: Buffer.concat(out), err: words ?? Buffer.concat(err).toString("utf8") });
    };
    const keep = (pieces: Buffer[]) => (piece: Buffer) => {
      said += piece.length;
      if (said > most) end();
      else pieces.push(piece);
    };
    child.stdout.on("data", keep(out));
    child.stderr.on("data", keep(err));
    child.on("error", (fault) => answer("missing", fault.message));
    child.on("close", (code) => answer(isLate ? "late" : (code ?? 128)));
    // Where it ends before it has read all, its exit code says why.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input ?? "");
  });
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended by itself, and what it left closes its outputs.
  }
}
