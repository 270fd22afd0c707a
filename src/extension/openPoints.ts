/** What the language status tells of a reading beside the counts. */
import type { ArticleAnnotations } from '../core/annotations';
import { plural, t } from '../features/messages';
import { isDoubtful } from '../features/wording';
import type { AnnotationsParams } from '../server/protocol';

/** What the reading leaves open, short enough for one line of the language status: "Open: 2 speakers, 1 day"; undefined where that is nothing. */
export function openPoints({ entities, quotes, meetings, dates }: ArticleAnnotations): string | undefined {
  const speakerless = quotes.filter(({ speaker }) => !speaker).length;
  const days = dates.filter(({ value }) => value === undefined).length;
  const decisions = [
    ...entities.flatMap(({ mentions }) => mentions),
    ...quotes.flatMap(({ speaker }) => speaker ?? []),
    ...meetings,
  ];
  const doubtful = decisions.filter(isDoubtful).length;
  const points = [
    speakerless > 0 ? plural('{0} speaker', '{0} speakers', speakerless) : '',
    doubtful > 0 ? plural('{0} doubt', '{0} doubts', doubtful) : '',
    days > 0 ? plural('{0} day', '{0} days', days) : '',
  ].filter(Boolean);
  return points.length > 0 ? t('Open: {0}', points.join(', ')) : undefined;
}

export function languageInWords(language: AnnotationsParams['language']): string {
  switch (language) {
    case 'english':
      return t('English');
    case 'other':
      return t('Probably not English');
    case 'unknown':
      return t('Too few words to tell the language');
  }
}

/** Who says when the article was published. */
export function daySource(source: NonNullable<ArticleAnnotations['published']>['source']): string {
  switch (source) {
    case 'text':
      return t('As the article says');
    case 'file':
      return t('As readout.json says');
    case 'option':
      return t('Set by you');
  }
}
