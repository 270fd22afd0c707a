import assert from 'node:assert/strict';
import { annotate } from '../../../src/core/annotate';
import type { ArticleAnnotations, Entity } from '../../../src/core/annotations';
import type { CorrectionBody, KnownName, LocatedCorrection } from '../../../src/core/corrections/corrections';
import { contractFaults } from '../../support/contractFaults';

const text = `Mendel meets Lind in Oslo

Foreign Minister Ada Mendel met Bo Lind in Oslo on Friday. “We have time,” she told reporters.

Trade envoy Carl Stone watched. He said that talks would go on. Mendel will meet Stone in Bergen next week.

The note that was handed out bore the title “Nothing is settled”.`;

/** The document with corrections, each of the nth occurrence (from 0) of some words. */
function corrected(...given: Given[]): ArticleAnnotations {
  return correctedIn(text, given);
}

type Given = [words: string, nth: number, body: CorrectionBody];

/** The same of another text. */
function correctedIn(article: string, given: readonly Given[], known: readonly KnownName[] = []): ArticleAnnotations {
  const located = given.map(([words, nth, body], index): LocatedCorrection => {
    let start = -1;
    for (let count = 0; count <= nth; count++) start = article.indexOf(words, start + 1);
    assert.ok(start >= 0, `“${words}” is not there ${nth + 1} times`);
    return { id: `c${index + 1}`, span: { start, end: start + words.length }, body };
  });
  const document = annotate(article, { published: '2021-05-07', corrections: { located, known } });
  assert.deepEqual(contractFaults(document, article), []);
  return document;
}

function withKnown(...known: KnownName[]): ArticleAnnotations {
  return check(annotate(text, { published: '2021-05-07', corrections: { located: [], known } }));
}

function check(document: ArticleAnnotations): ArticleAnnotations {
  assert.deepEqual(contractFaults(document, text), []);
  return document;
}

const person = (name: string) => ({ kind: 'person' as const, name });
const entity = (document: ArticleAnnotations, name: string): Entity | undefined =>
  document.entities.find((one) => one.name === name);
const wordsOf = (one: Entity | undefined): string[] =>
  (one?.mentions ?? []).map(({ start, end }) => text.slice(start, end));
const namesOf = (document: ArticleAnnotations): string[] =>
  document.entities.map(({ kind, name }) => `${kind} ${name}`);

/** The words of all names, in text order. */
function names(article: string, { entities }: ArticleAnnotations): string[] {
  const found = entities.flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'name'));
  return found.sort((a, b) => a.start - b.start).map(({ start, end }) => article.slice(start, end));
}

/** "SPEAKER: content" of every quote. */
function quotesOf(document: ArticleAnnotations): string[] {
  return document.quotes.map(({ spans, speaker }) => {
    const name = document.entities.find(({ id }) => id === speaker?.entity)?.name ?? '-';
    return `${name}: ${spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}`;
  });
}

/** "KIND of PARTICIPANT + …, PLACE, DAY, STATUS" of every meeting. */
function meetingsOf(document: ArticleAnnotations): string[] {
  return document.meetings.map(({ kind, participants, place, date, status }) => {
    const names = participants.map((id) => document.entities.find((one) => one.id === id)?.name ?? id);
    return `${kind} of ${names.join(' + ')}, ${place?.text ?? '-'}, ${date?.start ?? '-'}, ${status}`;
  });
}

