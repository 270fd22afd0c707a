import assert from 'node:assert/strict';
import { speakersOf } from '../../../src/extension/article';
import { type HighlightKind, highlightKinds, highlightsOf } from '../../../src/extension/decorations/highlights';
import { assignColours } from '../../../src/extension/decorations/palette';
import { openMarked } from './openMarked';

const marked = [
  '{-headline:Talks in {oslo:Oslo}}',
  '{ada:Ada Mendel} of {un:the UN} {#m:met} {bo:Bo Lind} on {=2021-05-07:Friday}.',
  '{"q1:“We have time,”} {"q1.speaker:{ada:Mendel}} {"q1.cue:said}.',
  '{"q2:There was none}, {"q2.speaker:{bo.pronoun:he}} {"q2.cue:replied}.',
  '{"q3:“No “time” at all”}',
  '{-boilerplate:Subscribe now}',
  '{-caption:Oslo on Friday}',
].join('\n');
const article = openMarked(marked, {
  entities: { oslo: { kind: 'place' }, un: { kind: 'organization' } },
  quotes: { q1: { entity: 'ada' }, q2: { entity: 'bo', kind: 'indirect' }, q3: { kind: 'mixed' } },
});

/** "look words", with the number of the colour where there is one. */
function shown(isOn: (kind: HighlightKind) => boolean): string[] {
  return highlightsOf(article, assignColours(speakersOf(article)), isOn).map(
    ({ look, colour, start, end }) => `${look}${colour ?? ''} ${article.text.slice(start, end)}`,
  );
}

describe('highlights', () => {
  const of: Record<HighlightKind, string[]> = {
    persons: ['person Ada Mendel', 'person Mendel', 'person Bo Lind', 'personReference he'],
    organizations: ['organization the UN'],
    places: ['place Oslo'],
    dates: ['date Friday'],
    directQuotes: ['directQuote0 “We have time,”'],
    indirectQuotes: ['indirectQuote1 There was none', 'mixedQuote “No “time” at all”'],
    attributions: ['cue0 said', 'source0 Mendel', 'cue1 replied', 'source1 he'],
    meetings: ['meeting met'],
    boilerplate: ['boilerplate Subscribe now', 'caption Oslo on Friday'],
  };

  for (const kind of highlightKinds) {
    it(`show ${kind} alone when nothing else is on`, () => {
      assert.deepEqual(
        shown((other) => other === kind),
        of[kind],
      );
    });
  }

  it('show everything together, and nothing when everything is off', () => {
    assert.deepEqual(shown(() => true).sort(), Object.values(of).flat().sort());
    assert.deepEqual(
      shown(() => false),
      [],
    );
  });
});
