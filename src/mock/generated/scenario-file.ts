// Generated from schemas/scenarios.schema.json by "npm run generate". Do not edit.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One scenario: exactly one of respond, sequence, choose and fault. */
        Scenario: {
            /** @description Name, unique among the scenarios. */
            name: string;
            /** @description What the scenario shows. */
            description?: string;
            when?: components["schemas"]["When"];
            /** @description A higher one is tried first. Default 0; equal ones in the order of the files. */
            priority?: number;
            state?: components["schemas"]["StateChange"];
            /** @description Answers at most so often in a conversation. */
            times?: number;
            /** @description Variables of the mock's conversation that this scenario sets, for {{ conversation.vars.name }} and for when: { vars }. */
            set?: {
                [key: string]: unknown;
            };
            respond?: components["schemas"]["Respond"];
            /** @description Answers in turn, for each conversation; the last one repeats. */
            sequence?: components["schemas"]["Respond"][];
            /** @description One of these answers, by chance: the same seed draws the same ones. */
            choose?: components["schemas"]["Weighted"][];
            fault?: components["schemas"]["Fault"];
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
            /** @description Values of the path's {variables}, compared as texts. */
            params?: {
                [key: string]: components["schemas"]["Matcher"];
            };
            /** @description Query parameters, compared as texts: 5 is "5". Of a repeated one, one value must match. */
            query?: {
                [key: string]: components["schemas"]["Matcher"];
            };
            /** @description Headers, compared as texts; names in any case. Of a repeated one, one value must match. */
            headers?: {
                [key: string]: components["schemas"]["Matcher"];
            };
            /** @description Members of the JSON body, or paths into it: customer.address[0].city, items[*].id (one of them must match). Of operators only: what the whole body must be. */
            body?: {
                [key: string]: components["schemas"]["Matcher"];
            };
            /** @description Variables of the mock's conversation, or paths into them. */
            vars?: {
                [key: string]: components["schemas"]["Matcher"];
            };
            /** @description One of these must hold. */
            any?: components["schemas"]["When"][];
            /** @description All of these must hold. */
            all?: components["schemas"]["When"][];
            not?: components["schemas"]["When"];
        };
        /** @description A value to be equal to, where objects may have more members; or an object of operators, which must all hold. */
        Matcher: string | number | boolean | null | unknown[] | ({
            /** @description Equal to this, read as it stands: for objects with members that are named like an operator. */
            equals?: unknown;
            /** @description Not this, nor any of these. */
            not?: unknown;
            /**
             * @description One of these.
             * @example [
             *       "a",
             *       "b"
             *     ]
             */
            in?: unknown;
            /**
             * @description More than this number, or later than this ISO date.
             * @example 1000
             */
            gt?: unknown;
            /**
             * @description At least this number, or not before this ISO date.
             * @example 1000
             */
            gte?: unknown;
            /**
             * @description Less than this number, or before this ISO date.
             * @example 1000
             */
            lt?: unknown;
            /**
             * @description At most this number, or not after this ISO date.
             * @example 1000
             */
            lte?: unknown;
            /** @description A text with this in it, or a list with this as an element. */
            contains?: unknown;
            /**
             * @description A text in which this regular expression finds something (RE2: no lookaround, no backreferences).
             * @example ^BE\d{14}$
             */
            regex?: unknown;
            /**
             * @description Whether there is something; null is nothing.
             * @example true
             * @example false
             */
            exists?: unknown;
            /**
             * @description The JSON type.
             * @example string
             * @example number
             * @example integer
             * @example boolean
             * @example object
             * @example array
             * @example null
             */
            type?: unknown;
            /** @description What this JSON Schema allows. */
            schema?: unknown;
        } & {
            [key: string]: unknown;
        });
        /** @description The answer: session, messages and nextDialogstate, each optional. Texts may hold {{ expressions }} over request (method, path, params, query, headers, body), step, conversation and now; {variable} is left to the platform. */
        Respond: {
            session?: components["schemas"]["Session"];
            /** @description Sent second. A string is a text message; buttons, quickReplies, carousel, list and media have short forms, as in bot files. */
            messages?: components["schemas"]["MessageForm"][];
            /** @description The block to go to, last: its name or id. */
            nextDialogstate?: string;
            /** @description The wire form of nextDialogstate (F-038). */
            action?: {
                /** @description The block to go to. */
                nextDialogstate?: string;
            };
            fault?: components["schemas"]["Fault"];
        };
        /** @description Where the mock's conversation must be, and where it goes. Every conversation begins in the state "start". */
        StateChange: {
            /** @description The state, or one of several. */
            from?: components["schemas"]["StateName"] | components["schemas"]["StateName"][];
            /** @description The state after the answer. */
            to?: string;
        };
        /** @description Name of a state. */
        StateName: string;
        /** @description An answer, and how likely it is. */
        Weighted: {
            /** @description In proportion to the others. Default 1. */
            weight?: number;
            respond: components["schemas"]["Respond"];
        };
        /** @description Stored first, under its namespace (F-031). */
        Session: {
            /** @description Name under which the data is stored. */
            namespace: string;
            data: components["schemas"]["Data"];
        };
        /** @description Members of the namespace. An array or a plain value is sent as it is, with a warning (F-033, C-06). */
        Data: {
            [key: string]: unknown;
        } | unknown[] | string | number | boolean;
        /** @description Replaced by the content of a YAML or JSON file within the folder of this file. */
        Include: {
            /** @description Path from this file. */
            include: string;
        };
        /** @description What goes wrong with an answer. */
        Fault: {
            /** @description Time before the answer; from and to: drawn between them; too-long: beyond the limit of the platform (the policy timeout). */
            delay?: components["schemas"]["Duration"] | components["schemas"]["DelayRange"] | "too-long";
            /** @description HTTP status in place of 200. */
            status?: number;
            /**
             * @description empty: no body. malformed: no JSON. truncated: half of it, then the connection ends.
             * @enum {unknown}
             */
            body?: "empty" | "malformed" | "truncated";
            /** @description In place of application/json. */
            contentType?: string;
            /**
             * @description reset: the connection breaks without an answer. drip: the answer comes in small pieces over some seconds.
             * @enum {unknown}
             */
            connection?: "reset" | "drip";
            on?: components["schemas"]["FaultOn"];
        };
        /** @description Drawn by the seed. */
        DelayRange: {
            from: components["schemas"]["Duration"];
            to: components["schemas"]["Duration"];
        };
        /** @description For example 500ms, 3s or 1m. */
        Duration: string;
        /** @description Which requests of a conversation it befalls, counted among those that the scenario matches. Default every. */
        FaultOn: "every" | components["schemas"]["OnSome"];
        /** @description Some of them: by number, again and again, or by chance. */
        OnSome: {
            /** @description The first, third, ... one: from 1 on; one or several. */
            nth?: components["schemas"]["Count"] | components["schemas"]["Count"][];
            /** @description Each second, third, ... one. */
            each?: components["schemas"]["Count"];
            /** @description By chance: the same seed draws the same ones. */
            chance?: number;
        };
        /** @description A whole number from 1 on. */
        Count: number;
        /** @description A message: a text, or an object for the other kinds. */
        MessageForm: components["schemas"]["TextForm"] | components["schemas"]["RichMessage"];
        /** @description A text, which may hold {variable} (F-081). */
        TextForm: string;
        /** @description A message: text (with buttons or quickReplies), carousel, list, media, or the platform's own type and config. */
        RichMessage: {
            text?: components["schemas"]["TextsForm"];
            /** @description At most 3 buttons under the text (F-052, F-069). */
            buttons?: components["schemas"]["ButtonForm"][];
            /** @description Quick replies under the text (F-054). */
            quickReplies?: components["schemas"]["QuickReplyForm"][];
            /** @description Cards (F-055). */
            carousel?: components["schemas"]["CardForm"][];
            /** @description 2 to 4 elements (F-057, F-072). */
            list?: components["schemas"]["ListElementForm"][];
            media?: components["schemas"]["MediaForm"];
            /** @description Type of a message as the platform has it (F-037). */
            type?: string;
            /** @description Its config (F-037). */
            config?: {
                [key: string]: unknown;
            };
        };
        /** @description A text, or several of which one is sent (F-051). */
        TextsForm: components["schemas"]["TextForm"] | components["schemas"]["TextAlternatives"];
        /** @description A button: exactly one of goTo, url, phone and share (F-052). */
        ButtonForm: {
            /** @description What it shows. */
            title?: string;
            /** @description Name of the block that a tap leads to. */
            goTo?: string;
            /** @description Variables that a tap sets, with goTo (F-062). */
            set?: components["schemas"]["Assignments"];
            /** @description Web page that a tap opens. */
            url?: string;
            /** @description Number that a tap calls. */
            phone?: string;
            /**
             * @description Shares the card; in a carousel only (F-064).
             * @constant
             */
            share?: true;
        };
        /** @description A quick reply: a goTo, or location: true (F-054). */
        QuickReplyForm: {
            /** @description What it shows. */
            title: string;
            /** @description Name of the block that a tap leads to. */
            goTo?: string;
            /** @description Variables that a tap sets, with goTo (F-062). */
            set?: components["schemas"]["Assignments"];
            /**
             * @description Asks for the user's location.
             * @constant
             */
            location?: true;
            /** @description Address of a small picture. */
            imageUrl?: string;
        };
        /** @description A card of a carousel (F-055). */
        CardForm: {
            /** @description Heading. */
            title: string;
            /** @description Text under the heading. */
            subTitle?: string;
            /** @description Address of the picture. */
            imageUrl: string;
            /** @description Web page that a tap opens. */
            webUrl?: string;
            /** @description At most 3 buttons (F-070). */
            buttons?: components["schemas"]["ButtonForm"][];
        };
        /** @description An element of a list (F-057, F-072). */
        ListElementForm: {
            /** @description Heading. */
            title: string;
            /** @description Text under the heading. */
            subTitle?: string;
            /** @description Address of the picture. */
            imageUrl?: string;
            /** @description Its one button. */
            button?: components["schemas"]["ButtonForm"];
        };
        /** @description An image, video or audio file (F-056). */
        MediaForm: {
            /**
             * @description Kind of file (F-056).
             * @enum {unknown}
             */
            type: "image" | "video" | "audio";
            /** @description Address of the file. */
            url: string;
            /** @description Whether the channel may keep the file (F-056). */
            isCache?: boolean;
        };
        /** @description Texts, of which one is sent (F-051, F-120). */
        TextAlternatives: string[];
        /** @description Variables to set on the way (F-099). */
        Assignments: {
            [key: string]: components["schemas"]["AssignedValue"];
        };
        /** @description A text, which may hold {variable}, or a block. */
        AssignedValue: components["schemas"]["Text"] | components["schemas"]["BlockValue"];
        /** @description A text, which may hold {variable}. */
        Text: string;
        /** @description A block, stored for later (F-099). */
        BlockValue: {
            /** @description Name of a block. */
            dialogstate: string;
        };
        /**
         * apistep scenario file
         * @description Scenarios of the mock: when a request looks so, respond so. The first that matches answers; a higher priority comes first.
         */
        ScenarioFile: {
            /** @description Where editors find this schema. */
            $schema?: string;
            /** @description Tried in order. */
            scenarios: components["schemas"]["Scenario"][];
            /** @description Name of a set. The scenarios of this file answer only while the set is switched on. */
            scenarioSet?: string;
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
