import type { Command } from "commander";

/**
 * Ends a command line on which an option has an empty value: a script's variable that is not set. Taken as a folder it
 * would be another one, and an outbox there knows nothing of what was sent.
 */
export function refuseEmptyValues(root: Command): void {
  root.hook("preAction", (_, action) => {
    for (let command: Command | null = action; command !== null; command = command.parent)
      for (const option of command.options)
        if (option.required && command.getOptionValue(option.attributeName()) === "")
          action.error(
            `error: option '${option.flags}' has an empty value: is the variable behind it set? Leave the option out for the default`,
          );
  });
}
