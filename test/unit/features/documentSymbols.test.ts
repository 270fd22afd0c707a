import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { markedService } from './markedArticle';

function outline(marked: string, details?: Parameters<typeof markedService>[1]): string[] {
  const lines: string[] = [];
  const visit = (symbols: DocumentSymbol[], depth: number) => {
    for (const { name, children } of symbols) {
      lines.push('  '.repeat(depth) + name);
      visit(children ?? [], depth + 1);
    }
  };
  visit(markedService(marked, details).service.documentSymbols(), 0);
  return lines;
}

describe('documentSymbols', () => {
  it('shows headline, quotations with their speaker, and meetings in text order', () => {
    const marked =
      '{-headline:Envoys to meet}\n\n{ada:Ada Mendel} {#m:met} {bo:Bo Lind} in {#m.place:Oslo} on {=2021-05-07:Friday}.\n{"q:“We agree,”} {"q.speaker:{ada.pronoun:she}} {"q.cue:said}.';
    const details = {
      quotes: { q: { entity: 'ada' } },
      meetings: { m: { participants: ['ada', 'bo'], date: { start: '2021-05-07', span: { start: 0, end: 1 } } } },
    };
    assert.deepEqual(outline(marked, details), [
      'Envoys to meet',
      'Meeting: Ada Mendel · Bo Lind, held 7 May 2021, Oslo',
      'Ada Mendel: “We agree,”',
    ]);
  });

  it('puts what stands below a crosshead under it', () => {
    const marked = '{"a:“One,”} he said.\n{-heading:Doubts}\n{"b:“Two,”} she said.\n{-heading:Hopes}\n{"c:“Three.”}';
    assert.deepEqual(outline(marked), ['“One,”', 'Doubts', '  “Two,”', 'Hopes', '  “Three.”']);
  });

  it('names the source in the article’s words where it is nobody with a name', () => {
    assert.deepEqual(outline('{"q:“We agree,”} {"q.speaker:a senior  official} said.'), [
      'a senior official: “We agree,”',
    ]);
  });

  it('shortens a long quotation at a word', () => {
    const [name] = outline(`{"q:“${'word '.repeat(60)}”} she said.`);
    assert.match(name ?? '', /^“(word )+word…$/);
    assert.ok((name ?? '').length <= 60);
  });

  it('shows an interrupted quotation once', () => {
    assert.deepEqual(outline('{"q:“We agree,”} she said, {"q:“of course.”}'), ['“We agree,” … “of course.”']);
  });

  it('puts speech within speech, and a meeting spoken of, below the quotation around it', () => {
    const marked = '{"a:He says that {"b:“we {#m:meet} soon”} and {"c:“all is well}}”. {"d:“Good.”}';
    assert.deepEqual(outline(marked), [
      'He says that “we meet soon” and “all is well',
      '  “we meet soon”',
      '    Meeting: Meeting, held',
      '  “all is well',
      '“Good.”',
    ]);
  });

  it('puts several meetings of one word side by side', () => {
    const marked = '{-headline:Envoys to {#m:{#n:meet}} again}';
    assert.deepEqual(outline(marked), ['Envoys to meet again', '  Meeting: Meeting, held', '  Meeting: Meeting, held']);
  });

  it('ends a quotation with the one around it, so that none of one level overlap', () => {
    const { service } = markedService('{"a:One two {"b:three} four} {"b:five}');
    const [a] = service.documentSymbols();
    assert.deepEqual(a?.children?.[0]?.range.end, a?.range.end);
  });

  it('tells inside a quotation over several paragraphs whose words they are', () => {
    const marked = '{"q:“One.}\n\n{"q:“Tw‸o.”} {"q.speaker:{ada:Ada Mendel}} said.';
    const { service, caret } = markedService(marked, { quotes: { q: { entity: 'ada' } } });
    const around = service
      .documentSymbols()
      .filter(({ range }) => range.start.line <= caret.line && caret.line <= range.end.line);
    assert.deepEqual(
      around.map(({ name }) => name),
      ['Ada Mendel: “One. … “Two.”'],
    );
  });

  it('keeps every child inside its section', () => {
    const { service } = markedService('{-heading:Doubts}\n{"q:“One} and\n{-heading:Hopes}\n{"q:two.”}');
    const [section] = service.documentSymbols();
    const child = section?.children?.[0];
    assert.deepEqual(child?.range.end, section?.range.end);
  });
});
