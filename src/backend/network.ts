import { rootCertificates } from "node:tls";

/** What stands between this machine and a backend. */
export interface Network {
  /** URL of an HTTP proxy. */
  readonly proxy?: string;
  /** PEM certificates of authorities to trust besides the usual ones. */
  readonly ca?: string;
  /** The client's own PEM certificate (F-018), and its key. */
  readonly cert?: string;
  readonly key?: string;
  /** Where the certificates and the key were read from, for commands that repeat a request. */
  readonly files?: { readonly ca?: string; readonly cert?: string; readonly key?: string };
}

/** What a TLS connection is made with. */
export function tlsOptions({ ca, cert, key }: Network) {
  return {
    ...(ca === undefined ? {} : { ca: [...rootCertificates, ca] }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
  };
}
