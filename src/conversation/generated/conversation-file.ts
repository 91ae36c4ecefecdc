// Generated from schemas/conversation.schema.json by "npm run generate". Do not edit.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Several conversations in one file. */
        ConversationList: {
            /** @description Where editors find this schema. */
            $schema?: string;
            /** @description Each begins anew: they share nothing. */
            conversations: components["schemas"]["Conversation"][];
        };
        /** @description One conversation. The bot opens it, unless the user does. */
        Conversation: {
            /** @description Where editors find this schema. */
            $schema?: string;
            /** @description Its name, unique among the conversations. */
            conversation: string;
            /** @description What it shows. */
            description?: string;
            /** @description For choosing conversations to run. */
            tags?: string[];
            /** @description The block to begin with. Left out: introduction. */
            start?: string;
            /**
             * @description Who speaks first (F-116). user: the first text begins the conversation, by its intent. Default bot.
             * @enum {unknown}
             */
            opens?: "bot" | "user";
            /** @description Variables that are known from the start, by name or path. */
            session?: {
                [key: string]: unknown;
            };
            /** @description Who the user is: internal.user (F-087). */
            user?: {
                /** @description internal.user.firstName. */
                firstName?: string;
                /** @description internal.user.lastName. */
                lastName?: string;
            };
            /** @description internal.channel (F-088). Default web. */
            channel?: string;
            /** @description Language, for example en-us. Default: the bot's. */
            locale?: string;
            /** @description The time of day at which it begins; it goes on by waits and delays alone. Default: that of the run. */
            now?: string;
            /** @description In order. The first may leave out what the user does: it tells what the bot opens with. */
            turns: components["schemas"]["Turn"][];
        };
        /** @description What the user does, and what must come of it. What is left out is not looked at. Texts may hold templates: {{ captured.order }}, {{ session.amount }}, and in what is expected {{ request.body.amount }}. */
        Turn: {
            /** @description A text that the user types; {{ captured.name }} is filled in. */
            user?: string;
            /** @description The intent of the text, named outright: the recogniser is not asked. */
            intent?: components["schemas"]["Name"] | components["schemas"]["NamedIntent"];
            /** @description Title of a button or quick reply that was shown last. */
            choose?: string;
            /** @description A tap that goes to this block, whatever was shown. */
            postback?: components["schemas"]["Name"] | components["schemas"]["Tap"];
            /** @description The user says nothing for so long (F-119). */
            wait?: string;
            /** @description The user begins a new conversation; the variables stay (F-079). */
            restart?: boolean;
            /** @description The time of day at this turn. Time never goes back. */
            now?: string;
            /** @description What was sent to the backend: "none", one request, or a list of them in order. */
            request?: "none" | components["schemas"]["Request"] | components["schemas"]["Request"][];
            /** @description Variables by path after the turn; an object matches when its members do. */
            session?: {
                [key: string]: unknown;
            };
            /** @description Everything that the bot says, in order; [] for nothing. */
            bot?: (components["schemas"]["Text"] | components["schemas"]["Reply"])[];
            /** @description true: the bot says nothing. Same as bot: []. */
            silent?: boolean;
            /** @description The block that the conversation is in after the turn: its name or id. */
            block?: string;
            /** @description Values to keep for later turns, where {{ captured.name }} is what was found at the path of name. */
            capture?: {
                [key: string]: string;
            };
        };
        /** @description A name. */
        Name: string;
        /** @description An intent and the words that it found. */
        NamedIntent: {
            /** @description Name of the intent. */
            name: string;
            /** @description Words by the variable that they are for (F-105). */
            entities?: {
                [key: string]: string;
            };
        };
        /** @description A tap that also sets variables. */
        Tap: {
            /** @description The block: its name or id. */
            goTo: string;
            /** @description Variables to set on the way (F-062). */
            set?: {
                [key: string]: string;
            };
        };
        /** @description One request; everything named must hold. */
        Request: {
            /** @description Name of the API step. */
            step?: string;
            /** @description Query parameters. */
            query?: {
                [key: string]: unknown;
            };
            /** @description Headers; names in any case. */
            headers?: {
                [key: string]: unknown;
            };
            /** @description Members of the JSON body; an object matches when its members do. */
            body?: {
                [key: string]: unknown;
            };
        };
        /** @description The exact text, or a regular expression between slashes. */
        Text: string;
        /** @description A part of a text, or what a whole message has: everything named must hold. */
        Reply: {
            /** @description The text has this in it. */
            contains?: string;
            /** @description The text has a match of this regular expression (RE2). */
            matches?: string;
            /** @description The text is one of these. */
            oneOf?: string[];
            /** @description The message's text: exact, /a pattern/, or { contains }, { matches }, { oneOf }. */
            text?: string | components["schemas"]["TextMatcher"];
            buttons?: components["schemas"]["Choices"];
            quickReplies?: components["schemas"]["Choices"];
            carousel?: components["schemas"]["Choices"];
            list?: components["schemas"]["Choices"];
            /** @description For example { type: image, url: ... }. */
            media?: {
                [key: string]: unknown;
            };
            /** @description The platform's name of the message's type. */
            type?: string;
            /** @description A part of the message as the platform sends it. */
            config?: {
                [key: string]: unknown;
            };
        };
        /** @description Exactly one of these. */
        TextMatcher: {
            /** @description The text has this in it. */
            contains?: string;
            /** @description The text has a match of this regular expression (RE2). */
            matches?: string;
            /** @description The text is one of these. */
            oneOf?: string[];
        };
        /** @description All of them, in order: each by its title, or by what it has: { title, goTo, set, url, phone, ... }. */
        Choices: (string | components["schemas"]["Choice"])[];
        /** @description What a button, quick reply, card or element has; everything named must hold. */
        Choice: {
            [key: string]: unknown;
        };
        /**
         * apistep conversation file
         * @description A dialogue with a bot and what is expected of it: one conversation, or several under "conversations".
         */
        ConversationFile: Record<string, never>;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
