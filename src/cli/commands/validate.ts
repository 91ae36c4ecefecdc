import { Command } from "commander";
import type { DefineCommand } from "../command.js";
import { EXIT } from "../terminal.js";

export const validateCommand: DefineCommand = (terminal, schedule) =>
  new Command("validate").action(() =>
    schedule(async () => {
      terminal.out("validate");
      return EXIT.ok;
    }),
  );
