import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CorrectionBody } from '../../../src/core/corrections/corrections';
import { anchor, selectorsFor } from '../../../src/corrections/anchor';
import { changeLog, logStepsOf, readLog } from '../../../src/corrections/correctionLog';
import {
  type StoredAnnotation,
  type StoredCorrection,
  type StoredNote,
  toJson,
} from '../../../src/corrections/webAnnotation';

const ada = { kind: 'person', name: 'Ada Mendel' } as const;
const text = 'Ada Mendel met Bo Lind. “We have time,” she said.';

function correction(id: string, body: CorrectionBody = { type: 'noQuote' }, modified?: string): StoredCorrection {
  return {
    id,
    motivation: 'editing',
    created: '2026-01-02T03:04:05.000Z',
    ...(modified !== undefined && { modified }),
    source: 'news/a.news',
    selectors: selectorsFor(text, { start: 24, end: 39 }),
    body,
  };
}

const note: StoredNote = {
  id: 'urn:uuid:n',
  motivation: 'commenting',
  created: '2026-01-02T03:04:05.000Z',
  creator: 'Eve Holm',
  source: 'news/a.news',
  selectors: selectorsFor(text, { start: 24, end: 39 }),
  comments: [
    { text: 'Says who? #check', created: '2026-01-02T03:04:05.000Z', creator: 'Eve Holm' },
    { text: 'She does.', created: '2026-01-03T03:04:05.000Z', creator: 'Bo Lind' },
  ],
  tags: ['check'],
};

const bodies: CorrectionBody[] = [
  { type: 'kind', kind: 'organization' },
  { type: 'kind', kind: 'none' },
  { type: 'same', entity: ada },
  { type: 'shown', name: 'Ada' },
  { type: 'different', entity: ada },
  { type: 'reference', entity: ada },
  { type: 'reference', entity: null },
  { type: 'speaker', entity: ada },
  { type: 'speaker', entity: null },
  { type: 'quote', entity: ada },
  { type: 'noQuote' },
  { type: 'meeting' },
  { type: 'meeting', kind: 'call', participants: [ada], place: 'Oslo', date: { start: '2026-01-02' }, status: 'held' },
  { type: 'meeting', place: null, date: null },
  { type: 'noMeeting' },
];

const lineFor = (annotation: StoredAnnotation) => JSON.stringify(toJson(annotation));
const idsIn = (log: string) => readLog(log).annotations.map(({ id }) => id);
const codesIn = (log: string) => readLog(log).problems.map(({ code, at }) => `${at.line} ${code}`);

