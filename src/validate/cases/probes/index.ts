import type { MakeCases } from "../make.js";
import { bodyWithoutObject, contentTypeParameter, largeBody, malformedBody, unknownMember } from "./bodies.js";
import { nearlyRightCredentials, noCredentials, wrongCredentials } from "./credentials.js";
import { dayProbes } from "./day.js";
import { watchHarm } from "./harm.js";
import { headerEcho } from "./header-echo.js";
import { injectionProbes } from "./injection.js";
import { isolation } from "./isolation.js";
import { leftOutProbes } from "./left-out.js";
import { pathProbes } from "./path.js";
import type { Probe } from "./probe.js";
import { probeCase } from "./probe-case.js";
import { repeatedRequest } from "./repeat.js";
import { rightRequest } from "./right.js";
import { slowTail } from "./slow-tail.js";
import { slowTextProbes } from "./slow-text.js";
import { valueProbes } from "./values.js";
import { wrongMethod } from "./wrong-method.js";

/** First those that send right requests, while nothing odd has come before them. */
const PROBES: readonly Probe[] = [
  repeatedRequest,
  slowTail,
  isolation,
  contentTypeParameter,
  noCredentials,
  wrongCredentials,
  nearlyRightCredentials,
  wrongMethod,
  malformedBody,
  bodyWithoutObject,
  unknownMember,
  largeBody,
  headerEcho,
];

/** The probes of a step: one case each. */
export const probeCases: MakeCases = (bot, step) => {
  const harm = watchHarm();
  const afterwards: Probe = { name: "afterwards", isAlone: true, appliesTo: () => true, run: harm.end };
  const shared = { right: rightRequest(bot, step), harm };
  return [
    ...PROBES,
    ...leftOutProbes(bot, step),
    ...pathProbes(step),
    ...injectionProbes(bot, step),
    ...slowTextProbes(bot, step),
    ...valueProbes(bot, step),
    ...dayProbes(bot, step),
    afterwards,
  ]
    .filter((probe) => probe.appliesTo(step, bot))
    .map((probe) => probeCase(bot, step, probe, shared));
};
