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
