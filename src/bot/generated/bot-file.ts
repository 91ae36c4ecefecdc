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
            /**
             * @description An answer's data for a namespace that exists: members are put beside the old ones, all is replaced, or objects are merged at every depth (U-03).
             * @enum {unknown}
             */
            sessionMerge?: "shallow" | "replace" | "deep";
            /**
             * @description An answer that writes internal or sys (U-04, F-036).
             * @enum {unknown}
             */
            reservedNamespace?: "refuse" | "overwrite";
            /**
             * @description An answer whose data meets a plain value under its namespace (U-04).
             * @enum {unknown}
             */
            scalarNamespace?: "overwrite" | "refuse";
            /**
             * @description A successful answer without a body: nothing happens, or the call has failed (U-05).
             * @enum {unknown}
             */
            emptyAnswer?: "ignore" | "error";
            /**
             * @description A successful answer that is no JSON object: the call has failed, or nothing happens (U-05).
             * @enum {unknown}
             */
            unreadableAnswer?: "error" | "ignore";
            /**
             * @description A jump to a block that does not exist: to error_occurred, or none (U-07).
             * @enum {unknown}
             */
            unknownTarget?: "error" | "ignore";
            /**
             * @description A message with more buttons or elements than the limits: sent, or taken for invalid (U-09).
             * @enum {unknown}
             */
            overLimitMessage?: "send" | "invalid";
            /**
             * @description An answer with an invalid message: the message is left out, or the call has failed (U-10).
             * @enum {unknown}
             */
            invalidMessage?: "skip" | "error";
            /**
             * @description Who wins when an answer names a block and the action block has a goTo (U-11).
             * @enum {unknown}
             */
            jump?: "response" | "block";
            /**
             * @description Whether the other actions of a block still run when an answer names a block (U-12).
             * @enum {unknown}
             */
            actionsAfterJump?: "stop" | "continue";
            /**
             * @description Which of several texts is sent: one by chance, from the seed, or the first (U-17).
             * @enum {unknown}
             */
            textChoice?: "random" | "first";
            /**
             * @description Whether a change made by an answer raises the variables-changed event (U-18).
             * @enum {unknown}
             */
            variablesChangedByApi?: "off" | "on";
            /** @description Most blocks entered for one message of the user; more is a loop (U-20). Default 100. */
            loopLimit?: number;
            /**
             * @description Whether the conversation moves to error_occurred, or stays in the block that failed (U-21).
             * @enum {unknown}
             */
            errorPosition?: "move" | "stay";
            /**
             * @description Whether the bot has the expression syntax: then modifiers such as {x|increment} are not known to work (U-22).
             * @enum {unknown}
             */
            expressionSyntax?: "off" | "on";
            /**
             * @description Whether an empty text or null counts as a value, for collect and for exists (U-25).
             * @enum {unknown}
             */
            emptyValue?: "unknown" | "known";
            /**
             * @description What counts a context's lifespan down: each message of the user, or each intent that needed it (U-26).
             * @enum {unknown}
             */
            contextLifespan?: "message" | "use";
            /**
             * @description Where variables of a message are replaced: in every text of its config, or in its texts only (U-27).
             * @enum {unknown}
             */
            messageInterpolation?: "all" | "texts";
            /**
             * @description How a collected number is stored (F-009, F-091).
             * @enum {unknown}
             */
            collectedNumber?: "number" | "string";
            /**
             * @description Whether conditions tell upper from lower case where a row does not say (C-12).
             * @enum {unknown}
             */
            conditionCase?: "sensitive" | "insensitive";
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
            /** @description Name of a security setting (F-004, F-017). */
            security?: string;
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
        /** @description One security setting: of the type HMAC or of the type SSL (F-017). */
        SecuritySetting: {
            hmac?: components["schemas"]["HmacSetting"];
            ssl?: components["schemas"]["SslSetting"];
        };
        /** @description Signs each request. Unverified: what the platform signs, and how, was never published (U-01, F-019). */
        HmacSetting: {
            /** @description Key, a part of what is signed, for example ${HMAC_KEY}. */
            key: string;
            /** @description Secret that signs, for example ${HMAC_SECRET}. */
            secret: string;
            /**
             * @description Hash that is signed with; sha256 when left out (F-020).
             * @enum {unknown}
             */
            encoding?: "sha256" | "sha1" | "sha384" | "sha512";
            /**
             * @description How requests are signed. There is one profile: that of a public programme from 2020 (F-020). Whether the platform signs so is unverified.
             * @enum {unknown}
             */
            profile?: "faktion-2020";
        };
        /** @description A client certificate, for mutual TLS (F-018). Each is PEM text, or the path of a PEM file, from the folder of the bot file. */
        SslSetting: {
            /** @description Private key, for example ${CLIENT_KEY} or certificates/client-key.pem. */
            key: string;
            /** @description Client certificate, for example certificates/client.pem. */
            certificate: string;
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
            /** @description Blocks that an answer may go to; null in the list allows answers that name none. null alone: answers name none. */
            nextDialogstate?: components["schemas"]["Target"] | components["schemas"]["Targets"] | null;
            /** @description Slowest answer that is still good; the platform advises less than 20s (F-024). */
            within?: components["schemas"]["Duration"];
            statuses?: components["schemas"]["Statuses"];
        };
        /** @description HTTP statuses besides 200 that an answer may have, each with the reason. The platform takes those from 300 on for failed calls; what it makes of 201 to 299 is unknown (F-045). */
        Statuses: {
            [key: string]: string;
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
            /** @description Words to choose samples by: apistep validate --tag. */
            tags?: string[];
            /** @description Runs the sample once for each row: session variables on top of its own. */
            table?: components["schemas"]["TableRow"][];
            expect?: components["schemas"]["Expectation"];
        };
        /** @description Session variables, by name or path. */
        TableRow: {
            [key: string]: unknown;
        };
        /** @description What this answer must be. Texts may hold templates over what was sent: {{ request.body.amount | times: 2 }}, {{ session.amount }}, {{ sample.name }}. */
        Expectation: {
            /** @description HTTP status; one that is no success also has to stand in the step's expects.statuses. */
            status?: number;
            /** @description Values by path, for example account.amount; an object matches when its members do. */
            session?: {
                [key: string]: unknown;
            };
            /** @description Texts, one for each message of the answer, in order; one of its alternatives must be equal. */
            messages?: components["schemas"]["ExpectedText"][];
            /** @description Block to go to; null: none. */
            nextDialogstate?: string | null;
        };
        /** @description The text of one message. Media, cards, buttons and quick replies are expected in a conversation file. */
        ExpectedText: string;
        /** @description Ids of the blocks. */
        BlockIds: string[];
        /** @description Blocks by name. */
        Blocks: {
            [key: string]: components["schemas"]["Block"];
        };
        /** @description A block. What it does is one of messages, collect, conditions and actions, or nothing but to go on (F-097). */
        Block: {
            /** @description The platform's id of this block, if it is not the name (F-011). */
            id?: string;
            /** @description What the block is for. */
            description?: string;
            /** @description Name of the intent that leads here (F-114). */
            intent?: string;
            /** @description Contexts that must be active for the intent to count (F-115). */
            requires?: string[];
            /** @description Contexts that the block makes active, each with its lifespan (F-115). */
            context?: {
                [key: string]: number;
            };
            messages?: components["schemas"]["Messages"];
            collect?: components["schemas"]["Collect"];
            conditions?: components["schemas"]["Conditions"];
            /** @description With conditions: where to go when none holds (F-101). */
            else?: components["schemas"]["GoToForm"];
            actions?: components["schemas"]["Actions"];
            goTo?: components["schemas"]["GoToForm"];
        } | null;
        /** @description What a user wants. */
        IntentForm: components["schemas"]["Phrases"] | components["schemas"]["Intent"];
        /** @description Example phrases; {name} in one stands for words that are stored in the variable of that name (F-105). */
        Phrases: string[];
        /** @description What a user wants, with settings. */
        Intent: {
            phrases: components["schemas"]["Phrases"];
            /** @description The score must be above it (F-114). Default 0.8. */
            threshold?: number;
            /** @description What the intent is for. */
            description?: string;
        };
        /** @description Blocks that are shown when something happens. */
        Events: {
            /** @description Variables that are watched (F-117). */
            variablesChanged?: components["schemas"]["Watch"][];
            silence?: components["schemas"]["Silence"];
        };
        /** @description A variable that is watched, and the block to show when it changes (F-117). */
        Watch: {
            /** @description Path of the variable. */
            variable: string;
            /** @description Name of the block. */
            block: string;
        };
        /** @description The block to show when the user says nothing (F-119). */
        Silence: {
            /** @description From 1m to 1440m (F-119). */
            after: components["schemas"]["Duration"];
            /** @description Name of the block. */
            block: string;
        };
        /** @description Where the conversation goes next (F-099). */
        GoToForm: components["schemas"]["Target"] | components["schemas"]["GoTo"];
        /** @description Where the conversation goes next: exactly one of block and variable. */
        GoTo: {
            /** @description Name of a block (F-099). */
            block?: string;
            /** @description Path of a variable that holds a block (F-100). */
            variable?: string;
            set?: components["schemas"]["Assignments"];
        };
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
        /** @description Messages, sent in order (F-120). */
        Messages: components["schemas"]["MessageForm"][];
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
        /** @description Texts, of which one is sent (F-051, F-120). */
        TextAlternatives: string[];
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
        /** @description Asks the user for a value, unless it is known (F-105). */
        Collect: {
            /** @description Path of the variable that gets the answer. */
            variable: string;
            /**
             * @description What answers are valid (F-108, F-109). Default any.
             * @enum {unknown}
             */
            type?: "any" | "number" | "email" | "phone" | "url" | "date" | "hours" | "language" | "location" | "values";
            /** @description With type values: the answers to choose from, in any case. */
            values?: string[];
            /**
             * @description With type date: which way a date without a year is read (F-108). Default any.
             * @enum {unknown}
             */
            dates?: "any" | "past" | "future";
            ask?: components["schemas"]["AskForm"];
            /** @description What to say to an answer that is not valid: the first two times, and from the third on. An empty text says nothing (F-106, C-13). */
            invalid?: string[];
            /** @description Where to go at the third answer that is not valid (F-106). */
            otherwise?: components["schemas"]["GoToForm"];
            /**
             * @description on: an intent may take the user out of the block; off: everything typed is the answer (F-107). Default on.
             * @enum {unknown}
             */
            nlp?: "on" | "off";
            /** @description Where to go once the value is known. */
            goTo?: components["schemas"]["GoToForm"];
        };
        /** @description The question: a text, or messages. */
        AskForm: components["schemas"]["TextForm"] | components["schemas"]["Messages"];
        /** @description Tried in order; the first that holds decides (F-101). */
        Conditions: components["schemas"]["Branch"][];
        /** @description One if. */
        Branch: {
            /** @description Rows, read from left to right (F-101, U-19). */
            if: components["schemas"]["ConditionRow"][];
            goTo: components["schemas"]["GoToForm"];
        };
        /** @description One comparison (F-101). */
        ConditionRow: {
            /**
             * @description How the row is joined to the rows before it (F-101). Default and.
             * @enum {unknown}
             */
            join?: "and" | "or";
            /** @description Path of the variable. */
            variable: string;
            /**
             * @description The platform's: equals, greater than, greater than or equals, smaller than, exists, does not exist (F-102). Not seen there: not equals, smaller than or equals, contains, matches (a regular expression, as RE2 has them).
             * @enum {unknown}
             */
            operator: "equals" | "greater than" | "greater than or equals" | "smaller than" | "exists" | "does not exist" | "not equals" | "smaller than or equals" | "contains" | "matches" | "lower than" | "less than";
            /** @description What to compare with; a text may hold {variable}. None with exists (F-102). */
            value?: string | number | boolean;
            /** @description Whether upper and lower case differ (C-12). Default: the policy conditionCase. */
            caseSensitive?: boolean;
        };
        /** @description Actions, done in order (F-110). */
        Actions: components["schemas"]["Action"][];
        /** @description One action: exactly one of its members. */
        Action: {
            /** @description Name of the API step to call. */
            api?: string;
            /** @description Variables to set back to their defaults, or all (F-095). */
            clearSession?: components["schemas"]["VariableNames"] | components["schemas"]["AllVariables"];
            /** @description Variables to set. */
            set?: components["schemas"]["Assignments"];
            /** @description Path of the variable that holds the block to go to (F-100). */
            goToVariable?: string;
            /** @description How long to wait. */
            delay?: components["schemas"]["Duration"];
            getTime?: components["schemas"]["GetTime"];
            /**
             * @description Language to go on in (F-092, F-108).
             * @enum {unknown}
             */
            language?: "en-us" | "nl-nl" | "fr-fr" | "zh-cn" | "es-es" | "it-it" | "de-de" | "ja-jp" | "pt-br";
        };
        /** @description Paths of variables. */
        VariableNames: string[];
        /**
         * @description All variables.
         * @enum {unknown}
         */
        AllVariables: "all";
        /** @description Stores the time (F-111). */
        GetTime: {
            /** @description Path of the variable that gets utc, and offset. */
            variable: string;
            /** @description Hours from UTC, for the member offset. */
            offset?: number;
        };
        /** @description A time such as 500ms, 2s or 1m. */
        Duration: string;
        /** @description A JSON Schema (2020-12). */
        JsonSchema: {
            [key: string]: unknown;
        } | boolean;
        /**
         * apistep bot file
         * @description One bot: its variables, intents, API steps and blocks.
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
            /** @description What users want, by name: phrases that show it. */
            intents?: {
                [key: string]: components["schemas"]["IntentForm"];
            };
            /** @description Severity of the validator's rules for this bot, by rule; see docs/rules.md. */
            rules?: {
                [key: string]: "error" | "warning" | "advice" | "off";
            };
            /** @description Security settings by name, as under Settings > API; an API step names one (F-017). */
            securitySettings?: {
                [key: string]: components["schemas"]["SecuritySetting"];
            };
            /** @description API steps, by name. */
            apiSteps?: {
                [key: string]: components["schemas"]["ApiStep"];
            };
            /** @description Blocks of the bot: a list of their ids, or a map from name to block. */
            blocks?: components["schemas"]["BlockIds"] | components["schemas"]["Blocks"];
            events?: components["schemas"]["Events"];
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
