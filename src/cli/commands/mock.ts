import { Command } from "commander";
import type { DefineCommand } from "../command.js";
import { EXIT } from "../terminal.js";

export const mockCommand: DefineCommand = (terminal, schedule) =>
  new Command("mock").action(() =>
    schedule(async () => {
      terminal.out("mock");
      return EXIT.ok;
    }),
  );
