import { matching, type Sign } from "./signs.js";

/** What a program left in a text that a person was to read. */
export interface Unrendered extends Sign {
  /** A phrase: "a date as a program prints it". */
  readonly what: string;
  /** An imperative sentence. */
  readonly mend: string;
}

const sign = (expression: RegExp, what: string, mend: string): Unrendered => ({ ...matching(expression), what, mend });

const FIND =
  "find why the value is missing where this is put together; or store it in the session and write {namespace.key}";

/**
 * Words that are names or ordinary words too are known by their place: the expression has them in its first group.
 * They are an echo when they were sent as words of their own, in whatever place.
 */
function inPlace(expression: RegExp): Unrendered {
  const find = (text: string) => {
    const match = expression.exec(text);
    return match?.slice(1).find((group) => group !== undefined);
  };
  const isIn = (sent: string, word: string) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(sent);
  return { what: "a missing value that was printed as a word", find, isIn, mend: FIND };
}

const GREETING =
  "(?:Hi|Hello|Hey|Dear|Welcome|Thanks|Thank you|Hallo|Hoi|Dag|Beste|Welkom|Bedankt|Bonjour|Bonsoir|Salut|Ch(?:er|ère)|Merci|Liebe[r]?|Danke|Hola|Gracias|Olá|Obrigad[oa]|Ciao|Grazie),?";
/** Without those that stand before the German word for zero. */
const BEFORE_VALUE =
  "(?<!\\w)(?:[Ff]or|[Ff]rom|[Ww]ith|[Vv]oor|van|met|aan|[Pp]our|chez|[Ff]ür|[Pp]ara|(?<!(?:set|equals?|due) )to)";
const AFTER_VALUE = "(?= ?(?:[.,!?;:)\\]]|$)| (?:on|at|in|from|to|with|by|has|is|op|om|tot|met|heeft|le|à|am|um)\\b)";
/** A word that no English sentence has. */
const NOT_ENGLISH =
  "(?<![\\p{L}'-])(?:[Uu]w|jouw|[Hh]et|een|voor|naar|niet|wordt|werd|zijn|ist|und|für|nicht|wurde|Ihre?|[Vv]otre|vos|avec|une|por|una|della|não|você|está|och|för)(?![\\p{L}'-])";
/** What a number stands before; in German null mal is no times. */
const MANY = "(?:times|keer|fois|mal|veces|volte|vezes|percent|procent|Prozent)\\b";
/** In small letters: in German "null Euro" is a price. */
const UNIT =
  "(?:[€$£%]|(?:EUR|USD|GBP|kg|km|euros?|dollars?|pounds?|minutes?|minuten|hours?|uur|days?|dagen|items?|pieces?|stuks)\\b)";

/** Where undefined and NaN are words: an undefined term, undefined in law, NaN stands for not a number. */
const WORD_BEFORE =
  "(?<!\\b(?:an|remains?|left|word|(?:zero|0) (?:is|are|remains)|(?:word|notion|concept|expression|slope|behaviou?r) (?:is|was)) )";
const WORD_AFTER =
  "(?! (?:behaviou?r|terms?|variable|reference|symbol|in (?:the )?(?:law|maths?|mathematics)|by (?:the )?law)\\b)";

