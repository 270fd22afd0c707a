import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AnnotateOptions } from '../../../src/core/annotate';
import type { ArticleAnnotations } from '../../../src/core/annotations';
import { type AnalyseOptions, type Annotator, analyse } from '../../../src/server/analyse';
import { annotatedPart, longestText } from '../../../src/server/annotatedPart';

const english =
  'The minister said that they would meet with the envoy in the morning after the talks with his party. '.repeat(2);
const german =
  'Der Minister sagte, dass sie sich am Morgen nach den Gesprächen mit seiner Partei treffen würden und dann abreisen. '.repeat(
    2,
  );

function blank(text: string, { uri = '-' }: AnnotateOptions): ArticleAnnotations {
  return {
    schema: 'readout/1',
    uri,
    length: text.length,
    regions: [],
    entities: [],
    quotes: [],
    meetings: [],
    dates: [],
  };
}

function* nothing(text: string, options: AnnotateOptions = {}): Generator<void, ArticleAnnotations> {
  yield;
  return blank(text, options);
}

function run(text: string, options: Partial<AnalyseOptions> = {}, annotator: Annotator = nothing) {
  const steps = analyse(text, { uri: 'test:article', ...options }, annotator);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('analyse', () => {
  const notices: [why: string, text: string, codes: string[]][] = [
    ['has nothing to say about an English text', english, []],
    ['says that a text is probably not English', german, ['notEnglish']],
    ['says that a text is empty', '', ['empty']],
    ['takes a text without a letter as empty', '😀 123 …', ['empty']],
    ['says that a file is no text', `${english}\0`, ['binary']],
    ['says that characters could not be decoded', `${english} caf\uFFFD`, ['undecodable']],
    ['says that a text is too long', english.repeat(longestText / 150), ['truncated']],
  ];
  for (const [why, text, codes] of notices) {
    it(why, () =>
      assert.deepEqual(
        run(text).notices.map(({ code }) => code),
        codes,
      ),
    );
  }

  it('is sure of nothing in a text that is probably not English', () => {
    const { article } = run(german, {}, function* (text, options) {
      yield;
      const span = { start: 0, end: 3 };
      const mention = { ...span, form: 'name' as const, confidence: 0.9, why: 'a name' };
      return {
        ...blank(text, options),
        entities: [{ id: 'P1', kind: 'person', name: 'Der', roles: [], mentions: [mention] }],
        quotes: [{ id: 'Q1', kind: 'direct', spans: [span], speaker: { span, entity: 'P1' } }],
        meetings: [{ id: 'M1', kind: 'meeting', participants: ['P1'], status: 'held', evidence: [span] }],
      };
    });
    const { entities, quotes, meetings } = article.annotations;
    const decisions = [entities[0]?.mentions[0], quotes[0]?.speaker, meetings[0]];
    for (const decision of decisions) {
      assert.ok((decision?.confidence ?? 1) < 0.5);
      assert.match(decision?.why ?? '', /^the text is probably not English/);
    }
  });

  it('turns a failure of the core into a notice', () => {
    const { notices, article, error } = run(english, {}, function* () {
      yield;
      throw new Error('broken');
    });
    assert.deepEqual(
      notices.map(({ code }) => code),
      ['failed'],
    );
    assert.equal(article.annotations.length, english.length);
    assert.match(String(error), /broken/);
  });

  it('counts the offsets from the whole text though only a part of it is read', () => {
    const text = english.repeat(longestText / 150);
    let read = 0;
    const { article } = run(text, {}, function* (part, options = {}) {
      read = part.length;
      return yield* nothing(part, options);
    });
    assert.ok(read > 0 && read <= longestText);
    assert.equal(article.annotations.length, text.length);
  });

  it('runs the pipeline once, and hands it the day that is known and who says so', () => {
    const runs: unknown[] = [];
    const known = { published: '2021-05-03', publishedSource: 'file' as const };
    run(english, known, function* (text, options = {}) {
      runs.push([options.published, options.publishedSource]);
      return yield* nothing(text, options);
    });
    assert.deepEqual(runs, [['2021-05-03', 'file']]);
  });
});

describe('annotatedPart', () => {
  const cuts: [why: string, text: string, limit: number, part: string][] = [
    ['keeps a short text whole', 'One. Two.', 20, 'One. Two.'],
    ['cuts at a line end', 'One.\nTwo. Three.', 12, 'One.\n'],
    ['cuts at the end of a sentence where there is one line', 'One. Two three.', 12, 'One.'],
    ['cuts at a space where there is one sentence', 'One two three', 10, 'One two '],
    ['cuts anywhere where there is no space', 'abcdef', 3, 'abc'],
    ['never cuts through a character', 'ab😀cd', 3, 'ab'],
  ];
  for (const [why, text, limit, part] of cuts) {
    it(why, () => {
      const { start, end } = annotatedPart(text, limit);
      assert.equal(text.slice(start, end), part);
    });
  }

  it('keeps to its limit for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 30 }), (text, limit) => {
        const { start, end } = annotatedPart(text, limit);
        assert.equal(start, 0);
        assert.ok(end <= limit && (text.length === 0 || end > 0));
      }),
    );
  });
});
