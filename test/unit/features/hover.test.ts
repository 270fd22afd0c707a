import assert from 'node:assert/strict';
import { MarkupContent } from 'vscode-languageserver-types';
import { languageService } from '../../../src/features/languageService';
import { markedArticle, markedService, shown } from './markedArticle';

function read(marked: string, details?: Parameters<typeof markedService>[1]) {
  const { article, service, caret } = markedService(marked, details);
  const hover = service.hover(caret);
  const value = hover && MarkupContent.is(hover.contents) ? hover.contents.value : undefined;
  return { value, range: hover?.range && shown(article, hover.range) };
}

describe('hover', () => {
  it('says who a person is, how often mentioned and quoted, whom met, and why this mention was resolved so', () => {
    const marked =
      '{ada.role:Foreign Minister} {ada:Ada Mendel} {#m:met} {bo:Bo Lind}.\n{"q:“Good,”} {"q.speaker:{ada!surname, only one Mendel so far:Men‸del}} {"q.cue:said}.';
    const details = { quotes: { q: { entity: 'ada' } }, meetings: { m: { participants: ['ada', 'bo'] } } };
    assert.deepEqual(read(marked, details), {
      value: [
        '**Ada Mendel** · person',
        '- Foreign Minister ([line 1](<test:article#L1,1-L1,17>))',
        'Also called “Mendel”',
        '2 mentions · 1 quote · 1 meeting',
        'Meetings:\n- Meeting: Ada Mendel · Bo Lind\\, held ([line 1](<test:article#L1,29-L1,32>))',
        '“Mendel”: surname\\, only one Mendel so far',
      ].join('\n\n'),
      range: '1:8 Mendel',
    });
  });

  it('shows what was said last before the mention, but for what is quoted right there', () => {
    const marked =
      '{ada:‸Mendel} came.\n{"a:“One,”} {"a.speaker:{ada:Mendel}} said.\n{"b:“Two,”} {"b.speaker:{ada:Men‸del}} said.\n{ada:Ada Men‸del} left.';
    const { article, service, carets } = markedService(marked, {
      quotes: { a: { entity: 'ada' }, b: { entity: 'ada' } },
    });
    const shown = carets.map((caret) => {
      const hover = service.hover(article.lines.positionAt(caret));
      return hover && MarkupContent.is(hover.contents) && /^.*uoted .*:.*$/m.exec(hover.contents.value)?.[0];
    });
    assert.deepEqual(shown, [
      'Last quoted ([line 3](<test:article#L3,1-L3,7>)): “Two\\,”',
      'Quoted before ([line 2](<test:article#L2,1-L2,7>)): “One\\,”',
      'Quoted before ([line 3](<test:article#L3,1-L3,7>)): “Two\\,”',
    ]);
  });

  it('puts the name that the reader prefers first, and adds the roles that the reader knows', () => {
    const { value } = read('{ada:Ada ‸Mendel} left.', {
      entities: { ada: { name: 'Ada Mendel', preferred: 'Ada Lovisa Mendel', knownRoles: ['envoy'] } },
    });
    assert.ok(value?.startsWith('**Ada Lovisa Mendel** (in the article: Ada Mendel) · person'), value);
    assert.match(value ?? '', /^- envoy \(noted by you\)$/m);
  });

  it('says what the reader has corrected', () => {
    const { article, service, caret } = markedService('{ada:Ada Mendel} left. {ada.pronoun!nearest woman:S‸he} slept.');
    const mention = article.annotations.entities[0]?.mentions[1];
    assert.ok(mention);
    mention.corrected = 'c1';
    const hover = service.hover(caret);
    assert.ok(hover && MarkupContent.is(hover.contents));
    assert.match(hover.contents.value, /^“She”: corrected by you$/m);
  });

  it('lets no URI end a link early', () => {
    const { article } = markedArticle('{ada.role:Envoy} {ada:Ada ‸Mendel}');
    const { contents } = languageService(article, 'x:/a>b) c').hover({ line: 0, character: 8 }) ?? {};
    assert.ok(MarkupContent.is(contents));
    assert.match(contents.value, /\(<x:\/a%3Eb\)%20c#L1,1-L1,6>\)/);
  });

  it('shows a role once though the article repeats it', () => {
    const { value } = read('{ada.role:Envoy} {ada:Ada ‸Mendel}, the {ada.role:envoy}.');
    assert.equal(value?.split('\n').filter((line) => line.startsWith('- ')).length, 1);
  });

  it('lists the first few roles, and how many more there are', () => {
    const roles = Array.from({ length: 9 }, (_, i) => `{ada.role:Minister ${i}}`).join(', ');
    const { value } = read(`{ada:Ada ‸Mendel}, ${roles}.`);
    assert.deepEqual(value?.match(/^- (?:Minister \d|and .*)/gm)?.slice(-2), ['- Minister 5', '- and 3 more']);
  });

  it('says so where a mention is doubtful', () => {
    assert.match(
      read('{ada:Ada Mendel} or {ada?.pronoun!nearest woman:s‸he}').value ?? '',
      /nearest woman \(doubtful\)/,
    );
  });

  it('names the other candidates for a mention', () => {
    const { article, service, caret } = markedService('{ada:Ada Wang} and {bo:Bo Wang}. {ada!recent:Wa‸ng}');
    const mention = article.annotations.entities[0]?.mentions[1];
    assert.ok(mention);
    mention.candidates = ['bo'];
    const hover = service.hover(caret);
    assert.ok(hover && MarkupContent.is(hover.contents));
    assert.match(hover.contents.value, /Could also be: Bo Wang/);
  });

  it('shows the speaker of a quotation and the reason', () => {
    const marked = '{ada:Ada Mendel} left. {"q:“We are ‸done,”} {"q.speaker:{ada.pronoun:she}} {"q.cue:said}.';
    const { value, range } = read(marked, { quotes: { q: { entity: 'ada', why: 'subject of “said”' } } });
    assert.equal(value, '**Ada Mendel** · direct quotation\n\nSpeaker: subject of “said”');
    assert.equal(range, '0:17 “We are done,”');
  });

  it('shows the speaker on the reporting verb too', () => {
    const { value, range } = read('{"q:“Done,”} {"q.speaker:an aide} {"q.cue:sa‸id}.');
    assert.equal(value, '**an aide** · direct quotation');
    assert.equal(range, '0:16 said');
  });

  it('shows the speaker on the words that name the source too, though these are no mention', () => {
    const { value, range } = read('{"q:Things go well}, {"q.speaker:her spokes‸woman} {"q.cue:said}.', {
      quotes: { q: { kind: 'indirect' } },
    });
    assert.equal(value, '**her spokeswoman** · paraphrase');
    assert.equal(range, '0:16 her spokeswoman');
  });

  it('says where the speaker is doubtful, and what is denied', () => {
    const marked = '{bo:Bo Lind} {"q.speaker:{bo.pronoun:himself}} {"q.cue:denied} that {"q:they ‸met}.';
    const { value } = read(marked, {
      quotes: { q: { kind: 'indirect', polarity: 'denied', entity: 'bo', confidence: 0.2 } },
    });
    assert.equal(value, '**Bo Lind** · paraphrase (speaker doubtful)\n\ndenied that they met');
  });

  it('says plainly that a quotation has no clear speaker', () => {
    assert.match(read('{"q:“Do‸ne.”}').value ?? '', /does not name/);
  });

  it('shows the day of a date and what it is counted from', () => {
    const published = { date: '2021-05-03', source: 'text' as const };
    assert.equal(
      read('They go on {=2021-05-07:Fri‸day}.', { published }).value,
      '**Friday\\, 7 May 2021**\n\nCounted from the publication day, 3 May 2021.',
    );
  });

  it('does not count a date that has its year', () => {
    const published = { date: '2021-05-03', source: 'text' as const };
    assert.equal(read('It was {=1999-05:‸May 1999}.', { published }).value, '**May 1999**');
  });

  it('says where a date falls on another day of the week than the article says', () => {
    assert.match(
      read('They met on {=2024-05-16:Fri‸day, 16 May 2024}.').value ?? '',
      /^\*\*Thursday\\, 16 May 2024\*\*\n\nThe article says Friday, but 16 May 2024 was a Thursday\.$/,
    );
  });

  it('says that a date could not be pinned down', () => {
    assert.match(read('They go {=:one ‸day}.').value ?? '', /not pin down.*\n\nThe publication date/);
    const published = { date: '2021-05-03', source: 'text' as const };
    assert.doesNotMatch(read('They go {=:one ‸day}.', { published }).value ?? '', /publication/);
  });

  it('shows a meeting on its trigger', () => {
    const marked = '{ada:Ada Mendel} will {#m:me‸et} {bo:Bo Lind} in {#m.place:Oslo}. The {#m:talks} matter.';
    const { value, range } = read(marked, {
      meetings: { m: { participants: ['ada', 'bo'], status: 'planned', why: 'will meet' } },
    });
    assert.equal(
      value,
      '**Meeting** · planned\n\n- Participants: Ada Mendel · Bo Lind\n- Place: Oslo\n\nAlso spoken of in [line 1](<test:article#L1,43-L1,48>)\n\nwill meet',
    );
    assert.equal(range, '0:16 meet');
  });

  it('shows the words for a day of a meeting that could not be resolved', () => {
    const { value } = read('They {#m:me‸et} on Friday.', { meetings: { m: { when: { start: 13, end: 19 } } } });
    assert.match(value ?? '', /Day: “Friday”/);
    assert.match(value ?? '', /publication date/);
  });

  it('lets nothing in the article become Markdown or HTML', () => {
    const { value } = read('{ada:[Ada](command:x) <img src=y> *M*‸}');
    assert.ok(value?.startsWith('**\\[Ada\\]\\(command\\:x\\) \\<img src\\=y\\> \\*M\\*** · person'), value);
  });

  it('finds nothing in plain words', () => {
    assert.equal(read('Nothing ‸here.').value, undefined);
  });
});
