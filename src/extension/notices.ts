import { t } from '../features/messages';
import type { SidecarProblem } from '../features/sidecar';
import type { Notice } from '../server/protocol';

/** Something that the reader of an article should know, in words. */
export interface Warning {
  /** For the status bar. */
  short: string;
  detail: string;
  /** Nothing is wrong, so that the status bar need not say it. */
  harmless?: boolean;
}

export function noticeInWords({ code, read = 0 }: Notice): Warning {
  switch (code) {
    case 'empty':
      return { short: t('Nothing to read'), detail: t('There is no text here to annotate.'), harmless: true };
    case 'notEnglish':
      return {
        short: t('Probably not English'),
        detail: t('Probably not English: Readout knows English only, so little of this is reliable.'),
      };
    case 'truncated':
      return {
        short: t('Only partly read'),
        detail: t('Very long: only the first {0},000 characters were annotated.', Math.round(read / 1000)),
      };
    case 'undecodable':
      return {
        short: t('Wrong encoding'),
        detail: t('Some characters could not be decoded; reopen the file with its right encoding.'),
      };
    case 'binary':
      return { short: t('Not a text'), detail: t('Not a text: nothing was annotated.') };
    case 'failed':
      return { short: t('Could not be read'), detail: t('This version could not be analysed; see the log.') };
  }
}

/** What keeps a note of publication days from being taken as it is. */
export type NoteProblem = SidecarProblem | { code: 'unreadable'; found: string };

/** What is wrong with the note at `place`, and what to do about it. */
export function noteInWords(problem: NoteProblem, place: string): Warning {
  return { short: t('Publication day not taken over'), detail: noteDetail(problem, place) };
}

function noteDetail(problem: NoteProblem, place: string): string {
  switch (problem.code) {
    case 'noJson':
      return t('{0} is no JSON, so no publication day was taken from it. Mend its brackets, commas and quotes.', place);
    case 'noDays':
      return t('{0} should read like this: {1}', place, '{ "published": { "*": "2021-05-07" } }');
    case 'unknownKey':
      return t('{0}: “{1}” is not known here. File names belong inside “published”.', place, problem.found);
    case 'noDay':
      return t('{0}: “{1}” is no day. Write it like 2021-05-07.', place, problem.found);
    case 'unreadable':
      return t('{0} could not be read: {1}', place, problem.found);
  }
}