describe('the log of corrections', () => {
  for (const body of bodies) {
    it(`gives back a correction as it was put in: ${JSON.stringify(body)}`, () => {
      const log = changeLog('', [{ put: correction('a', body) }]);
      assert.deepEqual(readLog(log), { annotations: [correction('a', body)], problems: [] });
    });
  }

  it('gives back a note with its replies and tags', () => {
    assert.deepEqual(readLog(changeLog('', [{ put: note }])), { annotations: [note], problems: [] });
  });

  it('is a W3C Web Annotation a line, its keys in the same order', () => {
    const log = changeLog('', [{ put: correction('urn:uuid:a', { type: 'speaker', entity: ada }) }]);
    const [head, selector] = log.split('"selector":');
    assert.equal(
      head,
      '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:uuid:a","type":"Annotation","motivation":"editing",' +
        '"created":"2026-01-02T03:04:05.000Z","body":{"type":"readout:Speaker","entity":{"kind":"person","name":"Ada Mendel"}},' +
        '"target":{"source":"news/a.news",',
    );
    assert.ok(
      selector?.startsWith(
        '[{"type":"TextQuoteSelector","exact":"“We have time,”","prefix":"Ada Mendel met Bo Lind. ","suffix":" she said."',
      ),
    );
    assert.ok(selector?.endsWith(',{"type":"TextPositionSelector","start":24,"end":39}]}}\n'));
  });

  it('changes one line only', () => {
    const log = ['a', 'b', 'c'].map((id) => lineFor(correction(id))).join('\n');
    const changed = changeLog(log, [{ put: correction('b', { type: 'noMeeting' }) }]).split('\n');
    assert.deepEqual([changed[0], changed[2]], [lineFor(correction('a')), lineFor(correction('c'))]);
    assert.match(changed[1] ?? '', /NoMeeting/);
  });

  it('keeps what it does not know: keys, bodies, selectors and lines', () => {
    const json = toJson(note) as { body: object[]; target: { selector: object[] } };
    json.body.push({ type: 'Video', id: 'https://example.org/v' });
    json.target.selector.push({ type: 'XPathSelector', value: '/p' });
    const line = JSON.stringify({ ...json, rights: 'CC0', 'my:key': { a: 1 } });
    const others = '{"type":"Annotation"}\nnot JSON\n\n{"id":"x","motivation":"linking"}';
    const log = changeLog(`${others}\n${line}\n`, [{ put: { ...note, tags: ['checked'] } }]);
    assert.ok(log.startsWith(`${others}\n`));
    for (const kept of ['"rights":"CC0"', '"my:key":{"a":1}', '"type":"Video"', '"XPathSelector"']) {
      assert.ok(log.includes(kept), kept);
    }
    assert.deepEqual(readLog(log).annotations, [{ ...note, tags: ['checked'] }]);
  });

  const days: [date: { start: string; end?: string }, isRead: boolean][] = [
    [{ start: '2026' }, true],
    [{ start: '2026-02' }, true],
    [{ start: '2026-02', end: '2026-02-03' }, true],
    [{ start: '2026-02-28', end: '2026-03' }, true],
    [{ start: '2026-02-30' }, false],
    [{ start: '2026-13' }, false],
    [{ start: 'Friday' }, false],
    [{ start: '2026-02-02T10:00' }, false],
    [{ start: '2026-02-03', end: '2026-02-02' }, false],
    [{ start: '2026-02-03', end: 'later' }, false],
  ];
  for (const [date, isRead] of days) {
    it(`${isRead ? 'reads' : 'does not read'} the day ${JSON.stringify(date)}`, () => {
      const log = lineFor(correction('a', { type: 'meeting', date }));
      assert.equal(readLog(log).annotations.length, isRead ? 1 : 0);
    });
  }

  const invalid: [string, string][] = [
    ['not JSON', 'noJson'],
    ['{"a":', 'noJson'],
    ['[]', 'wrongShape'],
    ['null', 'wrongShape'],
    ['{"id":1}', 'wrongShape'],
    ['{"id":"a","motivation":"linking"}', 'unknownType'],
    ['{"id":"a","motivation":"editing","body":{"type":"readout:Kind"}}', 'wrongShape'],
    [lineFor(correction('b')).replace('readout:NoQuote', 'readout:Later'), 'unknownType'],
    [lineFor(correction('b')).replace('readout:NoQuote', 'readout:Speaker'), 'wrongShape'],
    [lineFor(correction('b')).replace('"exact":"“We have time,”",', ''), 'wrongShape'],
    ['<<<<<<< HEAD', 'mergeMarker'],
    ['=======', 'mergeMarker'],
    ['||||||| base', 'mergeMarker'],
    ['>>>>>>> other', 'mergeMarker'],
  ];
  for (const [line, code] of invalid) {
    it(`reports a line and reads the others: ${line.slice(0, 40)} is ${code}`, () => {
      const log = `${lineFor(correction('one'))}\n${line}\n${lineFor(correction('two'))}\n`;
      assert.deepEqual(idsIn(log), ['one', 'two']);
      assert.deepEqual(codesIn(log), [`1 ${code}`]);
      const { start, end } = readLog(log).problems[0]?.at ?? { start: 0, end: 0 };
      assert.equal(log.slice(start, end), line);
    });
  }

  it('takes the lines of both sides of a merge', () => {
    const log = ['<<<<<<< HEAD', lineFor(correction('ours')), '=======', lineFor(correction('theirs')), '>>>>>>> x'];
    assert.deepEqual(idsIn(log.join('\n')), ['ours', 'theirs']);
  });

  it('does not count what neither side of a merge has any more, and keeps those lines', () => {
    const ancestor = lineFor(correction('a', { type: 'noMeeting' }, '2026-03-01T00:00:00Z'));
    const ours = lineFor(correction('a', { type: 'noQuote' }, '2026-02-01T00:00:00Z'));
    const deleted = lineFor(correction('deleted'));
    const log = ['<<<<<<< HEAD', ours, '||||||| base', ancestor, deleted, '=======', '>>>>>>> x', ''].join('\n');
    assert.deepEqual(readLog(log).annotations, [correction('a', { type: 'noQuote' }, '2026-02-01T00:00:00Z')]);
    assert.deepEqual(codesIn(log).slice(1, 4), ['2 mergeMarker', '3 ancestor', '4 ancestor']);
    assert.equal(logStepsOf(log, [{ remove: 'deleted' }])[0]?.before, undefined);
    const changed = changeLog(log, [{ remove: 'a' }, { put: correction('b') }]);
    assert.equal(changed, `${log.replace(`${ours}\n`, '')}${lineFor(correction('b'))}\n`);
  });

  it('takes of two lines with the same id the one that is newer, and keeps the other', () => {
    const newer = lineFor(correction('a', { type: 'noMeeting' }, '2026-02-01T00:00:00Z'));
    const older = lineFor(correction('a', { type: 'noQuote' }, '2026-01-15T00:00:00Z'));
    for (const [log, line] of [
      [`${newer}\n${older}\n`, '1'],
      [`${older}\n${newer}\n`, '0'],
    ] as const) {
      assert.equal(
        JSON.stringify(readLog(log).annotations.map((each) => 'body' in each && each.body.type)),
        '["noMeeting"]',
      );
      assert.deepEqual(codesIn(log), [`${line} superseded`]);
      assert.ok(changeLog(log, [{ put: correction('b') }]).startsWith(log));
      assert.equal(logStepsOf(log, [{ remove: 'a' }])[0]?.before, newer);
      assert.deepEqual(idsIn(changeLog(log, [{ remove: 'a' }])), []);
    }
  });

  it('keeps the byte-order mark and the line endings of Windows', () => {
    const log = `\uFEFF${lineFor(correction('a'))}\r\n${lineFor(correction('b'))}\r\n`;
    assert.deepEqual(codesIn(log), []);
    const changed = changeLog(log, [{ put: correction('c') }]);
    assert.equal(changed, `${log}${lineFor(correction('c'))}\r\n`);
  });

  it('never throws, and loses no line that it was not told to change', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }).map((some) => some.replace(/[\r\n]/g, ' ')),
      fc.json(),
      fc.constantFrom('<<<<<<< HEAD', '||||||| base', '=======', lineFor(correction('x')), lineFor(note)),
    );
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('x', 'y', note.id), (lines, id) => {
        const log = lines.join('\n');
        const changed = changeLog(log, [{ put: correction(id) }]);
        assert.ok(idsIn(changed).includes(id));
        const after = changed.split('\n');
        for (const kept of lines) {
          const isOurs = kept.includes(`"${id}"`);
          if (kept.trim() !== '' && !isOurs)
            assert.ok(after.includes(kept.replace(/^\uFEFF/, '')) || after.includes(kept), kept);
        }
      }),
    );
  });

  it('takes a step back, but not where another window has changed the same since', () => {
    const log = changeLog('', [{ put: correction('a') }]);
    const change = { put: correction('a', { type: 'noMeeting' }) };
    const steps = logStepsOf(log, [change]);
    const changed = changeLog(log, [change]);
    assert.equal(changeLog(changed, steps), log);
    const byOthers = changeLog(changed, [{ put: correction('a', { type: 'kind', kind: 'none' }) }]);
    assert.equal(changeLog(byOthers, steps), byOthers);
    assert.equal(changeLog('', steps), '');
    const removal = logStepsOf(log, [{ remove: 'a' }]);
    assert.equal(changeLog('', removal), log);
    assert.equal(changeLog(byOthers, removal), byOthers);
  });

  it('takes a step back with the words as they were noted anew since', () => {
    const made = changeLog('', [{ put: correction('a') }]);
    const change = { put: correction('a', { type: 'noMeeting' }) };
    const steps = logStepsOf(made, [change]);
    const selectors = selectorsFor(`New. ${text}`, { start: 29, end: 44 });
    const saved = changeLog(made, [{ put: { ...correction('a', { type: 'noMeeting' }), selectors } }]);
    assert.deepEqual(readLog(changeLog(saved, steps)).annotations, [{ ...correction('a'), selectors }]);
  });

  it('gives an annotation another target, and leaves what else stands in its line at that time', () => {
    const selectors = selectorsFor(`New. ${text}`, { start: 29, end: 44 });
    const json = toJson(correction('a', { type: 'noMeeting' }, '2026-02-01T00:00:00Z')) as { target: object };
    const line = JSON.stringify({ 'my:key': [1], ...json, target: { ...json.target, 'my:state': 1 }, rights: 'CC0' });
    const log = `${lineFor(correction('b'))}\n${line}\n`;
    const changed = changeLog(log, [
      { retarget: 'a', source: 'b.news' },
      { retarget: 'a', selectors },
    ]);
    const [, written = ''] = changed.split('\n');
    const expected = { ...correction('a', { type: 'noMeeting' }, '2026-02-01T00:00:00Z'), source: 'b.news', selectors };
    assert.deepEqual(readLog(changed).annotations, [correction('b'), expected]);
    const { target: _, ...before } = JSON.parse(line);
    const { target, ...after } = JSON.parse(written);
    assert.equal(JSON.stringify(after), JSON.stringify(before));
    assert.equal(target['my:state'], 1);
    const [step] = logStepsOf(log, [{ retarget: 'a', selectors }]);
    assert.deepEqual([step?.takeBack, step?.before], ['a', line]);
  });

  it('gives the line that counts another target, and none to what is no longer there', () => {
    const newer = lineFor(correction('a', { type: 'noMeeting' }, '2026-02-01T00:00:00Z'));
    const older = lineFor(correction('a', { type: 'noQuote' }));
    const changed = changeLog(`${newer}\n${older}\n`, [{ retarget: 'a', source: 'b.news' }]);
    assert.equal(changed, `${newer.replace('news/a.news', 'b.news')}\n${older}\n`);
    assert.equal(changeLog(changed, [{ retarget: 'gone', source: 'b.news' }]), changed);
    assert.equal(changeLog('', [{ remove: 'a' }, { retarget: 'a', source: 'b.news' }]), '');
  });

  it('has a place for words that were written by hand only where they stand once', () => {
    const line = '{"id":"a","motivation":"editing","body":{"type":"readout:NoQuote"},"target":{"source":"a.news",';
    const [written] = readLog(`${line}"selector":{"type":"TextQuoteSelector","exact":"Bo Lind"}}}`).annotations;
    assert.ok(written);
    assert.deepEqual(anchor('Ada met Bo Lind.', written.selectors), { start: 8, end: 15 });
    assert.deepEqual(anchor('Bo Lind met Ada.', written.selectors), { start: 0, end: 7 });
    assert.equal(anchor('Bo Lind met Ada. Bo Lind said no.', written.selectors), undefined);
    assert.equal(anchor('Ada said no.', written.selectors), undefined);
  });

  it('reads and changes a thousand corrections in a moment', () => {
    const log = Array.from({ length: 1000 }, (_, i) => lineFor(correction(`urn:uuid:${i}`))).join('\n');
    assert.equal(readLog(log).annotations.length, 1000);
    assert.equal(readLog(changeLog(log, [{ remove: 'urn:uuid:500' }])).annotations.length, 999);
  });
});