describe('what a reader corrects', () => {
  it('starts from this', () => {
    const document = corrected();
    assert.deepEqual(wordsOf(entity(document, 'Ada Mendel')), ['Mendel', 'Ada Mendel', 'she', 'Mendel']);
    assert.deepEqual(wordsOf(entity(document, 'Carl Stone')), ['Carl Stone', 'He', 'Stone']);
    assert.deepEqual(quotesOf(document), ['Ada Mendel: “We have time,”', 'Carl Stone: talks would go on']);
    assert.deepEqual(meetingsOf(document), [
      'meeting of Ada Mendel + Bo Lind, Oslo, 2021-05-07, held',
      'meeting of Ada Mendel + Carl Stone, Bergen, 2021-05-10, planned',
    ]);
  });

  it('a name that is of another kind is so wherever it stands, and says who decided', () => {
    const document = corrected(['Oslo', 1, { type: 'kind', kind: 'organization' }]);
    assert.ok(namesOf(document).includes('organization Oslo') && !namesOf(document).includes('place Oslo'));
    assert.deepEqual(
      entity(document, 'Oslo')?.mentions.map(({ corrected }) => corrected),
      ['c1', 'c1'],
    );
  });

  it('a name that is none is gone, and whatever hung on it', () => {
    const document = corrected(['Bo Lind', 0, { type: 'kind', kind: 'none' }]);
    assert.ok(!namesOf(document).some((name) => name.includes('Bo Lind')));
  });

  it('words that are a name in one place are none where they are a month, a verb or in a title', () => {
    const article = `Talks May Fail in Urdal

On 5 May 2021 Esra May met Bo Lind. The plans of May were clear.

May I go? Bo Lind asked. “May the best win,” he said. Lind, May and others left. Some may stay.`;
    const marked = article.indexOf('May were');
    const document = correctedIn(article, [['May', 3, { type: 'kind', kind: 'person' }]]);
    const places = document.entities
      .flatMap(({ mentions }) => mentions)
      .filter(({ start, end }) => article.slice(start, end) === 'May')
      .map(({ start }) => start);
    assert.deepEqual(places, [marked, article.indexOf('May and')]);
  });

  it('a name that is part of a longer one is cut out of it there, and nowhere else', () => {
    const article = 'Ada Mendel Hall is shut. Bo Lind went to Ada Mendel Hall. He knows Ada Mendel Hall well.';
    const full = names(article, correctedIn(article, [])).filter((words) => words.includes('Mendel'));
    assert.deepEqual(full, ['Ada Mendel Hall', 'Ada Mendel Hall', 'Ada Mendel Hall']);
    const document = correctedIn(article, [['Hall', 1, { type: 'kind', kind: 'none' }]]);
    const left = names(article, document).filter((words) => words.includes('Mendel'));
    assert.deepEqual(left, ['Ada Mendel Hall', 'Ada Mendel', 'Ada Mendel Hall']);
  });

  it('words that are a name become one', () => {
    const document = corrected(['reporters', 0, { type: 'kind', kind: 'organization' }]);
    assert.deepEqual(wordsOf(entity(document, 'reporters')), ['reporters']);
  });

  it('a pronoun stands for somebody else, who is then the speaker', () => {
    const document = corrected(['she', 0, { type: 'reference', entity: person('Bo Lind') }]);
    assert.ok(wordsOf(entity(document, 'Bo Lind')).includes('she'));
    assert.ok(!wordsOf(entity(document, 'Ada Mendel')).includes('she'));
    assert.ok(quotesOf(document).includes('Bo Lind: “We have time,”'));
  });

  it('a pronoun stands for nobody whom the article names', () => {
    const document = corrected(['He', 0, { type: 'reference', entity: null }]);
    assert.deepEqual(wordsOf(entity(document, 'Carl Stone')), ['Carl Stone', 'Stone']);
  });

  it('words that were no mention can be one', () => {
    const document = corrected(['note', 0, { type: 'reference', entity: person('Bo Lind') }]);
    assert.ok(wordsOf(entity(document, 'Bo Lind')).includes('note'));
  });

  it('two persons are one: mentions, quotes and meetings with them', () => {
    const document = corrected(['Carl Stone', 0, { type: 'same', entity: person('Bo Lind') }]);
    assert.equal(entity(document, 'Carl Stone'), undefined);
    assert.ok(wordsOf(entity(document, 'Bo Lind')).includes('Carl Stone'));
    assert.ok(quotesOf(document).includes('Bo Lind: talks would go on'));
  });

  it('whoever is joined with somebody who was joined with another is with the last of them', () => {
    const chain = corrected(
      ['Ada Mendel', 0, { type: 'same', entity: person('Bo Lind') }],
      ['Bo Lind', 0, { type: 'same', entity: person('Carl Stone') }],
      ['Oslo', 1, { type: 'kind', kind: 'person' }],
      ['Oslo', 1, { type: 'same', entity: person('Ada Mendel') }],
    );
    assert.deepEqual(namesOf(chain), ['person Carl Stone', 'place Bergen']);
    assert.ok(wordsOf(entity(chain, 'Carl Stone')).includes('Oslo'));
  });

  it('a person is shown by another name in this article, whatever the workspace has for those of that name', () => {
    const known = [{ ...person('Stone'), preferred: 'C. Stone' }];
    const article = 'Envoy Stone came to Oslo. Stone left.';
    const stone = (given: Given[]) => entity(correctedIn(article, given, known), 'Stone');
    const shown: Given = ['Stone', 0, { type: 'shown', name: 'Carl Stone' }];
    assert.equal(stone([])?.preferred, 'C. Stone');
    assert.equal(stone([shown])?.preferred, 'Carl Stone');
    assert.equal(stone([shown])?.mentions[0]?.corrected, 'c1');
    assert.deepEqual(
      wordsOf(entity(corrected(['Oslo', 0, { type: 'shown', name: 'x' }]), 'Oslo')),
      wordsOf(entity(corrected(), 'Oslo')),
    );
  });

  it('one person is two: of a name in short only this word is somebody else', () => {
    const document = corrected(['Mendel', 0, { type: 'different', entity: person('Ada Mendel') }]);
    assert.deepEqual(wordsOf(entity(document, 'Ada Mendel')), ['Ada Mendel', 'she', 'Mendel']);
    assert.deepEqual(wordsOf(entity(document, 'Mendel')), ['Mendel']);
  });

  it('what speaks of somebody goes along with the name before it', () => {
    const article =
      'Ada Kane came. Her brother Bo Kane stayed. Kane shook his head. He left the hall. Later Bo Kane said: “It is late.”';
    const he = (document: ArticleAnnotations, name: string) => {
      const pronouns = entity(document, name)?.mentions.filter(({ form }) => form === 'pronoun') ?? [];
      return pronouns.map(({ start, end }) => article.slice(start, end));
    };
    const nth = 2;
    assert.deepEqual(
      he(correctedIn(article, [['Kane', nth, { type: 'reference', entity: person('Bo Kane') }]]), 'Bo Kane'),
      ['his', 'He'],
    );
    // A woman is not "he".
    const wrong = correctedIn(article, [['Kane', nth, { type: 'reference', entity: person('Ada Kane') }]]);
    assert.deepEqual(he(wrong, 'Ada Kane'), ['Her']);
  });

  it('who is somebody else takes the post beside the name and the surname along', () => {
    const article = `Foreign Minister Ada Mendel met Bo Lind. Trade envoy Carl Stone watched. Stone left. Mendel will stay.`;
    const joined: Given = ['Carl Stone', 0, { type: 'same', entity: person('Ada Mendel') }];
    const document = correctedIn(article, [
      joined,
      ['Carl Stone', 0, { type: 'different', entity: person('Ada Mendel') }],
    ]);
    const inArticle = (name: string) => {
      const one = entity(document, name);
      const named = one?.mentions.filter(({ form }) => form === 'name') ?? [];
      return { names: named.map(({ start, end }) => article.slice(start, end)), roles: one?.roles.map((r) => r.title) };
    };
    assert.deepEqual(inArticle('Carl Stone'), { names: ['Carl Stone', 'Stone'], roles: ['Trade envoy'] });
    assert.deepEqual(inArticle('Ada Mendel'), { names: ['Ada Mendel', 'Mendel'], roles: ['Foreign Minister'] });
  });

  it('no long stretch, and none that holds a name or goes over a sentence, stands for somebody', () => {
    for (const words of [
      'met Bo Lind in',
      'watched. He said',
      'The note that was handed out bore the title “Nothing is settled”',
    ]) {
      const document = corrected([words, 0, { type: 'reference', entity: person('Ada Mendel') }]);
      assert.deepEqual(document, corrected(), words);
    }
  });

  it('a quotation is by somebody else, or nobody can tell by whom', () => {
    const other = corrected(['“We have time,”', 0, { type: 'speaker', entity: person('Carl Stone') }]);
    assert.ok(quotesOf(other).includes('Carl Stone: “We have time,”'));
    assert.equal(other.quotes[0]?.corrected, 'c1');
    const nobody = corrected(['“We have time,”', 0, { type: 'speaker', entity: null }]);
    assert.ok(quotesOf(nobody).includes('-: “We have time,”'));
  });

  it('who is not in the article speaks no quotation and takes part in no meeting', () => {
    const nobody = person('Nobody Here');
    const changes: Given[] = [
      ['“We have time,”', 0, { type: 'speaker', entity: nobody }],
      ['met', 0, { type: 'meeting', participants: [nobody, person('Carl Stone')] }],
      ['met', 0, { type: 'meeting', participants: [] }],
      ['watched', 0, { type: 'meeting', participants: [nobody] }],
    ];
    for (const change of changes) assert.deepEqual(corrected(change), corrected());
    const other = corrected(['met', 0, { type: 'meeting', participants: [nobody], status: 'cancelled' }]);
    assert.equal(meetingsOf(other)[0], 'meeting of Ada Mendel + Bo Lind, Oslo, 2021-05-07, cancelled');
  });

  it('of a quotation in pieces only the piece that is meant is another, or none', () => {
    const pieces = '“We have time,” Ada Mendel said. “The talks can go on for weeks.”\n\nBo Lind was there.';
    const contents = (...given: Given[]) =>
      correctedIn(pieces, given).quotes.map(({ spans }) => spans.map(({ start, end }) => pieces.slice(start, end)));
    const [first, second] = ['“We have time,”', '“The talks can go on for weeks.”'];
    assert.deepEqual(contents(), [[first, second]]);
    assert.deepEqual(contents([second, 0, { type: 'noQuote' }]), [[first]]);
    assert.deepEqual(contents([second, 0, { type: 'quote', entity: person('Bo Lind') }]), [[first], [second]]);
    assert.deepEqual(contents([`${first} Ada Mendel said. ${second}`, 0, { type: 'noQuote' }]), []);
    assert.deepEqual(contents(['time,” Ada Mendel said', 0, { type: 'noQuote' }]), [[first, second]]);
  });

  it('words are a quotation, or are none', () => {
    const more = corrected(['“Nothing is settled”', 0, { type: 'quote', entity: person('Bo Lind') }]);
    assert.ok(quotesOf(more).includes('Bo Lind: “Nothing is settled”'));
    assert.equal(more.quotes.at(-1)?.kind, 'direct');
    assert.deepEqual(quotesOf(corrected(['talks would go on', 0, { type: 'noQuote' }])), [
      'Ada Mendel: “We have time,”',
    ]);
  });

  it('a meeting has other participants, another place, day and status', () => {
    const document = corrected([
      'met',
      0,
      {
        type: 'meeting',
        kind: 'visit',
        participants: [person('Ada Mendel'), person('Carl Stone')],
        place: 'Bergen',
        date: { start: '2021-05-09' },
        status: 'cancelled',
      },
    ]);
    assert.equal(meetingsOf(document)[0], 'visit of Ada Mendel + Carl Stone, Bergen, 2021-05-09, cancelled');
    assert.deepEqual(document.meetings[0]?.corrected, ['c1']);
  });

  it('a fact of a meeting can be taken back, the others stay', () => {
    const document = corrected(['met', 0, { type: 'meeting', place: null, date: null }]);
    assert.equal(meetingsOf(document)[0], 'meeting of Ada Mendel + Bo Lind, -, -, held');
  });

  it('a place is a word of its own', () => {
    const article = 'Ada Mendel met Bo Lind on Friday. The Urdal road was shut. Later they left Ur.';
    const document = correctedIn(article, [['met', 0, { type: 'meeting', place: 'Ur' }]]);
    assert.equal(document.meetings[0]?.place?.span.start, article.indexOf('Ur.'));
  });

  it('there is a meeting where none was seen, and none where one was seen', () => {
    const more = corrected([
      'watched',
      0,
      { type: 'meeting', participants: [person('Carl Stone'), person('Bo Lind')] },
    ]);
    assert.ok(meetingsOf(more).includes('meeting of Carl Stone + Bo Lind, -, -, held'));
    assert.equal(meetingsOf(corrected(['will meet', 0, { type: 'noMeeting' }])).length, 1);
  });

  it('the later of two corrections holds', () => {
    const document = corrected(
      ['“We have time,”', 0, { type: 'speaker', entity: person('Carl Stone') }],
      ['“We have time,”', 0, { type: 'speaker', entity: person('Bo Lind') }],
    );
    assert.ok(quotesOf(document).includes('Bo Lind: “We have time,”'));
  });

  it('who is not in the article changes nothing', () => {
    const document = corrected(
      ['she', 0, { type: 'reference', entity: person('Nobody Here') }],
      ['Bo Lind', 0, { type: 'same', entity: person('Nobody Here') }],
    );
    assert.deepEqual(namesOf(document), namesOf(corrected()));
  });
});

