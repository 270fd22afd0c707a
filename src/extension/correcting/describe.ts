import type { CorrectionBody } from '../../core/corrections/corrections';
import { t } from '../../features/messages';
import { inQuotes } from '../../features/wording';

/** What a correction says, in a short sentence: “he” is Ada Mendel. */
export function describeCorrection(body: CorrectionBody, exact: string): string {
  const words = inQuotes(exact, 40);
  switch (body.type) {
    case 'kind':
      return describeKind(words, body.kind);
    case 'same':
      return t('{0} is the same as {1}', words, body.entity.name);
    case 'different':
      return t('{0} is somebody else than {1}', words, body.entity.name);
    case 'shown':
      return t('{0} is shown as {1} in this article', words, body.name);
    case 'reference':
      return body.entity ? t('{0} is {1}', words, body.entity.name) : t('{0} is nobody whom the article names', words);
    case 'speaker':
      return body.entity ? t('{0} says {1}', body.entity.name, words) : t('Nobody can tell who says {0}', words);
    case 'quote':
      return body.entity ? t('{0} is a quote by {1}', words, body.entity.name) : t('{0} is a quote', words);
    case 'noQuote':
      return t('{0} is no quote', words);
    case 'meeting':
      return describeFacts(words, body);
    case 'noMeeting':
      return t('{0} is no meeting', words);
  }
}

function describeKind(words: string, kind: 'person' | 'organization' | 'place' | 'none'): string {
  return {
    person: t('{0} is a person', words),
    organization: t('{0} is an organization', words),
    place: t('{0} is a place', words),
    none: t('{0} is no name', words),
  }[kind];
}

function describeFacts(words: string, body: Extract<CorrectionBody, { type: 'meeting' }>): string {
  const { participants, place, date, status, kind } = body;
  const notTold = t('not told');
  const facts = [
    kind,
    participants?.map(({ name }) => name).join(' · '),
    place === null ? notTold : place,
    date === null ? notTold : date?.start,
    status,
  ];
  return t('Meeting {0}: {1}', words, facts.filter(Boolean).join(', '));
}
