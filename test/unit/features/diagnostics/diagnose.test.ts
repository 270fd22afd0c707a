import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { finish } from '../../../../src/core/steps';
import { checks, defaultSeverities } from '../../../../src/features/diagnostics/checks';
import { diagnose, quickFixes } from '../../../../src/features/diagnostics/diagnose';
import { anyText } from '../../../support/anyText';
import { articleOf, foundIn, uri } from './foundIn';

const text = 'The talks began on Friday, 6 May 2021, in Oslo.';

describe('diagnostics', () => {
  it('come from Readout, as hints with their code', () => {
    const [hint] = foundIn('weekdayMismatch', text);
    assert.equal(hint?.diagnostic.source, 'Readout');
    assert.equal(hint?.diagnostic.severity, DiagnosticSeverity.Hint);
    assert.equal(hint?.diagnostic.code, 'weekdayMismatch');
  });

  it('have the severity that was chosen, and are not there where that is off', () => {
    const severityOf = (weekdayMismatch: 'off' | 'warning') =>
      finish(diagnose(checks, { uri, article: articleOf(text) }, [], { ...defaultSeverities, weekdayMismatch })).map(
        ({ diagnostic }) => diagnostic.severity,
      );
    assert.deepEqual(severityOf('warning'), [DiagnosticSeverity.Warning]);
    assert.deepEqual(severityOf('off'), []);
  });

  it('can each be turned off by a quick fix', () => {
    const [hint] = foundIn('weekdayMismatch', text);
    const last = hint?.fixes.at(-1);
    assert.equal(last?.title, 'Turn off hints of this kind');
    assert.deepEqual(last?.command?.arguments, ['weekdayMismatch']);
  });

  it('offer quick fixes only where they are', () => {
    const article = articleOf(text);
    const diagnosed = finish(diagnose(checks, { uri, article }, [], defaultSeverities));
    const at = (character: number) => {
      const position = { line: 0, character };
      return quickFixes(article, uri, diagnosed, { start: position, end: position });
    };
    assert.equal(at(0).length, 0);
    assert.equal(at(text.indexOf('Friday')).length, 2);
  });

  it('have one code for each check', () => {
    assert.equal(new Set(checks.map(({ code }) => code)).size, checks.length);
  });

  it('are found in any text, with ranges and edits inside it', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const article = articleOf(one);
        const others = [{ uri: 'test:other', article: articleOf(other) }];
        const diagnosed = finish(diagnose(checks, { uri, article }, others, defaultSeverities));
        for (const { diagnostic } of diagnosed) {
          const { start, end } = article.lines.spanOf(diagnostic.range);
          assert.ok(start < end && end <= one.length);
          assert.deepEqual(article.lines.rangeOf({ start, end }), diagnostic.range);
          assert.doesNotMatch(String(diagnostic.message), /\{\d\}|undefined/);
        }
        const whole = article.lines.rangeOf({ start: 0, end: one.length });
        for (const { edit } of quickFixes(article, uri, diagnosed, whole)) {
          for (const { range } of edit?.changes?.[uri] ?? []) {
            const { start, end } = article.lines.spanOf(range);
            assert.ok(start <= end && end <= one.length);
          }
        }
      }),
    );
  });
});
