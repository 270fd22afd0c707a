import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Segments } from '../../../src/core/segments/segments';
import { tokenize } from '../../../src/core/text/tokenize';
import { anyText } from '../../support/anyText';
import { segmentText } from './readable';

const texts = fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 200 }));

function forAnyText(check: (text: string, segments: Segments) => void): void {
  fc.assert(fc.property(texts, (text) => check(text, segmentText(text))));
}

/** The same segments with every offset moved. */
function moved(segments: Segments, by: number): unknown {
  return JSON.parse(
    JSON.stringify(segments, (key, value) =>
      (key === 'start' || key === 'end') && typeof value === 'number' ? value + by : value,
    ),
  );
}

describe('segments of any text', () => {
  it('sentences cover every token, in order, each within one paragraph', () => {
    forAnyText((text, { sentences, paragraphs }) => {
      const tokens = tokenize(text);
      let token = 0;
      for (const sentence of sentences) {
        assert.equal(sentence.firstToken, token);
        assert.ok(sentence.endToken > token);
        assert.equal(sentence.start, tokens.start[sentence.firstToken]);
        assert.equal(sentence.end, tokens.end[sentence.endToken - 1]);
        const paragraph = paragraphs[sentence.paragraph];
        assert.ok(paragraph && paragraph.start <= sentence.start && sentence.end <= paragraph.end);
        token = sentence.endToken;
      }
      assert.equal(token, tokens.length);
    });
  });

  it('paragraphs are disjoint, hold their sentences, and regions follow their kinds', () => {
    forAnyText((_, { paragraphs, sentences, regions }) => {
      let sentence = 0;
      let end = -1;
      for (const paragraph of paragraphs) {
        assert.ok(paragraph.start > end && paragraph.end > paragraph.start);
        assert.equal(paragraph.firstSentence, sentence);
        end = paragraph.end;
        sentence = paragraph.endSentence;
        const inRegion = regions.some(
          (region) => region.kind === paragraph.kind && region.start <= paragraph.start && paragraph.end <= region.end,
        );
        assert.equal(inRegion, ['boilerplate', 'related', 'caption'].includes(paragraph.kind));
      }
      assert.equal(sentence, sentences.length);
    });
  });

  it('quotations lie in the one around them, and continue only what was left open', () => {
    forAnyText((_, { quotations, paragraphs }) => {
      quotations.forEach((quotation, i) => {
        const parent = quotations[quotation.parent];
        assert.equal(quotation.depth, parent ? parent.depth + 1 : 0);
        if (parent) assert.ok(quotation.parent < i && parent.start <= quotation.start && quotation.end <= parent.end);
        const paragraph = paragraphs[quotation.paragraph];
        assert.ok(paragraph && paragraph.start <= quotation.start && quotation.end <= paragraph.end);
        const before = quotations[quotation.continues];
        if (before) assert.ok(!before.closed && before.end <= quotation.start && before.mark === quotation.mark);
        const last = quotations[i - 1];
        if (last)
          assert.ok(last.start < quotation.start || (last.start === quotation.start && last.end >= quotation.end));
      });
    });
  });

  it('no span splits a surrogate pair', () => {
    forAnyText((text, segments) => {
      const { sentences, paragraphs, quotations, regions, headline, byline, dateline } = segments;
      for (const span of [
        ...sentences,
        ...paragraphs,
        ...quotations,
        ...regions,
        headline,
        byline,
        dateline,
        dateline?.place,
      ]) {
        if (!span) continue;
        for (const offset of [span.start, span.end]) {
          const [high, low] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
          assert.ok(!(high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000));
        }
      }
    });
  });

  it('a blank line in front moves everything and changes nothing', () => {
    forAnyText((text, segments) =>
      assert.deepEqual(JSON.parse(JSON.stringify(segmentText(`\n\n${text}`))), moved(segments, 2)),
    );
  });

  it('line endings do not matter', () => {
    forAnyText((text) => {
      const plain = text.replace(/[\r\v\f\u0085\u2028\u2029]/g, ' ');
      const kinds = (written: string) => segmentText(written).paragraphs.map(({ kind }) => kind);
      assert.deepEqual(kinds(plain.replaceAll('\n', '\r\n')), kinds(plain));
    });
  });
});
