/**
 * Which file a store is: a copy that was carried elsewhere, or put in its place, is another. What cannot be seen so is
 * a copy that was written over it, which its mark tells (mark.ts), and a whole disk set back to an earlier day.
 */
import { type BigIntStats, statSync } from "node:fs";

/** The file as the system tells it from every other: its number and, where it is kept, the instant of its making. */
export function homeOf(file: string): string {
  return homeIn(statSync(file, { bigint: true }));
}

/** The same of a file that is open. */
export function homeIn({ ino, birthtimeNs }: BigIntStats): string {
  return `${ino}/${birthtimeNs}`;
}

/** Whether the file of this name is still that one. */
export function isHome(file: string, home: string): boolean {
  try {
    return homeOf(file) === home;
  } catch {
    return false;
  }
}
