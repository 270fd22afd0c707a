import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readsLikeProse } from '../../../src/core/text/prose';

const article = `Envoys agree on ferry timetable

HARBOUR CITY (Our reporter) – The two envoys met on Tuesday to settle the long dispute over the night ferry.

“We have found a way that suits both islands,” Ada Mendel told reporters. Her counterpart, Bo Lind, said that
the boats would sail again before the end of the month, if the weather allowed.

The talks had been postponed twice. Nobody expected them to last for less than a day.`;

const unlike: [string, string][] = [
  ['nothing', ''],
  ['one word', 'Hello.'],
  ['a list of packages', Array.from({ length: 60 }, (_, i) => `package-${i}==1.${i}.0`).join('\n')],
  ['a list of words', Array.from({ length: 80 }, (_, i) => `word${i % 7}`).join('\n')],
  ['a list of names', Array.from({ length: 60 }, () => 'Ada Mendel, Harbour City').join('\n')],
  [
    'a log',
    Array.from(
      { length: 30 },
      (_, i) => `2021-05-03 10:${10 + i}:00 INFO The server is ready to take requests now.`,
    ).join('\n'),
  ],
  [
    'a log without dates',
    Array.from({ length: 30 }, () => 'WARN The server was not ready to take the request of the client.').join('\n'),
  ],
  [
    'a licence',
    'Permission is hereby granted, free of charge, to any person who obtains a copy of this software, to deal in it without restriction. '.repeat(
      4,
    ),
  ],
  ['a program', 'function add(a, b) {\n  return a + b;\n}\nconst sum = add(1, 2); // The sum of the two.\n'.repeat(10)],
  ['a build file', 'add_executable(ferry main.cpp)\ntarget_link_libraries(ferry PRIVATE boats)\n'.repeat(15)],
  ['a table', Array.from({ length: 40 }, (_, i) => `Ferry ${i}, 12:30, 1450, 22.5, 1999-01-02, yes`).join('\n')],
  ['a file for robots', 'User-agent: *\nDisallow: /private/\nAllow: /\n\n'.repeat(20)],
  ['settings', 'colour = blue\nspeed = fast\n# How fast the ferry goes.\n'.repeat(20)],
  ['figures', '12.5 33.1 8.7 99.0\n'.repeat(60)],
  ['emoji', '😀🎉 '.repeat(200)],
];

describe('readsLikeProse', () => {
  it('takes an article as prose', () => assert.equal(readsLikeProse(article), true));

  it('takes an article in hard-wrapped lines with CRLF as prose', () =>
    assert.equal(readsLikeProse(article.replace(/(.{50}\S*) /g, '$1\n').replace(/\n/g, '\r\n')), true));

  it('takes an article whose paragraphs are single lines as prose', () =>
    assert.equal(readsLikeProse(article.replace(/\n\n/g, '\n')), true));

  it('takes prose in other languages as prose', () => {
    const french =
      'La ministre a déclaré mardi que le navire partirait bientôt. Son homologue, lui, doute que le temps le permette. ';
    const russian = 'Министр заявила во вторник, что корабль скоро выйдет в море. Её коллега в этом пока не уверен. ';
    assert.equal(readsLikeProse(french.repeat(3)), true);
    assert.equal(readsLikeProse(russian.repeat(4)), true);
  });

  for (const [what, text] of unlike) {
    it(`does not take ${what} as prose`, () => assert.equal(readsLikeProse(text), false));
  }

  it('judges by the beginning of a huge file', () => {
    assert.equal(readsLikeProse(`${article}\n\n${'x = 1;\n'.repeat(1_000_000)}`.slice(0, 5_000_000)), false);
    assert.equal(readsLikeProse(`${article}\n\n`.repeat(10_000)), true);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void readsLikeProse(text)));
  });
});
