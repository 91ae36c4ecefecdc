export { type ScenarioInput, scenarioFilesBeside } from "./load-scenarios.js";
export type { LogEntry } from "./log.js";
export { type MemoryStoreOptions, memoryStore } from "./memory-store.js";
export { createMock, type Mock, type MockOptions } from "./mock.js";
export type { Problem } from "./problem.js";
export {
  createRecorder,
  type RecordedExchange,
  type Recorder,
  type RecorderOptions,
  type RecordSummary,
} from "./record/recorder.js";
export { type RedisStoreOptions, redisStore } from "./redis-store.js";
export type { FaultDefinition, Respond, ScenarioDefinition, When } from "./scenario.js";
export type { ConversationState } from "./state.js";
export type { StateStore } from "./store.js";
export { readTlsFiles } from "./tls.js";
