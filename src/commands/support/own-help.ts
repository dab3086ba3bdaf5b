import type { Command } from "commander";

/** After a typing error: the help that shows what could have been typed. */
export function pointToOwnHelp(command: Command): void {
  const words = [command.parent?.parent?.name(), command.parent?.name(), command.name()];
  const name = words.filter((word) => word !== undefined).join(" ");
  command.showHelpAfterError(`(${name} --help shows its options)`);
  command.commands.forEach(pointToOwnHelp);
}
