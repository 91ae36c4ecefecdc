import { isObject } from "../core/index.js";
import { quoted } from "./words.js";

// How to write the parts of an answer, for mends; … are the gaps.

/** Messages, by type. */
export const MESSAGE_FORMS = {
  text: '{ "type": "text", "config": { "textMessages": [{ "text": … }] } }',
  buttons: '{ "type": "buttons", "config": { "textMessages": […], "buttons": […] } }',
  quickReplies: '{ "type": "quickReplies", "config": { "textMessages": […], "quickReplies": […] } }',
  carousel: '{ "type": "carousel", "config": { "elements": […] } }',
  list: '{ "type": "list", "config": { "elements": […] } }',
  media: '{ "type": "media", "config": { "media": { "type": …, "url": … } } }',
  any: '{ "type": …, "config": { … } }',
} as const;

/** Members that are more than a plain value. */
export const MEMBER_FORMS: ReadonlyMap<string, string> = new Map([
  ["textMessages", '[{ "text": … }]'],
  ["elements", '[{ "title": …, "imageUrl": … }]'],
  ["media", '{ "url": …, "type": "image" }'],
]);

/** What people often write as a plain text, by the title of its schema; the text goes into the first gap. */
export const OBJECT_FORMS: ReadonlyMap<string, string> = new Map([
  ["TextAlternatives", '[{ "text": … }]'],
  ["TextAlternative", '{ "text": … }'],
  ["Button", '{ "title": …, "type": "postback", "payload": { "nextDialogstateId": … } }'],
  ["CardButton", '{ "title": …, "type": "postback", "payload": { "nextDialogstateId": … } }'],
  ["PostbackQuickReply", '{ "title": …, "payload": { "nextDialogstateId": … } }'],
  ["CarouselCard", '{ "title": …, "imageUrl": … }'],
  ["Media", '{ "url": …, "type": "image" }'],
]);

/** A form with its first gap filled in. */
export const fill = (form: string, value: unknown) => form.replace("…", () => quoted(value));

/** A list with holes, as some languages write it: an object whose keys are the places. */
export const isKeyedList = (value: unknown) =>
  isObject(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => /^\d+$/.test(key));

export const LIST_OF_VALUES = "send a list of the values, without keys: in PHP, array_values after a filter";

export const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

export const PHP_OBJECT = "send {}: PHP writes {} as [], so cast the array to an object";
