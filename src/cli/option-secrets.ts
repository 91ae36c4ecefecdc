import type { Secret } from "../core/index.js";

/** Options of any command that may hold a secret. */
interface Secretive {
  readonly header?: Readonly<Record<string, string>>;
  readonly proxy?: string;
  readonly backend?: string;
  readonly start?: string;
}

/** What in a command's options must not be printed. */
export async function secretsOfOptions({ header, start = "", ...way }: Secretive): Promise<Secret[]> {
  const { secretsOfWay } = await import("../backend/index.js");
  return [...secretsOfWay({ ...way, headers: header }), ...secretsOfCommand(start)];
}

const ASSIGNED =
  /(?:^|[\s;&|"'])(?:-{1,2})?(\w*(?:token|secret|password|passwd|api_?key)\w*)=(?:"([^"]*)"|'([^']*)'|([^\s;&|"']*))/gi;

/** What a shell command gives a program under a name that says it is a secret: `API_TOKEN=… npm start`. */
function secretsOfCommand(command: string): Secret[] {
  return [...command.matchAll(ASSIGNED)].flatMap(([, name = "", ...values]) => {
    const value = values.find((candidate) => candidate !== undefined) ?? "";
    return value === "" || value.startsWith("$") ? [] : [{ name: name.toUpperCase(), value }];
  });
}
