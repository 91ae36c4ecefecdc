import type { MakeCases } from "../make.js";
import { baseSession } from "../slots.js";
import { largeBody, malformedBody, unknownMember } from "./bodies.js";
import { noCredentials, wrongCredentials } from "./credentials.js";
import { headerEcho } from "./header-echo.js";
import { isolation } from "./isolation.js";
import { type Probe, probeCase } from "./probe.js";
import { repeatedRequest } from "./repeat.js";
import { slowTail } from "./slow-tail.js";
import { valueProbes } from "./values.js";
import { wrongMethod } from "./wrong-method.js";

const PROBES: readonly Probe[] = [
  noCredentials,
  wrongCredentials,
  wrongMethod,
  malformedBody,
  unknownMember,
  largeBody,
  headerEcho,
  repeatedRequest,
  slowTail,
  isolation,
];

/** The probes of a step: one case each. */
export const probeCases: MakeCases = (bot, step) =>
  [...PROBES, ...valueProbes(bot, step)]
    .filter((probe) => probe.appliesTo(step, bot))
    .map((probe) => probeCase(bot, step, () => baseSession(bot, step), probe));
