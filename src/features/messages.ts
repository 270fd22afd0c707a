/** What a reader sees is written in English and looked up in the bundle of the display language. */
type Translate = (message: string, ...values: (string | number)[]) => string;

/** The language of what a reader sees. */
interface Translation {
  /** As VS Code names it: "en", "pt-br". Days are written as it writes them. */
  language: string;
  translate: Translate;
}

/** "{0} of {1}" with the values put in. */
function fillIn(message: string, ...values: (string | number)[]): string {
  return message.replace(/\{(\d+)\}/g, (hole, index) => String(values[Number(index)] ?? hole));
}

const english: Translation = { language: 'en', translate: fillIn };

let current = english;

/** Each process hands in what it has, once, before anything is worded; without it messages are English. */
export function useTranslation(translation: Translation | undefined): void {
  current = translation ?? english;
}

export function displayLanguage(): string {
  return current.language;
}

/** The message in the display language, its {0}, {1} … replaced. */
export function t(message: string, ...values: (string | number)[]): string {
  return current.translate(message, ...values);
}

/** One of two messages by number: plural("{0} quote", "{0} quotes", 2) is "2 quotes". */
export function plural(one: string, many: string, count: number): string {
  return current.translate(count === 1 ? one : many, count);
}
