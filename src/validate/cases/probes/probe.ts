import type { BackendRequest } from "../../../backend/index.js";
import type { ApiStep, Bot } from "../../../bot/index.js";
import type { Session } from "../../../contract/index.js";
import type { Secret } from "../../../core/index.js";
import type { Examiner, Exchanged } from "../../examine.js";
import type { Sighting } from "./sighting.js";

/** What a probe works with. */
export interface ProbeContext {
  readonly examiner: Examiner;
  readonly step: ApiStep;
  /** Variables that the step works with: of its sample. */
  readonly session: Session;
  /** The right request's first exchange; it brought an answer. */
  readonly first: Exchanged;
  /** Sends the right request again. */
  again(): Promise<Sighting>;
}

/** A question put to a backend that no conversation asks. */
export interface Probe {
  readonly name: string;
  /** Whether other requests at the same time would spoil it, or it them. */
  readonly isAlone?: boolean;
  /** Whether what it sends is so odd that it may leave harm behind. */
  readonly isHostile?: boolean;
  /** What it makes of a right request's credentials, and must not be printed. */
  secretsIn?(request: BackendRequest): Secret[];
  appliesTo(step: ApiStep, bot: Bot): boolean;
  /** Gives what it sent, in order. */
  run(context: ProbeContext): Promise<readonly Sighting[]>;
}
