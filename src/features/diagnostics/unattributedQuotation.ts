import type { Quote } from '../../core/annotations';
import type { QuotedPassage } from '../../core/text/quotationMarks';
import { lastStartingAtOrBefore, type Span } from '../../core/text/span';
import type { Article } from '../article';
import { correctionCommands } from '../correctionCommands';
import { t } from '../messages';
import type { Check, Finding } from './finding';

/** What is said and where: who is spoken of beside such a word is the one who says what is quoted next. */
const speech =
  /\b(?:said|says?|saying|told|tells?|wrote|writes?|written|ask(?:s|ed)?|answer|answers|answered|spoke|speaks?|speech|speaking|statement|remarks?|interview|letter|tweet\w*|post(?:s|ed)?|e-?mails?|message|memo|ad|ads|video|transcript|excerpts?|exchange|comment\w*|testimony|testified|quot\w+|reply|replied|continued|went on|signed|captions?|essay|column|article|book|report|poem|lyrics|song|sing|sings|sang)\b/i;

/** So much of a quotation is enough to tell whether it is a sentence, in characters. */
const sampleLength = 300;

/** A line of so few words below a quotation is the name of its speaker. */
const longestSignature = 12;

/** Fewer words may be a title, a slogan or a term. */
const fewestWords = 6;

/**
 * Whole sentences in quotation marks of which the article does not say whose they are. What a colon, a label or a
 * reporting verb introduces is somebody's, and so are words in the midst of a sentence.
 */
export const unattributedQuotation: Check = {
  code: 'unattributedQuotation',
  title: () => t('A quotation without a speaker'),
  severity: 'hint',
  find: (article) => {
    const findings: Finding[] = [];
    let introduced: Span | undefined;
    for (const passage of article.readQuotationMarks().passages) {
      const belongs = isIntroduced(article, passage) || goesOn(article, introduced, passage);
      if (belongs) introduced = passage;
      else if (
        isSpeech(article, passage) &&
        standsAlone(article, passage) &&
        !isAttributed(article, passage) &&
        !isClear(article, passage)
      ) {
        findings.push(findingFor(passage));
      }
    }
    for (const quote of article.annotations.quotes) {
      const [first] = quote.spans;
      if (first && !quote.speaker && quote.kind === 'direct' && isSpeech(article, first))
        findings.push(findingFor(first));
    }
    return findings.sort((a, b) => a.span.start - b.span.start);
  },
};

/** A sentence or more: it begins with a capital and ends as sentences do, with a mark behind it. */
function isSpeech({ text }: Article, { start, end }: Span): boolean {
  const beginning = text.slice(start, Math.min(end, start + sampleLength)).replace(/^["“”«»„`']+\s?/u, '');
  const ending = text.slice(Math.max(start, end - 5), end);
  if (!/^["“«„`']/.test(text.charAt(start))) return false;
  if (!/^\p{Lu}/u.test(beginning) || !/[.!?]\s?["”»'’]+$/u.test(ending)) return false;
  return beginning.split(/\s+/, fewestWords).filter((word) => /\p{L}/u.test(word)).length === fewestWords;
}

/** It makes up its paragraph. */
function standsAlone({ text }: Article, { start, end, paragraph }: QuotedPassage): boolean {
  return /^\s*$/.test(text.slice(paragraph.start, start)) && /^[\s.]*$/.test(text.slice(end, paragraph.end));
}

function isAttributed({ quotes }: Article, { start, end }: Span): boolean {
  return hasStretch(quotes, start, end, () => true);
}

/** Whether a quote has words between two offsets that are as asked for. */
function hasStretch(
  { stretches }: Article['quotes'],
  start: number,
  end: number,
  isWanted: (stretch: Span, quote: Quote) => boolean,
): boolean {
  for (let i = lastStartingAtOrBefore(stretches, end - 1); i >= 0; i--) {
    const stretch = stretches[i];
    if (!stretch || stretch.end <= start) return false;
    if (isWanted(stretch, stretch.value)) return true;
  }
  return false;
}

/** Whether the paragraphs around it tell, as far as can be seen without understanding them. */
function isClear({ text, quotes }: Article, { paragraph }: QuotedPassage): boolean {
  const before = lastLines(text.slice(Math.max(0, paragraph.start - 1000), paragraph.start));
  const after = firstLine(text.slice(paragraph.end, paragraph.end + 1000));
  if (speech.test(before) || speech.test(after) || /["”»]\W*$/.test(before)) return true;
  if (after !== '' && after.split(/\s+/).length <= longestSignature) return true;
  const from = paragraph.start - before.length - 10;
  return hasStretch(quotes, from, paragraph.start, ({ start }, { cue }) => cue?.start === start);
}

/** The last two lines with words in them. */
function lastLines(text: string): string {
  return /(?:[^\n\r]*[\n\r]+)?[^\n\r]*$/.exec(text.trimEnd())?.[0] ?? '';
}

function firstLine(text: string): string {
  return /^[^\n\r]*/.exec(text.trimStart())?.[0] ?? '';
}

/** After a colon, or with a label of its own: "MODERATOR: …", "Q. …". */
function isIntroduced({ text }: Article, { start, end }: Span): boolean {
  if (/[:：]\s*$/.test(text.slice(Math.max(0, start - 20), start))) return true;
  return /^.?\s*(?:[\p{Lu}\d .’'-]{1,40}:|[QA][.:]\s)/u.test(text.slice(start, Math.min(end, start + 60)));
}

/** A passage that follows on one that was introduced, with nothing but white space between. */
function goesOn({ text }: Article, previous: Span | undefined, { start }: Span): boolean {
  return previous !== undefined && previous.end <= start && text.slice(previous.end, start).trim() === '';
}

function findingFor({ start, end }: Span): Finding {
  const span = { start, end };
  return {
    span,
    message: t('The article does not say who says this.'),
    related: [],
    fixes: [
      {
        title: t('The speaker of this quotation is…'),
        kind: 'correction',
        command: correctionCommands.speaker,
        span,
        more: [],
      },
      {
        title: t('This is not a quotation'),
        kind: 'correction',
        command: correctionCommands.noQuote,
        span,
        more: [],
      },
    ],
  };
}
