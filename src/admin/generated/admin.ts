// Generated from openapi/admin.yaml by "npm run generate". Do not edit.
export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where to go from here */
        get: operations["index"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the mock is there
         * @description Needs no token.
         */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last requests, newest first */
        get: operations["requests"];
        put?: never;
        post?: never;
        /** Forget all requests */
        delete: operations["clearRequests"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the request. */
                id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        /** One request, and why it was answered so */
        get: operations["request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the request. */
                id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have the same request answered again
         * @description By what the mock serves now. The conversation goes on; delays and broken connections are left out.
         */
        post: operations["replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The forced answers that wait */
        get: operations["forced"];
        put?: never;
        /**
         * Force the next answer
         * @description Of several that fit a request, the oldest is given. At most 100 wait.
         */
        post: operations["force"];
        /** Take all forced answers back */
        delete: operations["clearForced"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/answers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its number. */
                id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take one forced answer back */
        delete: operations["unforce"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scenario sets */
        get: operations["sets"];
        /** Switch these sets on, and all others off */
        put: operations["switchSets"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All scenarios, in the order in which they are tried */
        get: operations["scenarios"];
        put?: never;
        /**
         * Add a scenario
         * @description It is checked as those of files are, and tried before all others.
         */
        post: operations["addScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of an added scenario. */
                name: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove an added scenario */
        delete: operations["removeScenario"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios/save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write the added scenarios to a file
         * @description They belong to the file from then on. A file that was not written so before is left alone.
         */
        post: operations["saveScenarios"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Conversations, those used last first */
        get: operations["conversations"];
        put?: never;
        post?: never;
        /** Forget all conversations */
        delete: operations["resetConversations"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        /** What is remembered of a conversation */
        get: operations["conversation"];
        /** Put a conversation into a state */
        put: operations["setConversation"];
        post?: never;
        /** Forget a conversation, so that it begins anew */
        delete: operations["resetConversation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens, as it happens
         * @description Server-sent events; the data of each is an `Event`. At most 20 listen at once, and who reads too slowly is cut
         *     off. With the header `Last-Event-ID`, requests since that one come first.
         */
        get: operations["events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Index: {
            /** @description Addresses, by what is there. */
            links: {
                [key: string]: string;
            };
        };
        Health: {
            /** @constant */
            status: "ok";
            /** @description Its name; null without one. */
            bot: string | null;
            /** @description Names of its API steps. */
            steps: string[];
            /** @description Seconds since the start. */
            uptime: number;
            /** @description Requests since the start. */
            requests: number;
        };
        /** @description One thing that is wrong with a request. */
        Problem: {
            /** @description JSON pointer into the request. */
            pointer: string;
            expected: string;
            got: string;
        };
        /** @description A scenario that fit the request and did not answer it. */
        PassedOver: {
            scenario: string;
            reason: string;
        };
        RequestSummary: {
            /** @description From 1 on, in the order in which the requests came. */
            id: number;
            /** @description When it came, ISO 8601. */
            time: string;
            method: string;
            path: string;
            /** @description Name of the API step. */
            step: string | null;
            /** @description null: the request was refused. */
            conversation: string | null;
            /** @description The scenario that answered; `generated` when none matched; null when the request was refused. */
            scenario: string | null;
            nextDialogstate: string | null;
            status: number;
            /** @description What a fault did to the answer, in words. */
            fault: string | null;
            /** @description Milliseconds until the answer was sent. */
            ms: number;
            problems: components["schemas"]["Problem"][];
            passedOver: components["schemas"]["PassedOver"][];
            /** @description The request that was handled again. */
            replayOf: number | null;
        };
        RequestDetail: components["schemas"]["RequestSummary"] & {
            request: components["schemas"]["KeptRequest"];
            answer: components["schemas"]["KeptAnswer"];
            before: components["schemas"]["MaybeStanding"];
            after: components["schemas"]["MaybeStanding"];
            why: components["schemas"]["Why"] | null;
        };
        KeptRequest: {
            query: {
                [key: string]: unknown;
            };
            headers: {
                [key: string]: unknown;
            };
            /** @description JSON; null when there was none. */
            body: unknown;
            /** @description false: the body was too large to keep. */
            isWhole: boolean;
        };
        KeptAnswer: {
            status: number;
            contentType: string;
            /** @description JSON; null when there was none. */
            body: unknown;
            /** @description false: the body was too large to keep. */
            isWhole: boolean;
            /** @description What went wrong with it. */
            fault: components["schemas"]["Disturbance"] | null;
        };
        Disturbance: {
            /** @description Milliseconds. */
            delay: number;
            status?: number;
            /** @enum {unknown} */
            body?: "empty" | "malformed" | "truncated";
            contentType?: string;
            /** @enum {unknown} */
            connection?: "reset" | "drip";
        };
        /** @description Where a conversation stands. */
        Standing: {
            state: string;
            vars: {
                [key: string]: unknown;
            };
        };
        /** @description null when the request was refused. */
        MaybeStanding: components["schemas"]["Standing"] | null;
        Why: {
            /** @description One sentence. */
            summary: string;
            /** @description The scenario that answered; null when none did. */
            answered: components["schemas"]["Explained"] | null;
            /** @description Scenarios that were tried before it, with what did not hold. */
            tried: components["schemas"]["Explained"][];
            /** @description So many more were tried. */
            notTold: number;
            /** @description Of scenarios that did not match, the one that missed by least; null when one answered. */
            nearest: components["schemas"]["Explained"] | null;
        };
        Explained: {
            scenario: string;
            /** @description `file:line:column`; `added` for an added one; null for what is no scenario. */
            place: string | null;
            /** @description Why it did not answer though the request fits. */
            reason: string | null;
            /** @description What it asks of a request. */
            predicates: components["schemas"]["Predicate"][];
        };
        Predicate: {
            /** @description JSON pointer into the request; for any, all and not, into `when`. */
            pointer: string;
            expected: string;
            actual: string;
            holds: boolean;
            /** @description What any, all and not ask in turn. */
            of?: components["schemas"]["Predicate"][];
        };
        NewForcedAnswer: {
            /** @description Id of the conversation. Left out, any. */
            conversation?: string;
            /** @description Name of the API step. Left out, any. */
            step?: string;
            /**
             * @description For so many requests.
             * @default 1
             */
            times: number;
            /** @description The answer, as in scenario files. */
            respond: {
                [key: string]: unknown;
            };
        };
        ForcedAnswer: {
            id: number;
            conversation: string | null;
            step: string | null;
            times: number;
            /** @description For so many more requests. */
            left: number;
            respond: {
                [key: string]: unknown;
            };
        };
        ScenarioSet: {
            name: string;
            isOn: boolean;
            /** @description Their names. */
            scenarios: string[];
        };
        /** @description A scenario, as in scenario files (scenarios.schema.json). */
        NewScenario: {
            name: string;
        } & {
            [key: string]: unknown;
        };
        SetsChange: {
            /** @description Names of the sets. */
            on: string[];
        };
        SaveRequest: {
            /** @description Name of a YAML file in the scenario folder of the mock, such as added.yaml. */
            file: string;
        };
        ScenarioInfo: {
            name: string;
            /** @description The scenario set that it belongs to. */
            set: string | null;
            isOn: boolean;
            priority: number;
            /** @description `file:line:column`; `added` for an added one. */
            place: string;
            /** @description It is in no file. */
            isAdded: boolean;
            /** @description Names of the API steps that it may answer, while it is switched on. */
            steps: string[];
            /** @description Requests that it has answered since the mock started. */
            matched: number;
        };
        Saved: {
            /** @description Path of the file. */
            file: string;
            /** @description Names of those that were written. */
            scenarios: string[];
        };
        Conversation: {
            id: string;
            state: string;
            vars: {
                [key: string]: unknown;
            };
            /** @description So many it had. */
            requests: number;
            /** @description Calls, by name of the API step. */
            steps: {
                [key: string]: number;
            };
            /** @description Matches, by name of the scenario. */
            scenarios: {
                [key: string]: number;
            };
        };
        ConversationChange: {
            state?: string;
            /** @description Take the place of all variables. */
            vars?: {
                [key: string]: unknown;
            };
        };
        Event: components["schemas"]["RequestEvent"] | components["schemas"]["ReloadEvent"] | components["schemas"]["ForcedEvent"] | components["schemas"]["SetsEvent"] | components["schemas"]["ConversationResetEvent"];
        /** @description A request was answered. */
        RequestEvent: {
            /** @constant */
            type: "request";
            request: components["schemas"]["RequestSummary"];
        };
        /** @description The scenarios were read again. */
        ReloadEvent: {
            /** @constant */
            type: "reload";
            ok: boolean;
            /** @description Why everything stays as it was. */
            message: string | null;
        };
        /** @description Forced answers were added, given or taken back. */
        ForcedEvent: {
            /** @constant */
            type: "forced";
            /** @description Those that wait. */
            answers: components["schemas"]["ForcedAnswer"][];
        };
        /** @description Scenario sets were switched. */
        SetsEvent: {
            /** @constant */
            type: "sets";
            on: string[];
        };
        /** @description A conversation was forgotten. */
        ConversationResetEvent: {
            /** @constant */
            type: "conversation-reset";
            /** @description null: all of them. */
            conversation: string | null;
        };
        AdminProblem: {
            type: string;
            title: string;
            status: number;
            /** @description What is wrong. */
            detail: string;
            /** @description How to mend it. */
            mend?: string;
            /** @description Each thing that is wrong with what was sent. */
            mistakes?: components["schemas"]["Mistake"][];
        };
        Mistake: {
            /** @description JSON pointer into what was sent; for a file, `file:line:column`. */
            where: string;
            what: string;
            mend?: string;
        };
    };
    responses: {
        /** @description It is done. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A request, its answer, and why. */
        Request: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RequestDetail"];
            };
        };
        /** @description The scenario sets. */
        Sets: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ScenarioSet"][];
            };
        };
        /** @description A conversation. */
        Conversation: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Conversation"];
            };
        };
        /** @description A problem document (RFC 9457) that says what is wrong, where, and how to mend it. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["AdminProblem"];
            };
        };
    };
    parameters: {
        /** @description At most so many. */
        Limit: number;
        /** @description Number of the request. */
        RequestId: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    index: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Links. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Index"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    openapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    requests: {
        parameters: {
            query?: {
                /** @description At most so many. */
                limit?: components["parameters"]["Limit"];
                /** @description Only requests with a lower number. */
                before?: number;
                /** @description Id of the conversation. */
                conversation?: string;
                /** @description Name of the API step. */
                step?: string;
                /** @description Name of the scenario that answered. */
                scenario?: string;
                /** @description Status of the answer. */
                status?: number;
                /** @description Whether something must be wrong with them, or nothing. */
                problems?: boolean;
                /** @description A text that the request or its answer has, in any case. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestSummary"][];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    clearRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the request. */
                id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Request"];
            "4XX": components["responses"]["Refused"];
        };
    };
    replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Number of the request. */
                id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Request"];
            "4XX": components["responses"]["Refused"];
        };
    };
    forced: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they are given. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForcedAnswer"][];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    force: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewForcedAnswer"];
            };
        };
        responses: {
            /** @description It waits. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForcedAnswer"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    clearForced: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    unforce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its number. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    sets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Sets"];
            "4XX": components["responses"]["Refused"];
        };
    };
    switchSets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetsChange"];
            };
        };
        responses: {
            200: components["responses"]["Sets"];
            "4XX": components["responses"]["Refused"];
        };
    };
    scenarios: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Also those of sets that are switched off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioInfo"][];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    addScenario: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewScenario"];
            };
        };
        responses: {
            /** @description It answers from now on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioInfo"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    removeScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of an added scenario. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    saveScenarios: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveRequest"];
            };
        };
        responses: {
            /** @description They are written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            500: components["responses"]["Refused"];
            "4XX": components["responses"]["Refused"];
        };
    };
    conversations: {
        parameters: {
            query?: {
                /** @description At most so many. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Conversations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"][];
                };
            };
            503: components["responses"]["Refused"];
            "4XX": components["responses"]["Refused"];
        };
    };
    resetConversations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            503: components["responses"]["Refused"];
            "4XX": components["responses"]["Refused"];
        };
    };
    conversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Conversation"];
            503: components["responses"]["Refused"];
            "4XX": components["responses"]["Refused"];
        };
    };
    setConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationChange"];
            };
        };
        responses: {
            200: components["responses"]["Conversation"];
            503: components["responses"]["Refused"];
            "4XX": components["responses"]["Refused"];
        };
    };
    resetConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            503: components["responses"]["Refused"];
            "4XX": components["responses"]["Refused"];
        };
    };
    events: {
        parameters: {
            query?: never;
            header?: {
                /** @description Number of the last request that was seen. */
                "Last-Event-ID"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream without an end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Event"];
                };
            };
            503: components["responses"]["Refused"];
            "4XX": components["responses"]["Refused"];
        };
    };
}