describe('names that are known from all articles', () => {
  it('are shown as the reader prefers, with the posts that are noted', () => {
    const document = withKnown({ ...person('Ada Mendel'), preferred: 'A. Mendel', roles: ['Foreign Minister'] });
    assert.equal(entity(document, 'Ada Mendel')?.preferred, 'A. Mendel');
    assert.deepEqual(entity(document, 'Ada Mendel')?.knownRoles, ['Foreign Minister']);
  });

  it('join those who are one under several names', () => {
    const document = withKnown({ ...person('Bo Lind'), aliases: ['Carl Stone'] });
    assert.ok(wordsOf(entity(document, 'Bo Lind')).includes('Carl Stone'));
    assert.equal(entity(document, 'Carl Stone'), undefined);
  });

  it('do not join whom a reader has taken apart in this article', () => {
    const known: KnownName = { ...person('Bo Lind'), aliases: ['Carl Stone', 'Mendel'] };
    const apart: Given[] = [
      ['Carl Stone', 0, { type: 'different', entity: person('Bo Lind') }],
      ['Mendel', 0, { type: 'different', entity: person('Ada Mendel') }],
      ['Mendel', 0, { type: 'different', entity: person('Bo Lind') }],
    ];
    const found = namesOf(correctedIn(text, apart, [known]));
    assert.ok(found.includes('person Carl Stone') && found.includes('person Mendel'), found.join());
  });

  it('are no names where they are words, and are where they are full names', () => {
    const article = `Will they go? Bo Lind asked. The Hall of Will was shut. He saw oak Trees of Will Zorrab there.`;
    const found = names(article, correctedIn(article, [], [{ ...person('Will Zorrab'), aliases: ['Will', 'Hall'] }]));
    assert.deepEqual(
      found.filter((words) => words.startsWith('Will') || words === 'Hall'),
      ['Will Zorrab'],
    );
  });

  it('are of the kind that is noted', () => {
    const document = withKnown({ kind: 'organization', name: 'Oslo' });
    assert.ok(namesOf(document).includes('organization Oslo'));
  });
});
