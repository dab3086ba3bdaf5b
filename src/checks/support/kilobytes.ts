/** Octets as KB of 1,024 with a digit, rounded up: what is over a limit must not read as if it were the limit. */
export function kilobytes(octets: number): number {
  return Math.ceil((octets / 1024) * 10) / 10;
}
