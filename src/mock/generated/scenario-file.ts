// Generated from schemas/scenarios.schema.json by "npm run generate". Do not edit.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One scenario. */
        Scenario: {
            /** @description Name, unique among the scenarios. */
            name: string;
            /** @description What the scenario shows. */
            description?: string;
            when?: components["schemas"]["When"];
            respond: components["schemas"]["Respond"];
        };
        /** @description What the request must look like; everything named must hold. Left out: any request. */
        When: {
            /** @description Name of the API step. */
            step?: string;
            /**
             * @description HTTP method.
             * @enum {unknown}
             */
            method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            /** @description Path, without the query; may hold {variable}. */
            path?: string;
            /** @description Query parameters, by equality. */
            query?: {
                [key: string]: string | number | boolean;
            };
            /** @description Headers, by equality; names in any case. */
            headers?: {
                [key: string]: string | number | boolean;
            };
            /** @description Members of the JSON body, by equality; an object matches when its members do. */
            body?: {
                [key: string]: unknown;
            };
        };
        /** @description The answer: session, messages and nextDialogstate, each optional. Texts may hold {{ expressions }} over request (method, path, params, query, headers, body) and step; {variable} is left to the platform. */
        Respond: {
            /** @description Stored first, under its namespace (F-031). */
            session?: {
                /** @description Name under which the data is stored. */
                namespace: string;
                /** @description Members of the namespace. */
                data: {
                    [key: string]: unknown;
                };
            };
            /** @description Sent second. A string is a text message. */
            messages?: (components["schemas"]["Text"] | components["schemas"]["Message"])[];
            /** @description The block to go to, last: its name or id. */
            nextDialogstate?: string;
            /** @description The wire form of nextDialogstate (F-038). */
            action?: {
                /** @description The block to go to. */
                nextDialogstate?: string;
            };
        };
        /** @description A message as the platform takes it; checked against the platform contract (F-037). */
        Message: {
            /** @description text, buttons, quickReplies, carousel, media or list. */
            type: string;
            /** @description What the type needs. */
            config: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description The text of a text message. */
        Text: string;
        /**
         * apistep scenario file
         * @description Scenarios of the mock: when a request looks so, respond so. The first that matches answers.
         */
        ScenarioFile: {
            /** @description Where editors find this schema. */
            $schema?: string;
            /** @description Tried in order. */
            scenarios: components["schemas"]["Scenario"][];
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
