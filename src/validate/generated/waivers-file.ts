// Generated from schemas/waivers.schema.json by "npm run generate". Do not edit.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Lets findings of a rule pass, at one place or everywhere. */
        Waiver: {
            /** @description Id of the rule, for example session-namespace-missing. */
            rule: string;
            /** @description Name of an API step. Left out: all of them. */
            step?: string;
            /** @description Part of a case's id, a pattern with *, or the very id after =. Left out: all cases. */
            case?: string;
            /** @description JSON pointer into the answer; * stands for one step. Left out: the whole answer. */
            pointer?: string;
            /** @description Why it may pass. */
            reason: string;
            /** @description Last day on which it may pass, for example 2026-12-31. */
            expires: string;
        };
        /**
         * apistep waivers file
         * @description Findings of apistep validate that are known and let pass for a while, each with a reason.
         */
        WaiversFile: {
            /** @description Where editors find this schema. */
            $schema?: string;
            /** @description One for each finding, or kind of finding. */
            waivers: components["schemas"]["Waiver"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
