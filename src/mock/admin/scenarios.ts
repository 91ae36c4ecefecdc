import type { Admin, ScenarioInfo, ScenarioSet } from "../../admin/index.js";
import { formatLocation } from "../../core/index.js";
import { scenarioIn } from "../load-scenarios.js";
import { type Programme, setsOf } from "../programme.js";
import type { Scenario } from "../scenario.js";
import type { Serving } from "../serving.js";
import { bodySource } from "./body-source.js";
import type { Observer } from "./observer.js";
import { refuse } from "./refuse.js";
import { createSaver } from "./save.js";

export interface ScenarioDeps {
  readonly serving: Serving;
  readonly observer: Observer;
}

type ScenarioCalls = Pick<
  Admin,
  "sets" | "switchSets" | "scenarios" | "addScenario" | "removeScenario" | "saveScenarios"
>;

/** So many may be added. */
const MOST_ADDED = 1_000;

export function scenarioCalls({ serving, observer }: ScenarioDeps): ScenarioCalls {
  const { hub, matched } = observer;
  const save = createSaver();
  const reloaded = () => hub.publish(() => ({ type: "reload", ok: true, message: null }));
  const allSets = () => setsIn(serving.current());
  const all = () => infosOf(serving.current(), matched);
  return {
    async sets() {
      return allSets();
    },
    async switchSets(on) {
      const sets = [...new Set(on)];
      await serving.change((script, takeUp) => takeUp({ ...script, sets }));
      hub.publish(() => ({ type: "sets", on: sets }));
      return allSets();
    },
    async scenarios() {
      return all();
    },
    async addScenario(definition) {
      const scenario = scenarioIn(bodySource(definition));
      await serving.change((script, takeUp) => {
        refuseSecond(scenario, serving.current());
        return takeUp({ ...script, added: [scenario, ...script.added] });
      });
      reloaded();
      return all().find(({ name }) => name === scenario.name) as ScenarioInfo;
    },
    async removeScenario(name) {
      await serving.change((script, takeUp) => {
        const added = script.added.filter((scenario) => scenario.name !== name);
        if (added.length === script.added.length) throw notAdded(name, serving.current());
        return takeUp({ ...script, added });
      });
      reloaded();
    },
    async saveScenarios(file) {
      const saved = await serving.change((script, takeUp) => save(file, script, takeUp));
      reloaded();
      return saved;
    },
  };
}

function setsIn({ scenarios, script }: Programme): ScenarioSet[] {
  return setsOf(scenarios).map((name) => ({
    name,
    isOn: script.sets.includes(name),
    scenarios: scenarios.filter(({ set }) => set === name).map((scenario) => scenario.name),
  }));
}

function infosOf({ scenarios, script, endpoints }: Programme, matched: (name: string) => number): ScenarioInfo[] {
  const steps = new Map<string, string[]>();
  for (const { step, responders } of endpoints) {
    if (step === undefined) continue;
    for (const { name } of responders) steps.set(name, [...(steps.get(name) ?? []), step.name]);
  }
  return scenarios.map((scenario) => {
    const { name, set, priority, source, pointer } = scenario;
    return {
      name,
      set: set ?? null,
      isOn: set === undefined || script.sets.includes(set),
      priority,
      place: formatLocation(source.locate(pointer)),
      isAdded: script.added.includes(scenario),
      steps: steps.get(name) ?? [],
      matched: matched(name),
    };
  });
}

function refuseSecond({ name }: Scenario, { scenarios, script }: Programme): void {
  if (script.added.length >= MOST_ADDED) throw refuse(409, `${MOST_ADDED} scenarios are added already`, "remove some");
  const other = scenarios.find((scenario) => scenario.name === name);
  if (other === undefined) return;
  const place = formatLocation(other.source.locate(other.pointer));
  throw refuse(409, `there is a scenario "${name}" already (${place})`, "give each scenario a name of its own");
}

function notAdded(name: string, { scenarios }: Programme) {
  const scenario = scenarios.find((each) => each.name === name);
  if (scenario === undefined) return refuse(404, `there is no scenario "${name}"`);
  const place = formatLocation(scenario.source.locate(scenario.pointer));
  return refuse(409, `the scenario "${name}" stands in a file (${place})`, "only added ones can be removed here");
}
