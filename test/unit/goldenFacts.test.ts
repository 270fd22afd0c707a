import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { annotate } from '../../src/core/annotate';
import type { ArticleAnnotations, Entity, Meeting, Quote, Span } from '../../src/core/annotations';
import { publicationDayIn, sidecarName } from '../../src/features/sidecar';

const top = resolve(__dirname, '../..');
const golden = join(top, 'test', 'golden');

/** `posts`: each stands in one of the titles that the program gives this person. */
interface PersonFact {
  name: string;
  posts?: string[];
}
/**
 * `words`: "first words … last words" of one quotation, without the marks around it; either end may be left out.
 * `speaker`: the full name of who says it. `source`: for nameless sources, words of the attribution.
 */
interface QuoteFact {
  words: string;
  kind?: Quote['kind'];
  speaker?: string;
  source?: string;
}
/** `context`: a piece of text that occurs once, the words in question in [brackets]. */
interface ReferenceFact {
  context: string;
  person: string;
}
/**
 * `people`: the persons who take part, no others but those under `perhaps`. `day`: the first day, or its month or year.
 * `place`: "nowhere" where the article names none.
 */
interface MeetingFact {
  context: string;
  people: string[];
  perhaps?: string[];
  kind?: Meeting['kind'];
  status?: Meeting['status'];
  place?: string;
  day?: string;
}
interface DateFact {
  context: string;
  day: string;
}
/** A line that is no part of the story, by its first words. */
interface NotStoryFact {
  line: string;
  kind: ArticleAnnotations['regions'][number]['kind'];
}

interface Facts {
  people: PersonFact[];
  quotes: QuoteFact[];
  references: ReferenceFact[];
  meetings: MeetingFact[];
  dates: DateFact[];
  notStory: NotStoryFact[];
  /** First words of what nobody says: scare quotes, the story's own sentences, things that somebody does. */
  unquoted: string[];
}
/** `notYet`: what a reader finds in the article and the program does not, or finds otherwise. */
type ArticleFacts = Facts & { notYet?: Partial<Facts> };

interface Article {
  text: string;
  document: ArticleAnnotations;
}

const wordsOf = ({ text }: Article, span: Span) => text.slice(span.start, span.end);

