import type { Command } from "commander";
import { proposeOptions } from "./meant-option.ts";

/** After a typing error: what was perhaps meant, and the help that shows what could have been typed. */
export function pointToOwnHelp(command: Command): void {
  const words = [command.parent?.parent?.name(), command.parent?.name(), command.name()];
  const name = words.filter((word) => word !== undefined).join(" ");
  command.showHelpAfterError(`(${name} --help shows its options)`);
  proposeOptions(command);
  command.commands.forEach(pointToOwnHelp);
}

/** `help sned` without the word: what is no command is told as such, and not answered with the help of all. */
export function helpOfNone(argv: readonly string[], { commands }: Command): readonly string[] {
  const [, , first, second] = argv;
  const isNone = first === "help" && second !== undefined && !commands.some((one) => one.name() === second);
  return isNone ? argv.toSpliced(2, 1) : argv;
}
