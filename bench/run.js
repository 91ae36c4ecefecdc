#!/usr/bin/env node
// Measures apistep against the raw limit, in one run on one machine: only the ratios say something.
//   node bench/run.js           some minutes
//   node bench/run.js --quick   a few seconds, less exact
// Exits with 1 when a bar of the design is not met.
import { availableParallelism, cpus } from "node:os";
import { benchCheck } from "./check-response.js";
import { benchEngine } from "./engine.js";
import { benchManyScenarios } from "./many-scenarios.js";
import { benchMemory } from "./memory.js";
import { benchMock } from "./mock-requests.js";
import { benchStartUp } from "./start-up.js";
import { benchValidate } from "./validate.js";

const isQuick = process.argv.includes("--quick");
const effort = isQuick
  ? { rounds: 3, ms: 300, starts: 3, requests: 50_000 }
  : { rounds: 9, ms: 800, starts: 15, requests: 1_000_000 };

const benches = [
  () => benchMock("static", { raw: 0.55, fastify: 0.85 }, effort),
  () => benchMock("matched", { fastify: 0.65 }, effort),
  () => benchManyScenarios(effort),
  () => benchStartUp(effort),
  () => benchCheck(effort),
  () => benchEngine(effort),
  () => benchValidate(effort),
  () => benchMemory(effort),
];

console.log(`node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? "unknown processor"}`);
const bars = [];
for (const bench of benches) {
  const result = await bench();
  console.log();
  for (const { what, value, ratio } of result.rows) {
    console.log(`${what.padEnd(44)} ${value.padStart(20)} ${ratio === undefined ? "" : ratio.toFixed(2).padStart(8)}`);
  }
  bars.push(...result.bars);
}

console.log("\nbars");
for (const { what, value, least, most } of bars) {
  const isMet = value >= (least ?? Number.NEGATIVE_INFINITY) && value <= (most ?? Number.POSITIVE_INFINITY);
  const bar = least === undefined ? `at most ${most}` : `at least ${least}`;
  console.log(`${isMet ? "met    " : "NOT MET"}  ${what}: ${round(value)} (${bar})`);
  if (!isMet) process.exitCode = 1;
}

function round(value) {
  return value >= 1000 ? Math.round(value).toLocaleString("en") : value.toFixed(2);
}
