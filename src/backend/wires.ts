import type { SslSetting } from "../bot/index.js";
import type { Clock } from "../core/index.js";
import { readCertificate } from "./certificate.js";
import type { Network } from "./network.js";
import { ownWire, type Wire } from "./wire.js";

/** Connections with client certificates of the steps' own, apart from all others: TLS agrees on one at its start. */
export interface CertifiedWires {
  /**
   * The same for the same setting.
   * @throws {ApistepError} as `readCertificate`
   */
  of(setting: SslSetting): Promise<Wire>;
  /** Cuts all connections. */
  close(): Promise<void>;
}

/** @param network what stands there otherwise; a setting's certificate takes the place of the one in it */
export function certifiedWires(network: Network = {}, clock: Clock): CertifiedWires {
  const wires = new Map<SslSetting, Promise<Wire>>();
  const open = async (setting: SslSetting) => ownWire({ ...network, ...(await readCertificate(setting, clock)) });
  return {
    of(setting) {
      const wire = wires.get(setting) ?? open(setting);
      wires.set(setting, wire);
      return wire;
    },
    async close() {
      const opened = await Promise.allSettled(wires.values());
      await Promise.all(opened.map((wire) => (wire.status === "fulfilled" ? wire.value.close() : undefined)));
    },
  };
}
