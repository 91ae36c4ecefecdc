export { type ScenarioInput, scenarioFilesBeside } from "./load-scenarios.js";
export type { LogEntry } from "./log.js";
export { createMock, type Mock, type MockOptions } from "./mock.js";
export type { Problem } from "./problem.js";
export type { Respond, ScenarioDefinition, When } from "./scenario.js";
