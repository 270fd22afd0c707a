import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { annotate } from '../../../src/core/annotate';
import type { ArticleAnnotations } from '../../../src/core/annotations';
import type { CorrectionBody } from '../../../src/core/corrections/corrections';
import type { Span } from '../../../src/core/text/span';
import { anchor, selectorsFor } from '../../../src/corrections/anchor';
import { changeLog, readLog } from '../../../src/corrections/correctionLog';
import type { Selectors, StoredCorrection } from '../../../src/corrections/webAnnotation';
import { applied, type Edit, isGlued } from './editedArticle';

const seeds = path.resolve(__dirname, '../../../seeds');
const articles = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(path.join(seeds, name), 'utf8'))
  .map((text) => ({ text, targets: targetsIn(annotate(text)) }));

interface Target {
  span: Span;
  body: CorrectionBody;
}

/** A correction of each kind for everything that an article offers to be corrected; `shown` stands at names as `same` does. */
function targetsIn({
  entities,
  quotes,
  meetings,
}: ArticleAnnotations): Record<Exclude<CorrectionBody['type'], 'shown'>, Target[]> {
  const [first] = entities.filter(({ kind }) => kind === 'person');
  assert.ok(first);
  const entity = { kind: first.kind, name: first.name };
  const mentions = entities.flatMap((one) => one.mentions);
  const names = mentions.filter(({ form }) => form === 'name');
  const contents = quotes.flatMap(({ spans }) => spans.slice(0, 1));
  const triggers = meetings.flatMap(({ evidence }) => evidence);
  const all = (spans: readonly Span[], body: CorrectionBody) =>
    spans.map(({ start, end }) => ({ span: { start, end }, body }));
  return {
    kind: all(names, { type: 'kind', kind: 'organization' }),
    same: all(names, { type: 'same', entity }),
    different: all(names, { type: 'different', entity }),
    reference: all(mentions, { type: 'reference', entity }),
    speaker: all(contents, { type: 'speaker', entity }),
    quote: all(contents, { type: 'quote', entity: null }),
    noQuote: all(contents, { type: 'noQuote' }),
    meeting: all(triggers, { type: 'meeting', participants: [entity], date: { start: '2021-05-07' }, place: null }),
    noMeeting: all(triggers, { type: 'noMeeting' }),
  };
}

const kinds = Object.keys(articles[0]?.targets ?? {}) as (keyof ReturnType<typeof targetsIn>)[];

/** What ends up in the file, for one target of each kind. */
function kept(text: string, chosen: readonly Target[]): string {
  const stored = chosen.map(
    ({ span, body }, index): StoredCorrection => ({
      id: `urn:uuid:${index}`,
      motivation: 'editing',
      created: '2021-05-07T12:00:00.000Z',
      source: 'article.txt',
      selectors: selectorsFor(text, span),
      body,
    }),
  );
  return changeLog(
    '',
    stored.map((put) => ({ put })),
  );
}

/** Ten edits: some anywhere, some around one of the passages, as parts of the length of the text. */
const tenEdits = fc.array(
  fc.record({
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    near: fc.option(fc.nat({ max: 8 })),
    offset: fc.integer({ min: -12, max: 12 }),
    length: fc.nat({ max: 40 }),
    words: fc.constantFrom('', 'x', ' and so on', 'He said that. ', '\n\nA new paragraph about it.\n\n', '“Yes,” '),
  }),
  { minLength: 10, maxLength: 10 },
);

type Wish = typeof tenEdits extends fc.Arbitrary<(infer One)[]> ? One : never;

function editFor(text: string, spans: readonly (Span | undefined)[], wish: Wish): Edit {
  const near = wish.near === null ? undefined : spans[wish.near % spans.length];
  const wanted = near ? near.start + wish.offset : Math.floor(wish.place * text.length);
  const from = outsidePair(text, Math.min(Math.max(0, wanted), text.length));
  const to = outsidePair(text, Math.min(text.length, from + wish.length));
  return { from, to: Math.max(from, to), words: wish.words };
}

function outsidePair(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}

describe('corrections of an article that is edited', () => {
  it('are where their words stand, of every kind, or are known to have no place; none is lost or misplaced', () => {
    let standing = 0;
    // Where edits came close on both sides of words that stand elsewhere, too, nobody can tell which they are.
    let orphaned = 0;
    fc.assert(
      fc.property(
        fc.nat({ max: articles.length - 1 }),
        fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
        tenEdits,
        (which, picks, wishes) => {
          const article = articles[which] as (typeof articles)[number];
          const chosen = kinds.flatMap((kind, index): Target[] => {
            const targets = article.targets[kind];
            return targets.length === 0 ? [] : [targets[(picks[index] as number) % targets.length] as Target];
          });
          const log = kept(article.text, chosen);
          let { text } = article;
          let spans: (Span | undefined)[] = chosen.map(({ span }) => span);
          for (const wish of wishes) {
            const edit = applied(text, editFor(text, spans, wish));
            text = edit.text;
            spans = spans.map((span) => span && edit.follow(span));
          }
          const { annotations, problems } = readLog(log);
          assert.deepEqual(problems, []);
          assert.equal(annotations.length, chosen.length);
          for (const [index, { selectors }] of annotations.entries()) {
            const span = spans[index];
            const stands = span && text.slice(span.start, span.end) === selectors.exact && !isGlued(text, span);
            const found = anchor(text, selectors);
            standing += stands ? 1 : 0;
            if (!stands) {
              // What an edit took out another may have put back.
              assert.ok(
                !found || isRestored(text, found, selectors),
                `“${selectors.exact}” is gone and was found elsewhere`,
              );
            } else if (found || isTold(text, span, selectors))
              assert.deepEqual(found, span, `“${selectors.exact}” stands`);
            else orphaned++;
          }
        },
      ),
      { numRuns: 300, seed: 4 },
    );
    assert.ok(orphaned < standing / 100, `${orphaned} of ${standing}`);
  });

  it('are applied again', () => {
    for (const { text, targets } of articles) {
      for (const kind of kinds) {
        const [target] = targets[kind];
        if (!target) continue;
        const moved = `A line before.\n\n${text}`;
        const { annotations } = readLog(kept(text, [target]));
        const located = annotations.flatMap(({ id, selectors }) => {
          const span = anchor(moved, selectors);
          return span ? [{ id, span, body: target.body }] : [];
        });
        assert.equal(located.length, 1, kind);
        const before = JSON.stringify(annotate(moved));
        const after = JSON.stringify(annotate(moved, { corrections: { located, known: [] } }));
        // Who is already who the reader says is marked as such all the same; to be the same as oneself changes nothing.
        if (kind !== 'same' && kind !== 'different') assert.notEqual(after, before, kind);
      }
    }
  });
});

/** An edit may by chance put the very words back where they were, in the very context. */
function isRestored(
  text: string,
  { start, end }: Span,
  { prefix, suffix }: { prefix: string; suffix: string },
): boolean {
  return text.slice(0, start).endsWith(prefix.slice(-8)) || text.slice(end).startsWith(suffix.slice(0, 8));
}

/** Whether enough of what stood on one side of the words stands there still. */
function isTold(text: string, { start, end }: Span, { prefix, suffix, enough }: Selectors): boolean {
  const { before, behind } = enough ?? {};
  return (
    (before !== undefined && text.slice(0, start).endsWith(prefix.slice(-before))) ||
    (behind !== undefined && text.slice(end).startsWith(suffix.slice(0, behind)))
  );
}
