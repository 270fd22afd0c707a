import assert from 'node:assert/strict';
import { colours, wantsColour } from '../../../src/cli/colours';
import { report } from '../../../src/cli/report';
import { wrapped } from '../../../src/cli/wrapped';
import { markedArticle } from '../features/markedArticle';

const marked =
  '{-headline:Envoys to meet}\n\n{ada.role:Foreign Minister} {ada:Ada Mendel} {#m:met} {bo:Bo Lind} in {#m.place:{oslo:Oslo}}.\n{"q:“We agree,”} {"q.speaker:{ada.pronoun:she}} {"q.cue:said}.\n{"r:“Who knows?”}';

const details = {
  entities: { oslo: { kind: 'place' as const } },
  quotes: { q: { entity: 'ada' } },
  meetings: { m: { participants: ['ada', 'bo'] } },
  published: { date: '2021-05-03', source: 'option' as const },
};

describe('the report', () => {
  it('shows headline, day, people with roles and counts, quotations by speaker with lines, and meetings', () => {
    const { article } = markedArticle(marked, details);
    assert.equal(
      report(article, { colours: colours(false), width: 80 }),
      `standard input
Envoys to meet
Published 3 May 2021 (as given)

People 2
  Ada Mendel  2 mentions, 1 quotation
    Foreign Minister
  Bo Lind  1 mention

Places 1
  Oslo 1

Quotations 2
  Ada Mendel
     4  “We agree,”
  Nobody named
     5  “Who knows?”

Meetings 1
  Meeting: Ada Mendel · Bo Lind, held, Oslo
    line 3
`,
    );
  });

  it('says so where there is nothing to show', () => {
    const { article } = markedArticle('');
    assert.match(report(article, { colours: colours(false), width: 80 }), /Nothing was found/);
  });

  it('lets no control character of the article reach the terminal', () => {
    const { article } = markedArticle('{-headline:Red \u001b[31malert\u0007}\n{ada:Ada\u001b[2J Mendel}');
    assert.doesNotMatch(report(article, { colours: colours(false), width: 80 }), /\p{Cc}(?<!\n)/u);
  });

  it('keeps its lines within the width', () => {
    const { article } = markedArticle(`{"q:“${'word '.repeat(80)}”}`);
    const lines = report(article, { colours: colours(false), width: 60 }).split('\n');
    assert.ok(Math.max(...lines.map((line) => line.length)) <= 60);
  });
});

describe('colours', () => {
  const terminal = { outputIsTerminal: true, environment: {} };

  it('are for terminals only, and not where NO_COLOR is set', () => {
    assert.equal(wantsColour(terminal), true);
    assert.equal(wantsColour({ ...terminal, outputIsTerminal: false }), false);
    assert.equal(wantsColour({ ...terminal, environment: { NO_COLOR: '1' } }), false);
    assert.equal(wantsColour({ ...terminal, environment: { NO_COLOR: '' } }), true);
    assert.equal(wantsColour({ ...terminal, environment: { TERM: 'dumb' } }), false);
  });
});

describe('wrapped', () => {
  it('breaks at spaces and keeps a longer word whole', () => {
    const long = 'x'.repeat(50);
    assert.deepEqual(wrapped(`${'word '.repeat(9)}${long} end`, 40, '  '), [
      `  ${'word '.repeat(7)}word`.slice(0, 36),
      '  word word',
      `  ${long}`,
      '  end',
    ]);
  });
});
