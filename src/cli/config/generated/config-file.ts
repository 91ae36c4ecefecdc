// Generated from schemas/config.schema.json by "npm run generate". Do not edit.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One or several. */
        Texts: string | string[];
        /** @description Options of apistep mock. */
        MockSection: {
            /** @description Scenario files or folders. Default: scenarios.yaml and scenarios/ beside the bot file. */
            scenarios?: components["schemas"]["Texts"];
            /** @description Scenario sets that are switched on. */
            set?: components["schemas"]["Texts"];
            /** @description Answer for requests that no scenario matches, a file. */
            respond?: string;
            /**
             * @description Where nextDialogstate is written.
             * @enum {unknown}
             */
            wire?: "action" | "top-level" | "both";
            /** @description Port, 0 for a free one. */
            port?: number | string;
            /** @description Address to listen at. */
            host?: string;
            /** @description Time to wait before each answer. For example 500ms, 3s or 1m. */
            latency?: string;
            /** @description Refuse requests that break the bot contract. */
            strict?: boolean;
            /** @description The same seed makes the same choices. */
            seed?: number | string;
            /** @description Where a request has the id of its conversation: body.NAME, query.NAME, header.NAME or cookie.NAME. */
            conversation?: components["schemas"]["Texts"];
            /** @description Silence after which a conversation is forgotten. For example 500ms, 3s or 1m. */
            expire?: string;
            /** @description Most conversations in memory. */
            maxConversations?: number | string;
            /** @description Keeps the state of conversations: a Redis URL. */
            store?: string;
            /** @description Whether the admin API is served. */
            admin?: boolean;
            /** @description Bearer token that the admin API asks for. */
            adminToken?: string;
            /** @description Origins of web pages that may call the mock; true: any. */
            cors?: boolean | string | string[];
            /** @description Key of the mock's certificate, PEM. */
            tlsKey?: string;
            /** @description The mock's certificate, PEM. */
            tlsCert?: string;
            /** @description Authority of client certificates, PEM. */
            clientCa?: string;
            /** @description Refuse requests whose credentials are wrong. */
            requireAuth?: boolean;
            /** @description Whether changed files are read again. */
            watch?: boolean;
            /**
             * @description How requests are told.
             * @enum {unknown}
             */
            log?: "pretty" | "json" | "none";
            /** @description Print only what matters. */
            quiet?: boolean;
        };
        /** @description Options of apistep validate. */
        ValidateSection: {
            /** @description Base URL of the backend. */
            backend?: string;
            /** @description In place of a backend: a mock. */
            mock?: boolean;
            /** @description Scenario files or folders. Default: scenarios.yaml and scenarios/ beside the bot file. */
            scenarios?: components["schemas"]["Texts"];
            /** @description Scenario sets that are switched on. */
            set?: components["schemas"]["Texts"];
            /** @description Command that starts the backend. */
            start?: string;
            /** @description How long to wait until it can be reached. For example 500ms, 3s or 1m. */
            waitForBackend?: string;
            /** @description Headers sent with every request, each "name: value". */
            header?: components["schemas"]["Texts"];
            /** @description HTTP proxy. */
            proxy?: string;
            /** @description Certificate authority to trust, PEM. */
            ca?: string;
            /** @description Client certificate, PEM. */
            cert?: string;
            /** @description Key of the client certificate, PEM. */
            key?: string;
            /** @description Kinds of cases, for example samples,probes, or all. */
            cases?: string;
            /** @description Most generated cases for each step. */
            generated?: number | string;
            /** @description The same seed sends the same requests. */
            seed?: number | string;
            /** @description Only these steps. */
            step?: components["schemas"]["Texts"];
            /** @description Only samples of these names. */
            sample?: components["schemas"]["Texts"];
            /** @description Conversation files or folders. */
            conversations?: components["schemas"]["Texts"];
            /** @description Only conversations of these names. */
            conversation?: components["schemas"]["Texts"];
            /** @description Only samples and conversations with one of these tags. */
            tag?: components["schemas"]["Texts"];
            /** @description Only cases with one of these in their id. */
            filter?: components["schemas"]["Texts"];
            /** @description No cases with one of these in their id. */
            exclude?: components["schemas"]["Texts"];
            /** @description Cases at a time. */
            concurrency?: number | string;
            /** @description Most requests a second. */
            rate?: number | string;
            /** @description How long to wait for an answer. For example 500ms, 3s or 1m. */
            timeout?: string;
            /** @description End the run after this time. For example 500ms, 3s or 1m. */
            maxDuration?: string;
            /** @description Stop at the first case that fails. */
            bail?: boolean;
            /**
             * @description The least severity of a finding that makes the exit code 1.
             * @enum {unknown}
             */
            failOn?: "error" | "warning" | "advice";
            /** @description Fail when the cases reach less percent of the bot. */
            minCoverage?: number | string;
            /** @description Known findings that may pass for a while, a file. */
            waivers?: string;
            /** @description How to report: names, with =file into a file. */
            reporter?: components["schemas"]["Texts"];
            /** @description Print only what matters. */
            quiet?: boolean;
        };
        /** @description Options of apistep chat. */
        ChatSection: {
            /** @description Base URL of the backend; left out: a mock. */
            backend?: string;
            /** @description Scenario files or folders. Default: scenarios.yaml and scenarios/ beside the bot file. */
            scenarios?: components["schemas"]["Texts"];
            /** @description Scenario sets that are switched on. */
            set?: components["schemas"]["Texts"];
            /** @description Block to begin with. */
            start?: string;
            /** @description Variables that are known from the start, each name=value. */
            session?: components["schemas"]["Texts"];
            /** @description The same seed makes the same choices. */
            seed?: number | string;
            /** @description The time of the whole conversation. */
            now?: string;
            /** @description Show requests, answers and each effect. */
            trace?: boolean;
            /** @description Print only what matters. */
            quiet?: boolean;
        };
        /** @description Options of apistep lint. */
        LintSection: {
            /**
             * @description The least severity of a finding that makes the exit code 1.
             * @enum {unknown}
             */
            failOn?: "error" | "warning" | "advice";
            /** @description Print only what matters. */
            quiet?: boolean;
        };
        /** @description Options of apistep generate. */
        GenerateSection: {
            /** @description Folder for the files. */
            out?: string;
            /** @description What to make. */
            target?: components["schemas"]["Texts"];
            /**
             * @description Version of the OpenAPI document.
             * @enum {unknown}
             */
            openapi?: "3.1" | "3.0";
            /**
             * @description Where nextDialogstate is written.
             * @enum {unknown}
             */
            wire?: "action" | "top-level" | "both";
            /** @description Print only what matters. */
            quiet?: boolean;
        };
        /**
         * apistep config file
         * @description Options of apistep's commands, one section for each command. The command line and the environment come before it. Paths start at the folder of this file; ${NAME} is read from the environment.
         */
        ConfigFile: {
            /** @description Where editors find this schema. */
            $schema?: string;
            /** @description The bot file of commands that are given none. */
            bot?: string;
            mock?: components["schemas"]["MockSection"];
            validate?: components["schemas"]["ValidateSection"];
            chat?: components["schemas"]["ChatSection"];
            lint?: components["schemas"]["LintSection"];
            generate?: components["schemas"]["GenerateSection"];
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
