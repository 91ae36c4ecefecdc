import type { Failure, FailureReason } from "./exchange.js";

const MENDS: Readonly<Partial<Record<FailureReason, string>>> = {
  refused: "start the backend, and check the port of its address",
  unreachable: "check the host of the backend's address, and whether this machine may connect to it",
  reset:
    "find what makes the backend close the connection, for example a crash while it handles this request, a port for https that is asked in http, or a client certificate that it does not get",
  "invalid-http":
    "check that a server for HTTP/1.1 listens at this address, not one for HTTP/2 only or for something else, and whether it is http or https",
};

/** Where what the network said tells more than the reason does. */
const CLOSER: readonly (readonly [said: RegExp, mend: string])[] = [
  [/content-length/, "let content-length be the number of bytes that are sent, and count bytes, not characters"],
  [/of the body/, "find what closes the connection before the body's end, for example a crash or a limit of a proxy"],
  [/content-encoding/, "leave content-encoding out, or compress the body as it says"],
  [/proxy .* can't be reached/, "start the proxy, or check the host and port of --proxy"],
  [
    /proxy did not connect .* 407/,
    "give the proxy's user name and password in its URL: --proxy http://name:password@host:8080",
  ],
  [/proxy did not connect/, "let the proxy connect to the backend's host and port, or leave out --proxy"],
  [/100 Continue/, "send 100 Continue only where a request has the header Expect: 100-continue"],
  [/101 Switching/, "answer with a status of its own, and leave upgrades to requests that ask for one"],
  [/status below 100/, "answer with a status from 200 on"],
  [
    /certificate has expired|not yet valid/,
    "renew the certificate of the backend, and check the clocks of both machines",
  ],
  [/altnames/, "call the backend by a host name that its certificate is for, or have one made for this name"],
  [
    /self-signed certificate/,
    "give the backend a certificate of a known authority; for tests, trust its own with --ca ca.pem",
  ],
  [
    /issuer certificate|verify the first certificate/,
    "let the backend send all certificates up to a known authority; for an authority of your own, use --ca ca.pem",
  ],
  [
    /wrong version number|packet length/i,
    "use an http address, or let the backend speak https: it may speak http at this port",
  ],
  [/protocol version|unsupported protocol/, "let the backend speak TLS 1.2 or newer"],
  [/application protocol/, "let the backend speak HTTP/1.1, besides HTTP/2"],
  [
    /alert (?:handshake failure|certificate required|bad certificate|unknown ca|certificate unknown)/,
    "give a client certificate that the backend trusts, with --cert and --key or an SSL setting of the bot file; or check the ciphers of both",
  ],
  [
    /ENOTFOUND|EAI_AGAIN/,
    "check the spelling of the host in the backend's address, and whether this machine can look it up",
  ],
];

/** `, through the proxy 127.0.0.1:8080`: what the network said may be of it, not of the backend. */
export const throughProxy = ({ proxy, message }: Pick<Failure, "proxy" | "message">) =>
  proxy === undefined || /\bproxy\b/.test(message) ? "" : `, through the proxy ${proxy}`;

/** What people can do about a proxy that may be the one that has not answered. */
export const mendOfProxy = (failure: Pick<Failure, "proxy" | "message">) =>
  throughProxy(failure) === "" ? "" : "; or find out whether the proxy answers: without --proxy, it is not asked";

/** What people can do where a backend was not reached or did not answer in HTTP; undefined for what is none of it. */
export function mendOfFailure({ failure, message }: Pick<Failure, "failure" | "message">): string | undefined {
  const mend = MENDS[failure];
  return mend === undefined ? undefined : (CLOSER.find(([said]) => said.test(message))?.[1] ?? mend);
}
