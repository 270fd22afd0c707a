import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLog } from '../../../src/corrections/correctionLog';
import type { StoredNote } from '../../../src/corrections/webAnnotation';
import type { PlacedNote } from '../../../src/extension/kept/placed';
import { notesAsCsv, notesAsJsonLines, notesAsMarkdown } from '../../../src/extension/notes/exportNotes';
import { MarkedWords, movedBy } from '../../../src/extension/notes/movedSpan';
import { hasTag, tagCounts, tagsIn, withComments } from '../../../src/extension/notes/noteText';
import { noteTree } from '../../../src/extension/views/noteTree';
import { drawn } from './drawnTree';

function noted(text: string, exact: string, place: Partial<PlacedNote> = {}): PlacedNote {
  const created = '2026-01-02T03:04:05.000Z';
  const note: StoredNote = {
    id: `urn:uuid:${exact}`,
    motivation: 'commenting',
    created,
    source: 'a.news',
    selectors: { exact, prefix: '', suffix: '', start: 5, end: 5 + exact.length },
    comments: [{ text, created, creator: 'Eve Holm' }],
    tags: tagsIn(text),
  };
  return { note, uri: 'file:///a.news', file: 'a.news', span: { start: 5, end: 5 + exact.length }, line: 3, ...place };
}

describe('the tags of a note', () => {
  const cases: [string, string[]][] = [
    ['Check this #budget, and #fact-check.', ['budget', 'fact-check']],
    ['#Budget and #budget are one', ['Budget']],
    ['nothing: #1, C#, a#b, ##x, &#39;', []],
    ['#Élysée #G20 #東京', ['Élysée', 'G20', '東京']],
  ];
  for (const [text, tags] of cases) it(`are read: ${text}`, () => assert.deepEqual(tagsIn(text), tags));

  it('go and come with the words of its comments; those that were set otherwise stay', () => {
    const { note } = noted('Check #budget', 'the budget');
    const tagged = { ...note, tags: ['budget', 'desk'] };
    const comments = [{ text: 'Done #closed', created: note.created }];
    assert.deepEqual(withComments(tagged, comments, note.created).tags, ['desk', 'closed']);
  });

  it('are counted, in upper or lower case', () => {
    const notes = [noted('#a #b', 'x'), noted('#A', 'y')].map(({ note }) => note);
    assert.deepEqual(tagCounts(notes), [
      { tag: 'a', count: 2 },
      { tag: 'b', count: 1 },
    ]);
    assert.ok(notes.every((note) => hasTag(note, 'a')));
  });
});

describe('the view Notes', () => {
  const notes = [
    noted('Ask her #call', 'Ada Mendel', { span: { start: 50, end: 60 }, line: 9 }),
    noted('Which day?', 'on Friday'),
    noted('Who is that? #call', 'an official', { span: undefined, file: 'b.news', uri: 'file:///b.news' }),
  ];

  it('has the notes by article in the order of the text, and those whose words are not found with these', () => {
    assert.deepEqual(drawn(noteTree(notes, '')), [
      'Not found in the text (1 note)',
      '  Who is that? #call (“an official” · b.news)',
      'a.news (2 notes)',
      '  Which day? (line 3)',
      '  Ask her #call (line 9)',
    ]);
  });

  it('has articles in the order of the explorer, whatever their capitals and numbers', () => {
    const files = ['b.news', 'A 10.news', 'a 2.news'];
    const placed = files.map((file) => noted('Why?', file, { file, uri: `file:///${file}` }));
    assert.deepEqual(
      noteTree(placed, '').map(({ label }) => label),
      ['a 2.news', 'A 10.news', 'b.news'],
    );
  });

  it('has only the notes with a tag where one is chosen', () => {
    assert.deepEqual(drawn(noteTree(notes, 'CALL'), 1), ['Not found in the text (1 note)', 'a.news (1 note)']);
    assert.deepEqual(noteTree([], ''), []);
  });
});

describe('exported notes', () => {
  const notes = [noted('=1+1, "so"\nand on #sum', 'the *sum*')];

  it('are a Markdown document', () => {
    assert.equal(
      notesAsMarkdown(notes),
      '# Notes\n\n## a.news\n\n> the \\*sum\\*\n\nline 3 · #sum\n\n- =1+1, "so"\n  and on #sum (Eve Holm, 2026-01-02)\n',
    );
  });

  it('are a table in which nothing is a formula', () => {
    const [head, ...rows] = notesAsCsv(notes).split('\n');
    assert.equal(head, '\uFEFFarticle,line,passage,comment,tags,author,created,modified');
    assert.ok(rows.join('\n').startsWith(`a.news,3,the *sum*,"'=1+1, ""so""\nand on #sum",sum,Eve Holm,`));
  });

  it('are Web Annotations that can be read back', () => {
    assert.deepEqual(readLog(notesAsJsonLines(notes)).annotations, [notes[0]?.note]);
  });
});

describe('a passage while the text is edited', () => {
  it('keeps its words, whatever is written before and behind them', () => {
    const text = fc.string({ minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(text, text, text, fc.string(), fc.nat(), fc.nat(), (before, passage, behind, words, at, length) => {
        const whole = before + passage + behind;
        const rangeOffset = at % (whole.length + 1);
        const rangeLength = length % (whole.length - rangeOffset + 1);
        const end = rangeOffset + rangeLength;
        const edited = whole.slice(0, rangeOffset) + words + whole.slice(end);
        const span = { start: before.length, end: before.length + passage.length };
        const moved = movedBy(span, { rangeOffset, rangeLength, text: words });
        assert.ok(0 <= moved.start && moved.start <= moved.end && moved.end <= edited.length);
        if (end <= span.start || rangeOffset >= span.end) assert.equal(edited.slice(moved.start, moved.end), passage);
      }),
    );
  });
});

describe('words that are marked for a note still to be written', () => {
  const text = 'Ada Mendel met Bo Lind.\n\nBo Lind said no.\n';
  const at = text.lastIndexOf('Bo Lind');
  const marked = () => new MarkedWords('file:///a.news', text, { start: at, end: at + 7 });

  it('are followed while the text is edited, and are never other words', () => {
    const words = marked();
    words.follow([{ rangeOffset: 0, rangeLength: 0, text: 'On Friday, ' }]);
    const edited = `On Friday, ${text}`;
    assert.deepEqual(words.placeIn(edited), { start: at + 11, end: at + 18 });
  });

  it('are gone where they were deleted, and there again when that is undone', () => {
    const words = marked();
    words.follow([{ rangeOffset: at, rangeLength: 7, text: 'She' }]);
    assert.equal(words.placeIn(`${text.slice(0, at)}She${text.slice(at + 7)}`), undefined);
    words.follow([{ rangeOffset: at, rangeLength: 3, text: 'Bo Lind' }]);
    assert.deepEqual(words.placeIn(text), { start: at, end: at + 7 });
  });

  it('are found by what is around them where the whole text was replaced', () => {
    const words = marked();
    const replaced = `A line above.\n${text}`;
    words.follow([{ rangeOffset: 0, rangeLength: text.length, text: replaced }]);
    assert.deepEqual(words.placeIn(replaced), { start: at + 14, end: at + 21 });
  });
});
