import assert from 'node:assert/strict';
import { markedService } from './markedArticle';

function lenses(marked: string, details?: Parameters<typeof markedService>[1]): string[] {
  return markedService(marked, details)
    .service.codeLenses()
    .map(({ range, command }) => `${range.start.line} ${command?.title}`);
}

const quoted = (...labels: string[]) => ({
  quotes: Object.fromEntries(labels.map((label) => [`q${label}`, { entity: label }])),
});

describe('codeLenses', () => {
  it('count above the paragraph that introduces a person', () => {
    const marked =
      'Envoys meet\n\n{ada:Ada Mendel} {#m:met} {bo:Bo Lind}.\n{"qada:“Good,”} {"qada.speaker:{ada.pronoun:she}} said.\n{"r:“Yes,”} {"r.speaker:{ada:Mendel}} said.';
    const details = {
      quotes: { qada: { entity: 'ada' }, r: { entity: 'ada' } },
      meetings: { m: { participants: ['ada', 'bo'] } },
    };
    assert.deepEqual(lenses(marked, details), ['2 Ada Mendel: 3 mentions · 2 quotes · 1 meeting']);
  });

  it('are for people who are quoted or meet somebody, and are mentioned again', () => {
    const marked =
      '{ada:Ada Mendel} saw {bo:Bo Lind} and {bo:Lind} and {un:the UN}, {un:the UN}.\n{"qada:“Good,”} {"qada.speaker:she} said. {"qun:“Fine.”} {"qun.speaker:{un:the UN}}';
    assert.deepEqual(lenses(marked, { entities: { un: { kind: 'organization' } }, ...quoted('ada', 'un') }), []);
  });

  it('are at most three above one line', () => {
    const people = ['ada', 'bo', 'cy', 'di'];
    const names = people.map((label) => `{${label}:${label} Lind}`).join(', ');
    const quotes = people.map((label) => `{"q${label}:“Yes,”} {"q${label}.speaker:{${label}:${label}}} said.`);
    assert.equal(lenses(`${names}.\n${quotes.join('\n')}`, quoted(...people)).length, 3);
  });

  it('leave out who is introduced in what is not the story', () => {
    const marked = '{-boilerplate:By {ada:Ada Mendel}}\n{"qada:“Good,”} {"qada.speaker:{ada:Mendel}} said.';
    assert.deepEqual(lenses(marked, quoted('ada')), []);
  });

  it('tell the client which mentions to list', () => {
    const marked = '{ada:Ada Mendel} left.\n{"qada:“Good,”} {"qada.speaker:{ada:Mendel}} said.';
    const [lens] = markedService(marked, quoted('ada')).service.codeLenses();
    assert.equal(lens?.command?.command, 'readout.showReferences');
    assert.deepEqual(lens?.command?.arguments, ['test:article', { line: 0, character: 0 }]);
  });
});
