// Generated from schemas/bot.schema.json by "npm run generate". Do not edit.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Choices where the platform's behaviour is unknown or contradictory; see docs/policies.md. */
        Policies: {
            /**
             * @description Methods on offer: current has five, 2022 has GET, POST and DELETE (C-01).
             * @enum {unknown}
             */
            era?: "current" | "2022";
            /**
             * @description Body rows on a GET step: a mistake in the bot file, or not sent (C-02).
             * @enum {unknown}
             */
            getBody?: "error" | "ignore";
            /**
             * @description A text row that looks like a number or boolean is sent as a string, or as what it looks like (C-03).
             * @enum {unknown}
             */
            textValue?: "string" | "coerce";
            /**
             * @description What a row sends whose variable has no value: an empty string, no member, or null (U-15).
             * @enum {unknown}
             */
            missingVariable?: "empty" | "omit" | "null";
            /** @description How long the platform waits for an answer (F-024, U-02). Default 20s. */
            timeout?: components["schemas"]["Duration"];
        };
        /** @description A session variable. */
        Variable: {
            /** @description Value before the conversation sets one; the platform knows strings only (F-093). */
            default?: string;
            /** @description Whether the value is masked in everything apistep prints (F-094, C-11). */
            sensitive?: boolean;
            /** @description What the variable holds. */
            description?: string;
        } | null;
        /** @description One API step: the request it sends, the answers it expects, and samples to try it with. */
        ApiStep: {
            /** @description What the step is for. */
            description?: string;
            /**
             * @description HTTP method (F-001, F-002).
             * @enum {unknown}
             */
            method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            /** @description Path, joined to the backend's base URL; may hold {variable} (F-026). */
            path: string;
            auth?: components["schemas"]["Auth"];
            query?: components["schemas"]["Rows"];
            headers?: components["schemas"]["Rows"];
            body?: components["schemas"]["Rows"];
            expects?: components["schemas"]["Expects"];
            /** @description Sessions to try the step with, and what the answer should be. */
            samples?: components["schemas"]["Sample"][];
        };
        /** @description The Authorization tab: a bearer token, or a user name and password (F-014). Use ${NAME} to read a secret from the environment. */
        Auth: {
            /** @description Token, for example ${BANK_TOKEN}. */
            bearer?: string;
            /** @description User name and password. */
            basic?: {
                /** @description User name. */
                username: string;
                /** @description Password, for example ${BANK_PASSWORD}. */
                password: string;
            };
        };
        /** @description Rows by key; each is a text, a variable or a dialog state (F-005). */
        Rows: {
            [key: string]: components["schemas"]["Row"];
        };
        /** @description One row: exactly one of text, variable or dialogstate (F-005). */
        Row: {
            /** @description A literal, which may hold {variable} (F-005, F-027). */
            text?: string;
            /** @description Path of a session variable, without braces (F-006, F-007). */
            variable?: string;
            /** @description Name of a block, whose id is sent (F-011). */
            dialogstate?: string;
            /** @description With variable: what its value looks like. */
            schema?: components["schemas"]["JsonSchema"];
        };
        /** @description What every answer of this step must keep to. */
        Expects: {
            /** @description Namespaces that an answer may write, each with the JSON Schema of its data. */
            session?: {
                [key: string]: components["schemas"]["JsonSchema"];
            };
            /** @description Blocks that an answer may go to; null in the list allows answers that name none. */
            nextDialogstate?: components["schemas"]["Target"] | components["schemas"]["Targets"];
            /** @description Slowest answer that is still good; the platform advises less than 20s (F-024). */
            within?: components["schemas"]["Duration"];
        };
        /** @description Name of a block. */
        Target: string;
        /** @description Names of blocks. */
        Targets: (string | null)[];
        /** @description One session to send the step with. */
        Sample: {
            /** @description Name, unique in its step. */
            name: string;
            /** @description Session variables, on top of the defaults. */
            session?: {
                [key: string]: unknown;
            };
            expect?: components["schemas"]["Expectation"];
        };
        /** @description What this answer must be. */
        Expectation: {
            /** @description Values by path, for example account.amount; an object matches when its members do. */
            session?: {
                [key: string]: unknown;
            };
            /** @description Texts, one for each message of the answer, in order; one of its alternatives must be equal. */
            messages?: string[];
            /** @description Block to go to; null: none. */
            nextDialogstate?: string | null;
        };
        /** @description Ids of the blocks. */
        BlockIds: string[];
        /** @description Blocks by name. */
        Blocks: {
            [key: string]: components["schemas"]["Block"];
        };
        /** @description A block. */
        Block: {
            /** @description The platform's id of this block, if it is not the name (F-011). */
            id?: string;
            /** @description What the block is for. */
            description?: string;
        } | null;
        /** @description A time such as 500ms, 2s or 1m. */
        Duration: string;
        /** @description A JSON Schema (2020-12). */
        JsonSchema: {
            [key: string]: unknown;
        } | boolean;
        /**
         * apistep bot file
         * @description One bot: its variables, API steps and blocks.
         */
        BotFile: {
            /** @description Where editors find this schema. */
            $schema?: string;
            /** @description Name of the bot. */
            name: string;
            /** @description What the bot is for. */
            description?: string;
            /** @description Language of the bot, for example en-us (F-108). */
            locale?: string;
            policies?: components["schemas"]["Policies"];
            /** @description Session variables, by name (F-079). */
            variables?: {
                [key: string]: components["schemas"]["Variable"];
            };
            /** @description API steps, by name. */
            apiSteps?: {
                [key: string]: components["schemas"]["ApiStep"];
            };
            /** @description Blocks of the bot: a list of their ids, or a map from name to block. */
            blocks?: components["schemas"]["BlockIds"] | components["schemas"]["Blocks"];
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
