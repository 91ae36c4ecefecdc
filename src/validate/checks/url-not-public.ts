import { partsOf } from "../../contract/index.js";
import { sentTexts } from "../sent-texts.js";
import type { Check } from "./check.js";

export const urlNotPublic: Check = {
  rule: {
    id: "url-not-public",
    severity: "warning",
    title: "Addresses lead to hosts that the user's phone can reach.",
    why: "the user's device or the channel opens them (F-052, F-055, F-056): a host of the backend's own machine or network is none of theirs, and the user sees no picture and no page",
    source: ["F-052", "F-055", "F-056"],
  },
  check({ request, result: { json, findings } }) {
    if (json === undefined) return [];
    return partsOf(json).urls.flatMap(({ pointer, value }) => {
      if (typeof value !== "string" || !MAY_BE_PRIVATE.test(value)) return [];
      const address = parse(value);
      if (address === undefined || !isPrivate(address.hostname) || isBackend(address, new URL(request.url))) return [];
      const isTold = findings.some((finding) => finding.pointer === pointer && finding.severity === "error");
      if (isTold || sentTexts(request).includes(value)) return [];
      return [
        {
          pointer,
          expected: "an address that is reached from anywhere",
          got: JSON.stringify(value.replace(/^([^/]*\/\/)[^/?#@]*@/, "$1…@")), // a report must not spread them
          mend: `write the public host in place of "${address.host}", for example from a setting of the backend`,
        },
      ];
    });
  },
};

/** Cheap, and never wrong when it says no: an IP address, a name without a dot, or one that ends as inner names do. */
const MAY_BE_PRIVATE =
  /^https?:\/\/(?:[^/?#@]{0,100}@)?(?:[\d.]+|\[[\da-f:.]+\]|[^./?#:@[\]{]+|[^/?#:@{]+\.(?:local|localhost|internal|lan|home|intranet|corp|test|example|invalid))\.?(?:[:/?#]|$)/i;

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined; // another rule tells, or it holds {variables}
  }
}

const isPrivate = (host: string) => isLoopback(host) || PRIVATE.test(host) || /^[^.:]+$/.test(host);

const isLoopback = (host: string) => /^(?:127\.|0\.0\.0\.0$|\[::1?\]$|(?:.+\.)?localhost\.?$)/.test(host);

/** Networks of one's own (RFC 1918, RFC 4193), links (RFC 3927) and names that no public server has (RFC 6761, RFC 6762). */
const PRIVATE =
  /^(?:10\.\d|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|\[f[cde])|\.(?:local|internal|lan|home|intranet|corp|test|example|invalid)\.?$/;

/** What a backend under test writes of itself, mostly from the header Host. */
const isBackend = (address: URL, backend: URL) =>
  address.host === backend.host ||
  (address.port === backend.port && isLoopback(address.hostname) && isLoopback(backend.hostname));
