// Generated from schemas/report.schema.json by "npm run generate". Do not edit.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Count: number;
        /**
         * @description `error`: it goes wrong. `warning`: it may go wrong, or rests on luck. `advice`: it could be better.
         * @enum {unknown}
         */
        Severity: "error" | "warning" | "advice";
        Location: {
            file: string;
            line?: number;
            column?: number;
        };
        /** @description One breach of a rule. Secrets stand in it as $NAME. */
        Finding: {
            /** @description The same in every run with the same cases, for --replay. */
            id?: string;
            /** @description For example `session-namespace-missing`; see docs/rules.md. */
            rule: string;
            severity: components["schemas"]["Severity"];
            /** @description Name of the API step. */
            step?: string;
            /** @description For example `sample "enough money"`. */
            case?: string;
            /** @description JSON pointer into the answer; left out for status, headers and time. */
            pointer?: string;
            /** @description A phrase. */
            expected: string;
            /** @description What was there instead, as short text. */
            got: string;
            /** @description Why it matters. */
            why: string;
            /** @description How to mend it. */
            mend: string;
            /** @description Facts that the rule rests on, for example F-031. */
            source: string[];
            /** @description Where the bot file asks for what went wrong. */
            at?: components["schemas"]["Location"];
            /** @description A shell command that repeats the request. */
            reproduce?: string;
        };
        WaivedFinding: {
            waiver: {
                reason: string;
                /** @description The last day that it holds, as in 2026-12-31. */
                expires: string;
                at: components["schemas"]["Location"];
            };
        } & components["schemas"]["Finding"];
        /** @description How one case went. */
        Case: {
            /** @description Stable and unique, for example `transfer/sample/enough money`. */
            id: string;
            /** @description For example `sample`. Kinds may be added. */
            kind: string;
            /** @description Name of the API step. */
            step: string;
            name: string;
            /** @enum {unknown} */
            status: "passed" | "failed" | "not checked";
            /** @description Why it was not checked. */
            reason?: string;
            /** @description HTTP status of the last answer, or why there was none: timeout, refused, reset, … */
            answer?: number | string;
            /** @description Milliseconds that the calls took. */
            ms?: number;
            findings: components["schemas"]["Finding"][];
            /** @description Requests and answers of a case with findings: the first few, cut, without secrets. */
            exchanges?: components["schemas"]["Exchange"][];
            /** @description What was said and sent in a conversation with findings, cut, without secrets. */
            transcript?: {
                /** @enum {unknown} */
                who: "user" | "bot" | "call" | "note";
                text: string;
            }[];
        };
        Exchange: {
            request: {
                method: string;
                url: string;
                headers: components["schemas"]["Headers"];
                body?: string;
            };
            answer: components["schemas"]["Answer"] | components["schemas"]["NoAnswer"];
            ms: number;
        };
        Headers: {
            [key: string]: string;
        };
        /** @description How much of what the bot file names was reached. */
        Coverage: {
            /** @description Steps, declared targets, blocks and transitions that were reached, of all; rounded down. */
            percent: number;
            steps: {
                step: string;
                at: components["schemas"]["Location"];
                calls: components["schemas"]["Count"];
                answers: components["schemas"]["Count"];
                targets: {
                    /** @description Name of the block; `another block` where the bot has no such block; null: none. */
                    target: string | null;
                    /** @description Whether the bot file names it for the step; where it names none, all are. */
                    isDeclared: boolean;
                    seen: components["schemas"]["Count"];
                }[];
            }[];
            messageTypes: {
                type: string;
                seen: components["schemas"]["Count"];
            }[];
            /** @description Ids of rules: those whose subject was in an answer, and the others. */
            rules: {
                exercised: string[];
                missed: string[];
            };
            /** @description Left out where no conversation was run. */
            blocks?: {
                block: string;
                seen: components["schemas"]["Count"];
            }[];
            /** @description Left out where no conversation was run. */
            transitions?: {
                from: string;
                to: string;
                seen: components["schemas"]["Count"];
            }[];
        };
        Answer: {
            status: number;
            headers: components["schemas"]["Headers"];
            body: string;
        };
        NoAnswer: {
            /** @description Why there was no answer: timeout, refused, reset, … */
            failure: string;
            message: string;
        };
        /** @description Of a shard: what `apistep report merge` needs for what only all shards together show. Not meant for others; it may change in any version. */
        Evidence: {
            /** @description Whether all shards together have all cases of the bot, and this one ran all of its own. */
            isWhole: boolean;
            /** @description Those that the bot file chose, by rule. */
            severities: {
                [key: string]: "error" | "warning" | "advice" | "off";
            };
            waivers: {
                waiver: {
                    rule: string;
                    step?: string;
                    case?: string;
                    pointer?: string;
                    reason: string;
                    expires: string;
                    at: components["schemas"]["Location"];
                };
                isUsed: boolean;
                isReached: boolean;
            }[];
            clues: {
                /** @description Session data that steps promise. */
                data: {
                    /** @enum {unknown} */
                    data: "there" | "left out" | "read";
                    step: string;
                    target: string;
                    label: string;
                    namespace?: string;
                    place?: components["schemas"]["Place"];
                }[];
                /** @description Variables that something sets, or that a text shows. */
                variables: ({
                    sets: string;
                    place?: components["schemas"]["Place"];
                } | {
                    shows: string;
                    pointer?: string;
                    at?: components["schemas"]["Location"];
                    place?: components["schemas"]["Place"];
                })[];
                /** @description Types of session variables. */
                types: {
                    path: string;
                    kind: string;
                    step: string;
                    place?: components["schemas"]["Place"];
                }[];
                /** @description What answers write to a namespace. */
                members: {
                    namespace: string;
                    members: string[];
                    step: string;
                    place?: components["schemas"]["Place"];
                }[];
            };
        };
        /** @description The exchange that something was found in. */
        Place: {
            step: string;
            case: string;
            at: components["schemas"]["Location"];
            reproduce: string;
        };
        /**
         * apistep report
         * @description What `apistep validate --reporter json` writes. Members may be added in any version; what is here stays in all versions with the same first number.
         */
        ReportFile: {
            /** @description Version of apistep that made the report. */
            apistep: string;
            bot: {
                name: string;
                /** @description The bot file, as it was named on the command line. */
                file: string;
            };
            /** @description Base URL of the backend. */
            backend: string;
            /** @description Replays what a run chooses by chance. */
            seed: number;
            /** @description Most generated cases for each step: with it, the seed makes the same ones. */
            generated?: number;
            /** @description ISO 8601. */
            startedAt: string;
            /** @description Which part of all cases was run, counted from 1. Left out: all. */
            shard?: {
                index: number;
                of: number;
                /** @description Of all shards together. */
                cases?: number;
                /** @description The same for all shards of one run: of the bot file, the options and the ids of all cases. */
                digest?: string;
            };
            /** @description Milliseconds that the run took. */
            ms: number;
            /** @description The least severity that makes a case fail. */
            failOn: components["schemas"]["Severity"];
            /**
             * @description `interrupted`: not all cases were run.
             * @enum {unknown}
             */
            verdict: "passed" | "failed" | "interrupted";
            counts: {
                cases: components["schemas"]["Count"];
                passed: components["schemas"]["Count"];
                failed: components["schemas"]["Count"];
                notChecked: components["schemas"]["Count"];
                errors: components["schemas"]["Count"];
                warnings: components["schemas"]["Count"];
                advice: components["schemas"]["Count"];
            };
            /** @description What belongs to no case. */
            findings: components["schemas"]["Finding"][];
            /** @description In the order of the bot file. */
            cases: components["schemas"]["Case"][];
            /** @description What waivers let pass. Left out when that is nothing. */
            waived?: components["schemas"]["WaivedFinding"][];
            /** @description Cases with findings whose requests and answers are not kept: those of others that show the same are. */
            withoutExchanges?: number;
            coverage?: components["schemas"]["Coverage"];
            evidence?: components["schemas"]["Evidence"];
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
