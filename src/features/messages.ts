/** What a reader sees is written in English and looked up in the bundle of the display language. */
type Translate = (message: string, ...values: (string | number)[]) => string;

/** The language of what a reader sees. */
interface Translation {
  /** As VS Code names it: "en", "pt-br". Days are written as it writes them; what is no language counts as English. */
  language: string;
  translate: Translate;
}

/** "{0} of {1}" with the values put in. */
function fillIn(message: string, ...values: (string | number)[]): string {
  return message.replace(/\{(\d+)\}/g, (hole, index) => String(values[Number(index)] ?? hole));
}

const english: Translation = { language: 'en', translate: fillIn };

let current = english;
let rules = new Intl.PluralRules(english.language);

/** Each process hands in what it has, once, before anything is worded; without it messages are English. */
export function useTranslation(translation: Translation | undefined): void {
  const { language, translate } = translation ?? english;
  current = { language: known(language), translate };
  rules = new Intl.PluralRules(current.language);
}

/** Of a name like "en_US", "C" or "" nothing could be written. */
function known(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? english.language;
  } catch {
    return english.language;
  }
}

export function displayLanguage(): string {
  return current.language;
}

/** The message in the display language, its {0}, {1} … replaced. */
export function t(message: string, ...values: (string | number)[]): string {
  return current.translate(message, ...values);
}

/**
 * One of two messages by number: plural("{0} quote", "{0} quotes", 2) is "2 quotes". A language of more forms has those
 * under the second message and the name of the form (of Unicode's plural rules), "{0} quotes/few"; the second counts for
 * what is not there.
 */
export function plural(one: string, many: string, count: number): string {
  // Where there is no translation, the message that comes back is English, whatever the language.
  if (translated(many, count) === undefined) return current.translate(count === 1 ? one : many, count);
  const form = rules.select(count);
  if (form === 'one') return current.translate(one, count);
  return translated(`${many}/${form}`, count) ?? current.translate(many, count);
}

/** Undefined where the message comes back as it is. */
function translated(message: string, count: number): string | undefined {
  const found = current.translate(message, count);
  return found === fillIn(message, count) ? undefined : found;
}
