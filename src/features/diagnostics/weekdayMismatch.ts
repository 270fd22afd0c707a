import type { Article } from '../article';
import { contradictedWeekday, describeDate, weekdayOf } from '../days';
import { t } from '../messages';
import type { Check, Finding } from './finding';

/** "Friday, 6 May 2021", which was a Thursday. Only where the words give the year, or the publication day is known. */
export const weekdayMismatch: Check = {
  code: 'weekdayMismatch',
  title: () => t('A date that falls on another day of the week'),
  severity: 'hint',
  find: (article) => article.annotations.dates.flatMap((date) => mismatchAt(article, date)),
};

function mismatchAt({ text, annotations }: Article, date: Article['annotations']['dates'][number]): Finding[] {
  const words = text.slice(date.start, date.end);
  const contradicted = contradictedWeekday(words, date.value);
  if (!contradicted || date.value === undefined) return [];
  const { said, actual } = contradicted;
  if (!/\d{4}/.test(words) && (!annotations.published || fallsSoOnNeighbouringYear(date.value, said))) return [];
  return [
    {
      span: { start: date.start, end: date.end },
      message: t('{0} was a {1}, not a {2}.', describeDate(date.value), actual, capitalizedLike('A', said)),
      related: [],
      fixes: [
        {
          title: t('Change to {0}', actual),
          kind: 'edit',
          span: { start: date.start, end: date.start + said.length },
          newText: capitalizedLike(said, actual),
        },
      ],
    },
  ];
}

/** Without a year in the words the article may speak of the year before or after. */
function fallsSoOnNeighbouringYear(value: string, said: string): boolean {
  return [-1, 1].some((offset) => {
    const other = `${Number(value.slice(0, 4)) + offset}${value.slice(4)}`;
    return weekdayOf(other)?.toLowerCase() === said.toLowerCase();
  });
}

/** The word in the capitals of the model: "FRIDAY", "friday" or "Friday". */
function capitalizedLike(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  if (model === model.toLowerCase()) return word.toLowerCase();
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
