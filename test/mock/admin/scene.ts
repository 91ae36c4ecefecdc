import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Admin, createAdminClient } from "../../../src/admin/index.js";
import { createMock, type Mock, type MockOptions } from "../../../src/mock/index.js";
import { bank, TRANSFER } from "../bank.js";

/** Both ways to see and steer a mock; they must do the same. */
export const WAYS: readonly (readonly [name: string, open: (mock: Mock) => Admin])[] = [
  ["in process", (mock) => mock.admin],
  ["over HTTP", (mock) => createAdminClient(mock.url)],
];

export const SCENARIOS = `
scenarios:
  - name: too much
    when: { step: transfer, body: { amount: { gt: 1000 } } }
    respond: { nextDialogstate: transfer_no_money }
  - name: only once
    when: { step: transfer, body: { amount: 1 } }
    times: 1
    respond: { nextDialogstate: transfer_ok }
  - name: remembers
    when: { step: transfer, body: { amount: 7 } }
    set: { last: "{{ request.body.iban }}" }
    state: { to: remembered }
    respond: { session: { namespace: account, data: { amount: 7, note: "of {{ request.body.iban }}" } } }
`;

export const BUSY = `
scenarioSet: busy days
scenarios:
  - name: closed
    when: { step: balance }
    respond: { messages: [ "Closed." ] }
`;

/** A mock with a folder of scenarios, on a real port. */
export async function openScene(options: MockOptions = {}) {
  const folder = await mkdtemp(join(tmpdir(), "apistep-admin-"));
  await writeFile(join(folder, "bank.yaml"), SCENARIOS);
  await writeFile(join(folder, "busy.yaml"), BUSY);
  const mock = await createMock({ bot: bank(), scenarios: folder, ...options });
  return {
    mock,
    folder,
    post: (amount: unknown, headers: Record<string, string> = {}) => transfer(mock, amount, headers),
    async close() {
      await mock.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type Scene = Awaited<ReturnType<typeof openScene>>;

function transfer(mock: Mock, amount: unknown, headers: Record<string, string>): Promise<Response> {
  const body = JSON.stringify({ ...TRANSFER.payload, amount });
  return fetch(mock.url + TRANSFER.url, { method: "POST", headers: { ...TRANSFER.headers, ...headers }, body });
}

/** What a call was refused with. */
export async function refusalOf(call: Promise<unknown>) {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Error && "problem" in error) return error.problem as { status: number; detail: string };
  throw error ?? new Error("the call was not refused");
}
