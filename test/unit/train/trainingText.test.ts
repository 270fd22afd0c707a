import assert from 'node:assert/strict';
import { beginLabel, insideLabel, NameType } from '../../../src/core/mentions/names/labels';
import { asHeadline, inCapitals, withDateline } from '../../../src/train/disguiseSentences';
import { NameExchange } from '../../../src/train/exchangeNames';
import { inventArticles } from '../../../src/train/inventArticles';
import { Random } from '../../../src/train/random';
import { respell } from '../../../src/train/respell';
import type { TrainingSentence } from '../../../src/train/trainingArticles';
import { writeArticle } from '../../../src/train/writeArticle';

const letters = 'pol-r';

/** "[p:Ana Ruiz] left ." as words and spans. */
function read(marked: string): TrainingSentence {
  const sentence: TrainingSentence = { words: [], spans: [] };
  for (const [piece, letter, name] of marked.matchAll(/\[(\S):([^\]]+)\]|\S+/g)) {
    const from = sentence.words.length;
    sentence.words.push(...(name ?? piece).split(' '));
    if (letter) sentence.spans.push({ from, to: sentence.words.length, type: letters.indexOf(letter) as NameType });
  }
  return sentence;
}

function show({ words, spans }: TrainingSentence): string {
  const shown = [...words];
  for (const { from, to, type } of spans) {
    shown[from] = `[${letters[type]}:${shown[from]}`;
    shown[to - 1] += ']';
  }
  return shown.filter((word) => word !== '').join(' ');
}

const always = { person: 1, organization: 1, place: 1, honorific: 0 };

describe('the text that the tagger is trained on', () => {
  it('is tokenised by the program, with the labels carried over', () => {
    const { tokens, labels } = writeArticle([read("[p:Ana Ruiz] 's [l:U.S.] visit -- a first .")], new Random(1));
    assert.deepEqual(
      [...tokens.form].slice(0, 4).map((form) => form.replace('’', "'")),
      ['Ana', 'Ruiz', "'s", 'U.S.'],
    );
    const { person, place } = NameType;
    assert.deepEqual([...labels].slice(0, 4), [beginLabel(person), insideLabel(person), 0, beginLabel(place)]);
  });

  it('calls an exchanged person the same throughout', () => {
    const exchange = new NameExchange(new Random(5), always);
    const first = exchange.exchange(read('[p:Ana Ruiz] spoke .'));
    const second = exchange.exchange(read('Then [p:Ruiz] left .'));
    const full = first.words.slice(0, first.spans[0]?.to ?? 0).join(' ');
    const short = second.words.slice(1, second.spans[0]?.to ?? 0).join(' ');
    assert.notEqual(full, 'Ana Ruiz');
    assert.ok(full.includes(short));
    assert.equal(second.words.at(-1), '.');
  });

  it('exchanges a country for a country, and keeps the UN', () => {
    const { words } = new NameExchange(new Random(9), always).exchange(read('[o:UN] in [l:Norway] .'));
    assert.equal(words[0], 'UN');
    assert.notEqual(words[2], 'Norway');
  });

  it('has headlines, capitals and datelines', () => {
    const sentence = read('[p:Ana Ruiz] met aides in [l:Oslo] .');
    assert.equal(show(asHeadline(sentence)), '[p:Ana Ruiz] Met Aides in [l:Oslo]');
    assert.equal(show(inCapitals(sentence)), '[p:ANA RUIZ] MET AIDES IN [l:OSLO] .');
    assert.match(show(withDateline(sentence, ['Bergen'], new Random(2))), /^\[l:BERGEN\].* \[p:Ana Ruiz\] met/i);
  });

  it('has the spellings of other papers', () => {
    const sentence = read('[l:U.S.] firms paid $ 5 million .');
    assert.equal(show(respell(sentence, { plainAcronyms: true, currency: 'RM' })), '[l:US] firms paid RM5 million .');
  });

  it('has invented stories whose names do not overlap', () => {
    for (const { sentences } of inventArticles(200, new Random(3))) {
      for (const { words, spans } of sentences) {
        let end = 0;
        for (const { from, to } of spans) {
          assert.ok(from >= end && to > from && to <= words.length);
          end = to;
        }
      }
    }
  });
});
