import type { CalledStep } from "./called-step.js";
import type { Result } from "./result.js";

type Part = keyof CalledStep["fixed"];

/** What has to be said of a part of the request: all but the rows that always send the same. */
type Rows<Step extends CalledStep, Name extends Part> = Omit<NonNullable<Step["request"][Name]>, Step["fixed"][Name]>;

type Member<Name extends string, Value> = [Value] extends [never]
  ? unknown
  : [keyof Value] extends [never]
    ? unknown
    : Record<never, never> extends Value
      ? { readonly [Key in Name]?: Value }
      : { readonly [Key in Name]: Value };

/** What the values of a step's variables are. */
export type Input<Step extends CalledStep> = Member<"body", Rows<Step, "body">> &
  Member<"query", Rows<Step, "query">> &
  Member<"headers", Rows<Step, "headers">> &
  Member<"path", NonNullable<Step["request"]["path"]>>;

/** A function for each API step, by its name. */
export type StepClient<Steps extends Record<keyof Steps, CalledStep>> = {
  readonly [Name in keyof Steps]: Record<never, never> extends Input<Steps[Name]>
    ? (input?: Input<Steps[Name]>) => Promise<Result<Steps[Name]>>
    : (input: Input<Steps[Name]>) => Promise<Result<Steps[Name]>>;
};
