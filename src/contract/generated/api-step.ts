// Generated from openapi/api-step.yaml by "npm run generate". Do not edit.
export interface paths {
    "/{apiStep}": {
        parameters: {
            query?: {
                /**
                 * @description One query parameter for each Query row (F-012). Each row is text, a variable or a dialog state (F-005).
                 * @example {
                 *       "source": "Chatlayer"
                 *     }
                 */
                rows?: components["parameters"]["QueryRows"];
            };
            header?: {
                /**
                 * @description The one client seen in real code sends it on every request (F-016). Header rows may replace it.
                 * @example application/json
                 */
                Accept?: components["parameters"]["Accept"];
            };
            path: {
                /**
                 * @description The API step's own path, of any depth. May hold `{variable}` (F-026).
                 * @example transaction
                 */
                apiStep: components["parameters"]["ApiStepPath"];
            };
            cookie?: never;
        };
        /**
         * API step with method GET
         * @description Sent without a body (C-02). Query and header rows carry the values (F-001, F-013).
         */
        get: operations["getApiStep"];
        /**
         * API step with method PUT
         * @description New era only (F-002). One hint of the documentation limits bodies to POST and DELETE (C-02).
         */
        put: operations["putApiStep"];
        /**
         * API step with method POST
         * @description The method of the platform documentation's own example (F-001).
         */
        post: operations["postApiStep"];
        /**
         * API step with method DELETE
         * @description May carry a body (F-003).
         */
        delete: operations["deleteApiStep"];
        options?: never;
        head?: never;
        /**
         * API step with method PATCH
         * @description New era only (F-002). One hint of the documentation limits bodies to POST and DELETE (C-02).
         */
        patch: operations["patchApiStep"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description The Query rows of an API step. Values arrive as strings; how objects are written is unknown (F-012, U-16).
         * @example {
         *       "source": "Chatlayer"
         *     }
         */
        QueryRows: {
            [key: string]: string;
        };
        /**
         * @description The Body rows of an API step, one member a row, keyed by the row's Key (F-005, F-008).
         * @example {
         *       "amount": 500,
         *       "transactionSuccess": "transfer_ok"
         *     }
         */
        BodyRows: {
            [key: string]: components["schemas"]["RowValue"];
        };
        /**
         * @description The value of one row. What arrives depends on the row's type (F-005).
         * @example 500
         * @example transfer_ok
         */
        RowValue: components["schemas"]["TextValue"] | components["schemas"]["VariableValue"] | components["schemas"]["DialogstateValue"];
        /**
         * @description A row of type `text`, a literal. The documentation shows the text 5 both as a string and as a number (F-010, C-03).
         * @example 5
         */
        TextValue: string | number;
        /**
         * @description A row of type `variable`. It keeps the type that it has in the session (F-009); what a missing variable sends is unknown (U-15).
         * @example 500
         * @example {
         *       "city": "Ghent"
         *     }
         */
        VariableValue: unknown;
        /**
         * @description A row of type `dialogstate`, the identifier of a block; an opaque string (F-011, C-04).
         * @example transfer_ok
         */
        DialogstateValue: string;
        /**
         * @description The answer. Every part is optional (F-030, F-042).
         * @example {
         *       "session": {
         *         "namespace": "account",
         *         "data": {
         *           "limit": 1000,
         *           "amount": 500
         *         }
         *       },
         *       "messages": [
         *         {
         *           "type": "text",
         *           "config": {
         *             "textMessages": [
         *               {
         *                 "text": "You have {account.amount} left."
         *               }
         *             ]
         *           }
         *         }
         *       ],
         *       "action": {
         *         "nextDialogstate": "transfer_ok"
         *       }
         *     }
         */
        Envelope: {
            session?: components["schemas"]["SessionWrite"];
            /**
             * @description Chat messages, sent second, in order (F-037, F-040).
             * @example [
             *       {
             *         "type": "text",
             *         "config": {
             *           "textMessages": [
             *             {
             *               "text": "Hello"
             *             }
             *           ]
             *         }
             *       }
             *     ]
             */
            messages?: components["schemas"]["Message"][];
            action?: components["schemas"]["Action"];
            /**
             * @deprecated
             * @description The block to go to, at top level. Prose of the documentation lists it here (F-039), but every
             *     example and every backend seen nests it under `action` (F-038, C-07). Prefer `action`.
             * @example transfer_ok
             */
            nextDialogstate?: string;
        };
        /**
         * @description Data for the user's session, stored first, under its namespace (F-031, F-032, F-040).
         * @example {
         *       "namespace": "account",
         *       "data": {
         *         "limit": 1000,
         *         "amount": 500
         *       }
         *     }
         */
        SessionWrite: {
            /**
             * @description Name under which the data is stored (F-031, F-032). `internal` and `sys` belong to the platform (F-036, F-090, U-04).
             * @example account
             */
            namespace: string;
            /**
             * @description Members of the namespace, read back as `{namespace.key}` (F-032). Arrays and plain values are in real use, against the documentation (F-033, C-06).
             * @example {
             *       "limit": 1000,
             *       "amount": 500
             *     }
             */
            data: {
                [key: string]: unknown;
            };
        };
        /**
         * @description What happens last (F-038, F-040).
         * @example {
         *       "nextDialogstate": "transfer_ok"
         *     }
         */
        Action: {
            /**
             * @description Identifier of the block the user is redirected to (F-038). Without it, the action block's own go-to applies (F-043).
             * @example transfer_ok
             */
            nextDialogstate?: string;
        };
        /**
         * @description A chat message; `type` and `config` are both mandatory (F-037).
         * @example {
         *       "type": "text",
         *       "config": {
         *         "textMessages": [
         *           {
         *             "text": "Hello"
         *           }
         *         ]
         *       }
         *     }
         */
        Message: components["schemas"]["TextMessage"] | components["schemas"]["ButtonsMessage"] | components["schemas"]["QuickRepliesMessage"] | components["schemas"]["CarouselMessage"] | components["schemas"]["MediaMessage"] | components["schemas"]["ListMessage"] | components["schemas"]["UndocumentedMessage"];
        /**
         * @description A text (F-050).
         * @example {
         *       "type": "text",
         *       "config": {
         *         "textMessages": [
         *           {
         *             "text": "Hello"
         *           },
         *           {
         *             "text": "Hi"
         *           }
         *         ]
         *       }
         *     }
         */
        TextMessage: {
            /**
             * @description Always `text` (F-050).
             * @example text
             * @constant
             */
            type: "text";
            config: components["schemas"]["TextConfig"];
        };
        /**
         * @description What a text message says (F-050).
         * @example {
         *       "textMessages": [
         *         {
         *           "text": "Hello"
         *         }
         *       ]
         *     }
         */
        TextConfig: {
            textMessages: components["schemas"]["TextAlternatives"];
        };
        /**
         * @description Alternatives, of which one is sent, not a sequence (F-051). How it is chosen is unknown (U-17).
         * @example [
         *       {
         *         "text": "Hello"
         *       },
         *       {
         *         "text": "Hi"
         *       }
         *     ]
         */
        TextAlternatives: components["schemas"]["TextAlternative"][];
        /**
         * @description One wording (F-050).
         * @example {
         *       "text": "Hello"
         *     }
         */
        TextAlternative: {
            /**
             * @description The words, with `{variable}` (F-041, F-081). The editor counts down from 400 characters (F-074).
             * @example You have {account.amount} left.
             */
            text: string;
        };
        /**
         * @description A text with buttons (F-052).
         * @example {
         *       "type": "buttons",
         *       "config": {
         *         "textMessages": [
         *           {
         *             "text": "Shall I go on?"
         *           }
         *         ],
         *         "buttons": [
         *           {
         *             "title": "Yes",
         *             "type": "postback",
         *             "payload": {
         *               "nextDialogstateId": "transfer_ok"
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        ButtonsMessage: {
            /**
             * @description Always `buttons` (F-052).
             * @example buttons
             * @constant
             */
            type: "buttons";
            config: components["schemas"]["ButtonsConfig"];
        };
        /**
         * @description The text and its buttons (F-052).
         * @example {
         *       "textMessages": [
         *         {
         *           "text": "Shall I go on?"
         *         }
         *       ],
         *       "buttons": [
         *         {
         *           "title": "Yes",
         *           "type": "postback",
         *           "payload": {
         *             "nextDialogstateId": "transfer_ok"
         *           }
         *         }
         *       ]
         *     }
         */
        ButtonsConfig: {
            textMessages: components["schemas"]["TextAlternatives"];
            buttons: components["schemas"]["Buttons"];
        };
        /**
         * @description At most 3 buttons in a message (F-069).
         * @example [
         *       {
         *         "title": "Website",
         *         "type": "web_url",
         *         "url": "https://bank.example.com"
         *       }
         *     ]
         */
        Buttons: components["schemas"]["Button"][];
        /**
         * @description A button; `type` says what a tap does (F-052).
         * @example {
         *       "title": "Website",
         *       "type": "web_url",
         *       "url": "https://bank.example.com"
         *     }
         */
        Button: components["schemas"]["PostbackButton"] | components["schemas"]["UrlButton"] | components["schemas"]["PhoneButton"];
        /**
         * @description A button that goes to a block (F-052, F-062).
         * @example {
         *       "title": "Yes",
         *       "type": "postback",
         *       "payload": {
         *         "nextDialogstateId": "transfer_ok"
         *       }
         *     }
         */
        PostbackButton: {
            title: components["schemas"]["Label"];
            /**
             * @description Always `postback` (F-052).
             * @example postback
             * @constant
             */
            type: "postback";
            payload: components["schemas"]["Postback"];
        };
        /**
         * @description A button that opens a web page; the conversation stays where it is (F-052, F-062).
         * @example {
         *       "title": "Website",
         *       "type": "web_url",
         *       "url": "https://bank.example.com"
         *     }
         */
        UrlButton: {
            title: components["schemas"]["Label"];
            /**
             * @description Always `web_url` (F-052).
             * @example web_url
             * @constant
             */
            type: "web_url";
            url: components["schemas"]["Url"];
        };
        /**
         * @description A button that calls a number (F-052). One table of the documentation names type and field `call` instead (C-09).
         * @example {
         *       "title": "Call us",
         *       "type": "phone_number",
         *       "payload": "+3212345678"
         *     }
         */
        PhoneButton: {
            title: components["schemas"]["Label"];
            /**
             * @description Always `phone_number` (F-052, C-09).
             * @example phone_number
             * @constant
             */
            type: "phone_number";
            /**
             * @description The phone number (F-052, C-09).
             * @example +3212345678
             */
            payload: string;
        };
        /**
         * @description A share button; carousel cards only, Messenger only (F-053, F-064).
         * @example {
         *       "type": "element_share"
         *     }
         */
        ShareButton: {
            title?: components["schemas"]["Label"];
            /**
             * @description Always `element_share` (F-053, F-064).
             * @example element_share
             * @constant
             */
            type: "element_share";
        };
        /**
         * @description What a button or quick reply shows. Messenger cuts it at 20 characters; advice on other channels (F-073, F-074).
         * @example Yes
         */
        Label: string;
        /**
         * @description An absolute http or https address, which may hold `{variable}` (F-055, F-056, U-27).
         * @example https://bank.example.com/card.png
         */
        Url: string;
        /**
         * @description What a button or quick reply sends when tapped. Its params are written to the session, then the block is entered (F-052, F-062).
         * @example {
         *       "nextDialogstateId": "transfer_ok",
         *       "params": [
         *         {
         *           "key": "card_type",
         *           "value": "savings_account"
         *         }
         *       ]
         *     }
         */
        Postback: {
            /**
             * @description Identifier of the block to go to; treated as mandatory (F-061).
             * @example transfer_ok
             */
            nextDialogstateId: string;
            /**
             * @description Variables to set (F-052, F-062).
             * @example [
             *       {
             *         "key": "card_type",
             *         "value": "savings_account"
             *       }
             *     ]
             */
            params?: components["schemas"]["PostbackParam"][];
        };
        /**
         * @description One variable to set (F-052). Key and value are both required (F-060).
         * @example {
         *       "key": "card_type",
         *       "value": "savings_account"
         *     }
         */
        PostbackParam: {
            /**
             * @description Name of the variable (F-052, F-060).
             * @example card_type
             */
            key: string;
            /**
             * @description Its value; a string in all samples, any type in one weak source (F-060).
             * @example savings_account
             */
            value: unknown;
        };
        /**
         * @description A text with quick replies (F-054).
         * @example {
         *       "type": "quickReplies",
         *       "config": {
         *         "textMessages": [
         *           {
         *             "text": "Which account?"
         *           }
         *         ],
         *         "quickReplies": [
         *           {
         *             "title": "Savings",
         *             "payload": {
         *               "nextDialogstateId": "ask_amount"
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        QuickRepliesMessage: {
            /**
             * @description Always `quickReplies` (F-054).
             * @example quickReplies
             * @constant
             */
            type: "quickReplies";
            config: components["schemas"]["QuickRepliesConfig"];
        };
        /**
         * @description The text and its quick replies, of which there is no maximum (F-054, F-071).
         * @example {
         *       "textMessages": [
         *         {
         *           "text": "Which account?"
         *         }
         *       ],
         *       "quickReplies": [
         *         {
         *           "title": "Savings",
         *           "payload": {
         *             "nextDialogstateId": "ask_amount"
         *           }
         *         }
         *       ]
         *     }
         */
        QuickRepliesConfig: {
            textMessages: components["schemas"]["TextAlternatives"];
            /**
             * @description A scrolling row; no maximum (F-071).
             * @example [
             *       {
             *         "title": "Savings",
             *         "payload": {
             *           "nextDialogstateId": "ask_amount"
             *         }
             *       }
             *     ]
             */
            quickReplies: components["schemas"]["QuickReply"][];
        };
        /**
         * @description A quick reply; cannot link to a web page (F-054, F-071).
         * @example {
         *       "title": "Savings",
         *       "payload": {
         *         "nextDialogstateId": "ask_amount"
         *       }
         *     }
         */
        QuickReply: components["schemas"]["PostbackQuickReply"] | components["schemas"]["LocationQuickReply"];
        /**
         * @description A quick reply that goes to a block (F-054).
         * @example {
         *       "title": "Savings",
         *       "payload": {
         *         "nextDialogstateId": "ask_amount"
         *       }
         *     }
         */
        PostbackQuickReply: {
            title: components["schemas"]["Label"];
            /**
             * @description `postback`, or left out (F-054).
             * @example postback
             * @constant
             */
            type?: "postback";
            payload: components["schemas"]["Postback"];
            imageUrl?: components["schemas"]["Url"];
        };
        /**
         * @description A quick reply that asks for the user's location (F-054).
         * @example {
         *       "title": "Where I am",
         *       "type": "location"
         *     }
         */
        LocationQuickReply: {
            title: components["schemas"]["Label"];
            /**
             * @description Always `location` (F-054).
             * @example location
             * @constant
             */
            type: "location";
            payload?: components["schemas"]["Postback"];
            imageUrl?: components["schemas"]["Url"];
        };
        /**
         * @description Cards to swipe through (F-055).
         * @example {
         *       "type": "carousel",
         *       "config": {
         *         "elements": [
         *           {
         *             "title": "Gold card",
         *             "imageUrl": "https://bank.example.com/gold.png"
         *           }
         *         ]
         *       }
         *     }
         */
        CarouselMessage: {
            /**
             * @description Always `carousel` (F-055).
             * @example carousel
             * @constant
             */
            type: "carousel";
            config: components["schemas"]["CarouselConfig"];
        };
        /**
         * @description The cards; no maximum is published (F-055, F-070).
         * @example {
         *       "elements": [
         *         {
         *           "title": "Gold card",
         *           "imageUrl": "https://bank.example.com/gold.png"
         *         }
         *       ]
         *     }
         */
        CarouselConfig: {
            /**
             * @description The cards (F-055).
             * @example [
             *       {
             *         "title": "Gold card",
             *         "imageUrl": "https://bank.example.com/gold.png"
             *       }
             *     ]
             */
            elements: components["schemas"]["CarouselCard"][];
        };
        /**
         * @description One card; only `subTitle` and `webUrl` are marked optional (F-055), buttons need not be there (F-070).
         * @example {
         *       "title": "Gold card",
         *       "subTitle": "For big spenders",
         *       "imageUrl": "https://bank.example.com/gold.png"
         *     }
         */
        CarouselCard: {
            /**
             * @description Heading of the card (F-055).
             * @example Gold card
             */
            title: string;
            /**
             * @description Text under the heading (F-055).
             * @example For big spenders
             */
            subTitle?: string;
            imageUrl: components["schemas"]["Url"];
            webUrl?: components["schemas"]["Url"];
            buttons?: components["schemas"]["CardButtons"];
        };
        /**
         * @description At most 3 buttons on a card (F-070).
         * @example [
         *       {
         *         "title": "Order",
         *         "type": "postback",
         *         "payload": {
         *           "nextDialogstateId": "order_card"
         *         }
         *       }
         *     ]
         */
        CardButtons: components["schemas"]["CardButton"][];
        /**
         * @description A button on a card; the kinds of a message, and sharing (F-055, F-064).
         * @example {
         *       "title": "Order",
         *       "type": "postback",
         *       "payload": {
         *         "nextDialogstateId": "order_card"
         *       }
         *     }
         */
        CardButton: components["schemas"]["PostbackButton"] | components["schemas"]["UrlButton"] | components["schemas"]["PhoneButton"] | components["schemas"]["ShareButton"];
        /**
         * @description An image, video or audio file (F-056).
         * @example {
         *       "type": "media",
         *       "config": {
         *         "media": {
         *           "type": "image",
         *           "url": "https://bank.example.com/card.png"
         *         }
         *       }
         *     }
         */
        MediaMessage: {
            /**
             * @description Always `media` (F-056).
             * @example media
             * @constant
             */
            type: "media";
            config: components["schemas"]["MediaConfig"];
        };
        /**
         * @description Wraps the file (F-056).
         * @example {
         *       "media": {
         *         "type": "image",
         *         "url": "https://bank.example.com/card.png"
         *       }
         *     }
         */
        MediaConfig: {
            media: components["schemas"]["Media"];
        };
        /**
         * @description The file (F-056).
         * @example {
         *       "type": "image",
         *       "url": "https://bank.example.com/card.png"
         *     }
         */
        Media: {
            /**
             * @description The three kinds that all sources share; `file` and `attachment` appear in one source each (F-056, C-10).
             * @example image
             * @enum {unknown}
             */
            type: "image" | "video" | "audio";
            url: components["schemas"]["Url"];
            /**
             * @description Whether the channel may keep the file (F-056).
             * @example true
             */
            isCache?: boolean;
        };
        /**
         * @description A list. The type is named, but its config was never published (F-057, U-08).
         * @example {
         *       "type": "list",
         *       "config": {
         *         "elements": [
         *           {
         *             "title": "Gold",
         *             "subTitle": "12 a year"
         *           },
         *           {
         *             "title": "Silver",
         *             "subTitle": "Free"
         *           }
         *         ]
         *       }
         *     }
         */
        ListMessage: {
            /**
             * @description Always `list` (F-057).
             * @example list
             * @constant
             */
            type: "list";
            config: components["schemas"]["ListConfig"];
        };
        /**
         * @description The union of the two nearest published shapes (F-057, U-08): the outgoing webhook list and the v1
         *     list. Members beyond `elements` are therefore open.
         * @example {
         *       "elements": [
         *         {
         *           "title": "Gold"
         *         },
         *         {
         *           "title": "Silver"
         *         }
         *       ]
         *     }
         */
        ListConfig: {
            /**
             * @description 2 to 4 elements (F-072).
             * @example [
             *       {
             *         "title": "Gold"
             *       },
             *       {
             *         "title": "Silver"
             *       }
             *     ]
             */
            elements: components["schemas"]["ListElement"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description One element, with at most one button; the names of both published shapes are open (F-057, F-072, U-08).
         * @example {
         *       "title": "Gold",
         *       "subTitle": "12 a year"
         *     }
         */
        ListElement: {
            /**
             * @description Heading of the element (F-057).
             * @example Gold
             */
            title: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Types that only the platform's code-action builder is seen to emit. Nothing says that an API answer may hold them, and no config is published (F-058).
         * @example {
         *       "type": "JSONTemplate",
         *       "config": {
         *         "any": "thing"
         *       }
         *     }
         */
        UndocumentedMessage: {
            /**
             * @description The builder's own names (F-058).
             * @example JSONTemplate
             * @enum {unknown}
             */
            type: "JSONTemplate" | "__raw";
            /**
             * @description Free; no schema is published (F-058).
             * @example {
             *       "any": "thing"
             *     }
             */
            config: {
                [key: string]: unknown;
            };
        };
    };
    responses: {
        /**
         * @description The platform interprets the answer; there is no mapping to configure (F-029). Status 200 is the
         *     only success that the documentation shows; other 2xx are unknown (F-045).
         */
        Answer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Envelope"];
            };
        };
        /**
         * @description A failed call. The user is sent to the default block Error occurred (F-045, F-046); a body is
         *     taken to be ignored, whatever it holds (U-06).
         */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description The API step's own path, of any depth. May hold `{variable}` (F-026).
         * @example transaction
         */
        ApiStepPath: string;
        /**
         * @description One query parameter for each Query row (F-012). Each row is text, a variable or a dialog state (F-005).
         * @example {
         *       "source": "Chatlayer"
         *     }
         */
        QueryRows: components["schemas"]["QueryRows"];
        /**
         * @description The one client seen in real code sends it on every request (F-016). Header rows may replace it.
         * @example application/json
         */
        Accept: string;
    };
    requestBodies: {
        /** @description One flat JSON object, a member for each Body row (F-008). */
        BodyRows: {
            content: {
                "application/json": components["schemas"]["BodyRows"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getApiStep: {
        parameters: {
            query?: {
                /**
                 * @description One query parameter for each Query row (F-012). Each row is text, a variable or a dialog state (F-005).
                 * @example {
                 *       "source": "Chatlayer"
                 *     }
                 */
                rows?: components["parameters"]["QueryRows"];
            };
            header?: {
                /**
                 * @description The one client seen in real code sends it on every request (F-016). Header rows may replace it.
                 * @example application/json
                 */
                Accept?: components["parameters"]["Accept"];
            };
            path: {
                /**
                 * @description The API step's own path, of any depth. May hold `{variable}` (F-026).
                 * @example transaction
                 */
                apiStep: components["parameters"]["ApiStepPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Answer"];
            "4XX": components["responses"]["Failed"];
            "5XX": components["responses"]["Failed"];
        };
    };
    putApiStep: {
        parameters: {
            query?: {
                /**
                 * @description One query parameter for each Query row (F-012). Each row is text, a variable or a dialog state (F-005).
                 * @example {
                 *       "source": "Chatlayer"
                 *     }
                 */
                rows?: components["parameters"]["QueryRows"];
            };
            header?: {
                /**
                 * @description The one client seen in real code sends it on every request (F-016). Header rows may replace it.
                 * @example application/json
                 */
                Accept?: components["parameters"]["Accept"];
            };
            path: {
                /**
                 * @description The API step's own path, of any depth. May hold `{variable}` (F-026).
                 * @example transaction
                 */
                apiStep: components["parameters"]["ApiStepPath"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["BodyRows"];
        responses: {
            200: components["responses"]["Answer"];
            "4XX": components["responses"]["Failed"];
            "5XX": components["responses"]["Failed"];
        };
    };
    postApiStep: {
        parameters: {
            query?: {
                /**
                 * @description One query parameter for each Query row (F-012). Each row is text, a variable or a dialog state (F-005).
                 * @example {
                 *       "source": "Chatlayer"
                 *     }
                 */
                rows?: components["parameters"]["QueryRows"];
            };
            header?: {
                /**
                 * @description The one client seen in real code sends it on every request (F-016). Header rows may replace it.
                 * @example application/json
                 */
                Accept?: components["parameters"]["Accept"];
            };
            path: {
                /**
                 * @description The API step's own path, of any depth. May hold `{variable}` (F-026).
                 * @example transaction
                 */
                apiStep: components["parameters"]["ApiStepPath"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["BodyRows"];
        responses: {
            200: components["responses"]["Answer"];
            "4XX": components["responses"]["Failed"];
            "5XX": components["responses"]["Failed"];
        };
    };
    deleteApiStep: {
        parameters: {
            query?: {
                /**
                 * @description One query parameter for each Query row (F-012). Each row is text, a variable or a dialog state (F-005).
                 * @example {
                 *       "source": "Chatlayer"
                 *     }
                 */
                rows?: components["parameters"]["QueryRows"];
            };
            header?: {
                /**
                 * @description The one client seen in real code sends it on every request (F-016). Header rows may replace it.
                 * @example application/json
                 */
                Accept?: components["parameters"]["Accept"];
            };
            path: {
                /**
                 * @description The API step's own path, of any depth. May hold `{variable}` (F-026).
                 * @example transaction
                 */
                apiStep: components["parameters"]["ApiStepPath"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["BodyRows"];
        responses: {
            200: components["responses"]["Answer"];
            "4XX": components["responses"]["Failed"];
            "5XX": components["responses"]["Failed"];
        };
    };
    patchApiStep: {
        parameters: {
            query?: {
                /**
                 * @description One query parameter for each Query row (F-012). Each row is text, a variable or a dialog state (F-005).
                 * @example {
                 *       "source": "Chatlayer"
                 *     }
                 */
                rows?: components["parameters"]["QueryRows"];
            };
            header?: {
                /**
                 * @description The one client seen in real code sends it on every request (F-016). Header rows may replace it.
                 * @example application/json
                 */
                Accept?: components["parameters"]["Accept"];
            };
            path: {
                /**
                 * @description The API step's own path, of any depth. May hold `{variable}` (F-026).
                 * @example transaction
                 */
                apiStep: components["parameters"]["ApiStepPath"];
            };
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["BodyRows"];
        responses: {
            200: components["responses"]["Answer"];
            "4XX": components["responses"]["Failed"];
            "5XX": components["responses"]["Failed"];
        };
    };
}