/** Where the bracketed words of a context stand. A context that the text has not, or has twice, is a mistake in the facts. */
function bracketed({ text }: Article, context: string): Span {
  const open = context.indexOf('[');
  const close = context.indexOf(']');
  const plain = context.slice(0, open) + context.slice(open + 1, close) + context.slice(close + 1);
  const at = text.indexOf(plain);
  assert.ok(open >= 0 && close > open && at >= 0, `the article does not have “${context}”`);
  assert.equal(text.indexOf(plain, at + 1), -1, `the article has “${context}” more than once`);
  return { start: at + open, end: at + close - 1 };
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const covers = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;
const withoutMarks = (words: string) => words.replace(/^[\s“”"‘’']+/, '').replace(/[\s“”"‘’'.,?!]+$/, '');

function personNamed({ document }: Article, name: string): Entity | undefined {
  return document.entities.find((entity) => entity.kind === 'person' && entity.name === name);
}

function nameOf({ document }: Article, id: string | undefined): string {
  return document.entities.find((entity) => entity.id === id)?.name ?? 'nobody';
}

function quoteWith(article: Article, words: string): Quote | undefined {
  const [first = '', last = ''] = words.includes('…') ? words.split('…').map((part) => part.trim()) : [words, words];
  return article.document.quotes.find((quote) => {
    const parts = quote.spans.map((span) => withoutMarks(wordsOf(article, span)));
    return parts.some((part) => part.startsWith(first)) && parts.some((part) => part.endsWith(last));
  });
}

function meetingFaults(article: Article, meeting: Meeting, fact: MeetingFact): string[] {
  const { people, perhaps = [], kind, status, place, day } = fact;
  const isPerson = (id: string) => article.document.entities.some((e) => e.id === id && e.kind === 'person');
  const names = meeting.participants.filter(isPerson).map((id) => nameOf(article, id));
  const faults = [
    ...people.filter((name) => !names.includes(name)).map((name) => `without ${name}`),
    ...names.filter((name) => ![...people, ...perhaps].includes(name)).map((name) => `with ${name}`),
  ];
  const where = meeting.place?.text ?? 'nowhere';
  if (kind && meeting.kind !== kind) faults.push(`not a ${kind} but a ${meeting.kind}`);
  if (status && meeting.status !== status) faults.push(`not ${status} but ${meeting.status}`);
  if (place && !where.includes(place)) faults.push(`not in ${place} but ${where}`);
  if (day && !meeting.date?.start.startsWith(day)) faults.push(`not on ${day} but ${meeting.date?.start}`);
  return faults;
}

/** For each group of facts, what the document lacks or has otherwise; nothing where the fact holds. */
const complaints: { [Group in keyof Facts]: (article: Article, fact: Facts[Group][number]) => string[] } = {
  people(article, { name, posts = [] }) {
    const person = personNamed(article, name);
    if (!person) return [`${name} is not among the people`];
    const titles = person.roles.map((role) => role.title);
    return posts
      .filter((post) => !titles.some((title) => title.includes(post)))
      .map((post) => `${name} is not “${post}” but ${titles.join('; ') || 'without a post'}`);
  },

  quotes(article, { words, kind, speaker, source }) {
    const quote = quoteWith(article, words);
    if (!quote) return [`there is no quotation “${words}”`];
    const faults: string[] = [];
    if (kind && quote.kind !== kind) faults.push(`“${words}” is not ${kind} but ${quote.kind}`);
    if (speaker && nameOf(article, quote.speaker?.entity) !== speaker)
      faults.push(`“${words}” is not said by ${speaker} but ${nameOf(article, quote.speaker?.entity)}`);
    const attributed = quote.speaker ? wordsOf(article, quote.speaker.span) : 'nothing';
    if (source && !attributed.includes(source))
      faults.push(`“${words}” is not attributed to “${source}” but ${attributed}`);
    return faults;
  },

  references(article, { context, person }) {
    const span = bracketed(article, context);
    const meant = article.document.entities.filter(
      (entity) => entity.kind === 'person' && entity.mentions.some((mention) => covers(mention, span)),
    );
    const names = meant.map((entity) => entity.name);
    return names.length === 1 && names[0] === person
      ? []
      : [`“${context}” is not ${person} but ${names.join(', ') || 'nobody'}`];
  },

  meetings(article, fact) {
    const span = bracketed(article, fact.context);
    // One "trips by A and B" may tell of several meetings: the fact is about the one that fits it best.
    const faults = article.document.meetings
      .filter((meeting) => meeting.evidence.some((trigger) => overlap(trigger, span)))
      .map((meeting) => meetingFaults(article, meeting, fact))
      .sort((a, b) => a.length - b.length)[0];
    if (!faults) return [`there is no meeting at “${fact.context}”`];
    return faults.map((fault) => `the meeting at “${fact.context}” is ${fault}`);
  },

  dates(article, { context, day }) {
    const span = bracketed(article, context);
    const values = article.document.dates.filter((date) => covers(date, span)).map((date) => date.value);
    return values.length === 1 && values[0] === day
      ? []
      : [`“${context}” is not ${day} but ${values.join(', ') || 'no date'}`];
  },

  notStory(article, { line, kind }) {
    const start = `\n${article.text}`.indexOf(`\n${line}`);
    assert.ok(start >= 0, `the article has no line “${line}”`);
    const region = article.document.regions.find((found) => covers(found, { start, end: start + line.length }));
    return region?.kind === kind ? [] : [`the line “${line}” is not ${kind} but ${region?.kind ?? 'story'}`];
  },

  unquoted(article, words) {
    assert.ok(article.text.includes(words), `the article does not have “${words}”`);
    const quote = article.document.quotes.find((found) =>
      found.spans.some((span) => withoutMarks(wordsOf(article, span)).startsWith(words)),
    );
    return quote ? [`“${words}” is a quotation of ${nameOf(article, quote.speaker?.entity)}`] : [];
  },
};

const sentences: Record<keyof Facts, string> = {
  people: 'names its people in full, with their posts',
  quotes: 'knows who said what, and whether in quotation marks',
  references: 'knows whom its pronouns and descriptions mean',
  meetings: 'knows who met whom, where and when, and what is only planned',
  dates: 'knows the days of its dates',
  notStory: 'leaves out the lines that are no story',
  unquoted: 'makes no quotation of what nobody says',
};
const groups = Object.keys(sentences) as (keyof Facts)[];

/** The facts of one group, each with what is wrong about it. */
function judged<Group extends keyof Facts>(article: Article, group: Group, facts: Partial<Facts>) {
  const judge: (article: Article, fact: Facts[Group][number]) => string[] = complaints[group];
  return (facts[group] ?? []).map((fact) => ({ fact, faults: judge(article, fact) }));
}

const sidecar = readFileSync(join(top, 'seeds', sidecarName), 'utf8');

describe('What a careful reader finds in the golden articles', () => {
  for (const file of readdirSync(golden).filter((name) => name.endsWith('.facts.json'))) {
    const name = file.slice(0, -'.facts.json'.length);
    describe(name, () => {
      const facts = JSON.parse(readFileSync(join(golden, file), 'utf8')) as ArticleFacts;
      let article: Article;
      before(() => {
        const text = readFileSync(join(top, 'seeds', `${name}.txt`), 'utf8');
        article = {
          text,
          document: annotate(text, { uri: name, published: publicationDayIn(sidecar, `${name}.txt`) }),
        };
      });

      for (const group of groups) {
        it(sentences[group], () => {
          assert.deepEqual(
            judged(article, group, facts).flatMap(({ faults }) => faults),
            [],
          );
        });
      }

      if (facts.notYet) {
        const notYet = facts.notYet;
        it('still misses what stands under notYet (what is found now moves up to the other facts)', () => {
          const found = groups.flatMap((group) =>
            judged(article, group, notYet).filter(({ faults }) => !faults.length),
          );
          assert.deepEqual(
            found.map(({ fact }) => fact),
            [],
          );
        });
      }
    });
  }
});
