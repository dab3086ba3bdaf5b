/** One mailbox of RFC 5322, 3.4: a display name or none, and an address. */
export interface Mailbox {
  readonly name: string;
  /** `local@domain`, ASCII, without brackets, white space or control characters. */
  readonly address: string;
}
