/** What one note to many people costs the process that puts it into an outbox. */
export interface FanOut {
  /** How many are queued. */
  readonly queued: number;
  /** How long a message is. */
  readonly octets: number;
  /** The processor's time in µs for each that is put in by itself; 0 where that was not tried. */
  readonly alone: number;
  /** The same for each of the many: frozen, and put in. */
  readonly froze: number;
  readonly put: number;
  /** The memory that each of the many takes while all of them are ready to be put in, in octets. */
  readonly held: number;
  /** The most memory that the process ever held, in octets. */
  readonly most: number;
}
