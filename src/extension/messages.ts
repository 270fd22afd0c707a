/** What a reader sees is written in English and looked up in the bundle of the display language. */
type Translate = (message: string, ...values: (string | number)[]) => string;

/** "{0} of {1}" with the values put in. */
function fillIn(message: string, ...values: (string | number)[]): string {
  return message.replace(/\{(\d+)\}/g, (hole, index) => String(values[Number(index)] ?? hole));
}

let translate: Translate = fillIn;

/** The entry point hands in `vscode.l10n.t`; without it (unit tests) messages stay English. */
export function useTranslation(translation: Translate): void {
  translate = translation;
}

/** The message in the display language, its {0}, {1} … replaced. */
export function t(message: string, ...values: (string | number)[]): string {
  return translate(message, ...values);
}

/** One of two messages by number: plural("{0} quote", "{0} quotes", 2) is "2 quotes". */
export function plural(one: string, many: string, count: number): string {
  return t(count === 1 ? one : many, count);
}