export const MISSING = sign(
  new RegExp(
    String.raw`\[object |(?<![\w{.'"-])(?:${WORD_BEFORE}undefined${WORD_AFTER}|(?<!not a number \()NaN(?! (?:stands for|means|is (?:short for|not? a? ?number))\b))(?![\w}.-]{0,40}[\w}])`,
  ),
  "a missing value that was printed as a word",
  FIND,
);
const EMPTY: readonly Unrendered[] = [
  inPlace(/^\s*(null|NULL)\s*[.!]?\s*$/),
  inPlace(new RegExp(`\\b${GREETING} (?:(null|NULL|nil)\\b(?! (?:and|or|und|en|et)\\b)|(None)(?=[,.!?]|$))`)),
  inPlace(new RegExp(`${BEFORE_VALUE} (null|NULL)${AFTER_VALUE}`)),
  // In English it is a word: Allergies: None.
  inPlace(
    new RegExp(String.raw`(None)(?=[.!]?\s*(?:$|[\n\r]))(?<=${NOT_ENGLISH}[^.!?\n]{0,100}[\p{L}\d)]: ?None)`, "u"),
  ),
  inPlace(
    new RegExp(
      `(?<![\\w{.-])(-?Infinity) ${MANY}|(?<=[\\p{L}=] |[:(€$£] ?)(-Infinity)(?:${AFTER_VALUE}|(?= left\\b))`,
      "u",
    ),
  ),
  inPlace(/^\s*(-Infinity)\s*[.!]?\s*$/),
  inPlace(/(?<!\w)[Ff]or (nil)(?=[.,!?]|$)/),
  inPlace(/[\p{L}\d)]: ?(null|NULL)(?=[.,;!]?(?:\s*$|[\n\r])|[,;] )/u),
  inPlace(/\((null|NULL|nil)\)|<(nil)>/),
  inPlace(new RegExp(`[€$£] ?(null|NULL|None|nil|-?Infinity)\\b|(?<![\\w{.-])(null|NULL|None|-?Infinity) ?${UNIT}`)),
];
const TEMPLATE = "fill in the gap before the text is sent: the platform fills in {namespace.key} only";
const GAPS: readonly Unrendered[] = [
  sign(
    /(?<![\w%])%(?:\d+\$)?[sd]\b|%\(\w{1,40}\)[sd]\b|%![a-z]\(|(?<![\w%])%\{[a-zA-Z_]\w{0,60}\}/,
    "a gap of a format that was not filled in",
    TEMPLATE,
  ),
  sign(
    /<%[=-]?\s|<%=|\{\{-? ?[\w.]{1,60}(?: ?\|[^{}\n]{1,60})? ?-?\}\}|\{%-? ?\w|(?<!\w)@(?:Model|ViewBag|ViewData)[.[]\w/,
    "a gap of a template that was not filled in",
    TEMPLATE,
  ),
  // These stand before amounts and numbers too, which the session has under a namespace: ${order.total}.
  sign(
    /[$#]\{(?:[a-zA-Z_]\w{0,60}|[^{}\n]{0,60}[ ()?+][^{}\n]{0,60})\}/,
    "a gap of a template that was not filled in",
    `${TEMPLATE}; where {name} is a variable of the bot, leave the sign before it out, or put a space after the sign`,
  ),
  sign(
    /\b[Tt]ranslation missing: \w|\[missing "[^"\n]{1,80}" translation\]/,
    "the note of a missing translation",
    "add the translation to the language in which the user is answered, or fall back to another",
  ),
];
/** Of a value that was rounded to nothing. */
const MINUS_ZERO =
  /(?<=^|[.!?,;] |(?<!\p{L})(?:have|has|are|is|which|only|still|and|hebt?|zijn|nog|waarvan|avez|dont|noch|sind|haben|tienes?|hai|tem) )-0(?= \p{Ll}{2})|(?<=^|[\p{L}:] |[€$£] ?)-0[.,]0{1,9}(?![.,]?\d| ?[%°/])/u;
/** A discount of nothing may be written so; and the items of a list may have a dash. */
const MAY_HAVE_MINUS =
  /discount|korting|remise|rabat|descuento|sconto|desconto|reduction|saving|\n[ \t]{0,9}-|^-[\s\S]*[\n,;] ?-/i;
const MEMBER = "put the member of the object that was meant into the text, not the object";
const PRINTED: readonly Unrendered[] = [
  sign(
    /\bobject at 0x[0-9a-f]{1,16}>|\{'\w{1,60}': |\b[a-z]\w{0,60}\.[A-Z]\w{0,60}@[0-9a-f]{5,8}\b|\[L[\w.]{1,80};@[0-9a-f]{1,8}\b|#<[A-Z]\w{0,60}(?:::\w{1,60}){0,4}(?::0x| \w)/, // of Python, Java and Ruby
    "an object that a program printed",
    MEMBER,
  ),
  sign(
    /\bSystem\.(?:Collections|Linq|Object\b|Threading|String\[|Func\b)|<Buffer(?: [0-9a-f]{2})+|\bSymbol\([\w.]{0,60}\)|\bOptional(?:\[[^\]\s]{1,60}\]|\.empty\b|\("[^"\n]{1,60}"\))/, // of .NET, Node, Java and Swift
    "an object that a program printed",
    MEMBER,
  ),
  sign(
    /\{ \[native code\] \}|\bfunction \w{0,60}\([\w, ]{0,60}\) \{|\[Function(?:: \w{1,60}| \(anonymous\))\]|<(?:bound method|function) [\w.<>]{1,80} /,
    "a function that a program printed",
    "call the function and put what it returns into the text",
  ),
  sign(
    /<class '[\w.]{1,80}'>|\b(?:Decimal|UUID)\('[\w.+-]{1,40}'\)|(?<!\w|['’‘][\s\S]*?)b'[^'\s]{1,80}'(?![\w'])|\b(?:Map|Set)\(\d{1,9}\) \{(?:\}| ['"\d[{])|\bPromise \{ ?[<'"\d[{u]|\bObjectI[dD]\(["']?[\da-f]{24}["']?\)/, // of Python, Node and MongoDB
    "an object that a program printed",
    MEMBER,
  ),
  sign(
    /(?<![\w\])}])\['[^'\n]{1,80}'(?:, '[^'\n]{1,80}'){0,50}\]/,
    "a list that a program printed",
    "put the items into the text one by one, joined as people do",
  ),
];

/** In texts and labels. */
export const IN_WORDS: readonly Unrendered[] = [
  MISSING,
  ...EMPTY,
  { find: (words) => (isJson(words) ? words : undefined), what: "JSON", mend: "say in words what this JSON holds" },
  sign(
    /\bInvalid Date\b|\bdatetime\.(?:date|datetime|time|timedelta)\([\w=, ]{1,80}[),]|\bGMT[+-]\d{4} \(|\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/, // as JavaScript, Python and JSON have them
    "a date as a program prints it",
    "write the date as people do, in the user's language",
  ),
  ...GAPS,
  ...PRINTED,
  sign(
    /(?<!\w)#(?:REF!|DIV\/0!|N\/A(?!\w))|(?<=[:€$£] ?)#(?:VALUE!|NUM!|NULL!|NAME\?)/,
    "an error of a spreadsheet",
    "mend the formula, or say it otherwise where there is no value",
  ),
  {
    find: (words) => (MAY_HAVE_MINUS.test(words) ? undefined : MINUS_ZERO.exec(words)?.[0]),
    what: "a zero with a minus",
    mend: "let what was rounded to zero be a plain 0",
  },
  sign(
    /\d\.\d{0,9}(?:0{9}|9{9})\d/,
    "a number that was not rounded",
    "round the number before it is put into the text",
  ),
];

/** Cheap, and never wrong when it says no. */
export const mayBeUnrendered = (words: string) => HINTS.test(words);
const HINTS =
  /undefined|NaN|null|NULL|None|nil\b|Infinity|\[object |Invalid Date|GMT|T\d\d:|%|\{\{|[$#]\{|object at 0x|\{'|@|#<|System\.|<Buffer|Symbol\(|Optional|native code|function|Function|bound method|ranslation|000000000|999999999|(?<!\d)-0(?!\d)|<class|datetime\.|Decimal\(|UUID\(|\['|b'|(?:Map|Set)\(|Promise|ObjectI|#[A-Z]|^\s*(?:[[{]\s*["\]}]|\[\s*[[{])/;

function isJson(words: string): boolean {
  const trimmed = words.trim();
  if (trimmed === "{}" || trimmed === "[]") return true;
  if (!/^[{[]/.test(trimmed) || !/[}\]]$/.test(trimmed) || !trimmed.includes('"')) return false;
  try {
    return typeof JSON.parse(trimmed) === "object";
  } catch {
    return false;
  }
}
