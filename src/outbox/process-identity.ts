/**
 * Who is sending: the identity of the running process, so that a run after a kill knows at once that the sender
 * of a claim is gone. Where it cannot be known (another machine, another container, before a reboot) the claim's
 * lease decides. It refuses to know what is being sent.
 */
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** What tells one process from every other: boot, pid namespace, pid, start. `-` where the system does not say. */
export function thisProcess(): string {
  return [place(), process.pid, startOf(process.pid) ?? "-"].join("/");
}

/** False only where the process is certainly gone; true where it lives and also where it cannot be seen from here. */
export function isAlive(owner: string): boolean {
  const cut = owner.split("/");
  const start = cut.pop();
  const pid = Number(cut.pop());
  if (!Number.isSafeInteger(pid) || pid <= 0 || cut.join("/") !== place()) return true;
  const found = startOf(pid);
  if (found !== undefined) return found === start;
  return answersToSignals(pid);
}

/** The boot (or the machine) and the pid namespace: pids mean nothing outside of them. */
function place(): string {
  const boot = attempt(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()) ?? hostname();
  const namespace = attempt(() => readlinkSync("/proc/self/ns/pid").replace(/\D/g, "")) ?? "-";
  return `${boot}/${namespace}`;
}

/** The start of a process in clock ticks since boot (proc(5), field 22), or `gone` for one that only waits to be reaped. */
function startOf(pid: number): string | undefined {
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  // The second field is the command in brackets and may hold spaces and brackets of its own.
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields?.[0] === "Z" || fields?.[0] === "X" ? "gone" : fields?.[19];
}

function answersToSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    // EPERM: it is there and belongs to somebody else.
    return !(fault instanceof Error && "code" in fault && fault.code === "ESRCH");
  }
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
