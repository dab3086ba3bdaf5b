/** Asks for the record that must stand first; why it does not, or undefined where it does. */
export async function refusalOf(beforeTerminator: () => Promise<boolean>): Promise<string | undefined> {
  try {
    return (await beforeTerminator()) ? undefined : "stopped before the end: the record was refused";
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return `stopped before the end: the record could not be written: ${why}`;
  }
}
