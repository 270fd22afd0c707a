import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findNames } from '../../../src/core/mentions/findNames';
import type { NameMention } from '../../../src/core/mentions/mentions';
import { segment } from '../../../src/core/segments/segment';
import { finish } from '../../../src/core/steps';
import { tokenize } from '../../../src/core/text/tokenize';
import { anyText } from '../../support/anyText';

function namesIn(text: string): NameMention[] {
  const tokens = tokenize(text);
  return finish(findNames({ tokens, segments: segment(tokens) }));
}

/** The text with its names in brackets: "[p:Ana Ruiz] of [o:Acme] in [l:Spain]". */
function mark(text: string): string {
  const letters = { person: 'p', organization: 'o', place: 'l' };
  let marked = '';
  let at = 0;
  for (const { start, end, kind } of namesIn(text)) {
    marked += `${text.slice(at, start)}[${letters[kind]}:${text.slice(start, end)}]`;
    at = end;
  }
  return marked + text.slice(at);
}

const cases: [behaviour: string, marked: string][] = [
  ['leaves posts out', 'Foreign Minister [p:Elena Vargas] met President [p:Omar Haddad] in [l:Vienna] on Monday.'],
  [
    'leaves forms of address out',
    'Datuk Seri Dr [p:Rahman Yusof] thanked Mrs. [p:Helen Brooks] and Tan Sri [p:Lim Kah Wei].',
  ],
  ['leaves the possessive ending out', '[l:Norway]’s trade with [l:Japan] grew, [p:Ingrid Solberg]’s office said.'],
  [
    'reads a family name that stands first',
    'Chinese Premier [p:Gao Wenbo] arrived. [p:Gao] said the talks were useful.',
  ],
  ['reads particles as part of the name', '[p:Ursula van den Berg] spoke to [p:Khalid al-Rashid] in [l:Amman].'],
  ['does not take nationalities for names', 'Iraqi and Turkish troops left. The Americans stayed.'],
  [
    'reads ministries with their nationality',
    'The [o:Chinese Foreign Ministry] replied to the [o:Ministry of Health].',
  ],
  ['reads the US as a place and the UN as an organization', 'The [l:US] said a [o:UN] envoy would visit [l:Kenya].'],
  [
    'takes the person out of his administration',
    'The [p:Molina] administration spoke. President [p:Jorge Molina] agreed.',
  ],
  ['reads the names in compounds', '[l:US]-[l:China] talks and a [l:Berlin]-based group; a [o:UN]-led mission.'],
  [
    'reads an organization and its acronym apart',
    'The [o:International Olympic Committee] ([o:IOC]) met. The [o:IOC] voted.',
  ],
  ['joins a name that its acronym interrupts', 'The [o:United Nations (UN) Security Council] met on Friday.'],
  ['does not take the acronym of a term for a name', 'The consumer price index (CPI) rose. The CPI was 3 percent.'],
  ['does not take codes for names', 'Covid-19 cases rose in the third quarter (Q3) of the year.'],
  ['reads a dateline', '[l:NAIROBI] — Police in [l:Kenya] arrested two men.'],
  [
    'reads a headline in title case',
    '[p:Elena Vargas] Meets [p:Omar Haddad] in [l:Vienna]\n\n[p:Elena Vargas] met [p:Omar Haddad].',
  ],
  [
    'keeps a surname a person although it is a city',
    '[p:Laura Houston] won. [p:Houston] said she was glad. Reporters asked [p:Houston] why.',
  ],
  ['keeps the city', 'The fair in [l:Houston], [l:Texas], opens today.'],
  [
    'takes a name of two words for a person’s where a person is described behind it',
    '[p:Virginia Lake], a nurse from [l:Ohio], sang.',
  ],
  [
    'takes a single name for a person’s where his post stands behind it',
    'The talks failed, said [p:Halvex], the foreign minister.',
  ],
  ['takes a name for a person’s that a post is said of', '[p:Halvex] was the foreign minister of the last government.'],
  ['keeps a company that is called the leader', '[o:Hale Media Group], a leader in its field, closed.'],
  ['keeps the city before a sentence about somebody', 'In [l:New York], a lawyer who asked for help got none.'],
  ['joins a family name to the given name', 'French President [p:Emmanuel Larue] visited [l:Berlin] on Monday.'],
  ['takes no answer for a name', 'The mayor replied, “No.” She then left.'],
  ['reads a company that speaks of itself as “it”', '[o:Morgan Halley] said it agreed to pay a fine.'],
  ['reads a company by its ending', '[o:Ahmad Osman PLT] agreed to build the mall in [l:Ipoh].'],
  ['takes no people for an organization', 'Uygurs and Kurds in [l:Germany] protested.'],
  ['takes no disease and no law for a name', 'Covid has changed the town, and Obamacare helped.'],
  ['reads the short form of a state', 'She lives in [l:Detroit], [l:Mich.] and works there.'],
  ['takes no name out of that of a document', 'The deal breaks the UN Charter and the Jeddah Declaration.'],
  ['reads a group with its number', 'Leaders of the [o:Group of 7] met in [l:Cairo].'],
  ['reads a lone given name beside a relative', 'He thanked his wife, [p:Jane], and her son [p:Will] for help.'],
  ['takes the name of a treaty for no organization', 'They signed the AU Charter and the Ruiz Protocol.'],
  ['reads a state with its form', 'She left the [l:Kingdom of Norway] for [l:Chile].'],
  ['reads a place by how it opens', 'He lives in [l:Kampung Tandong Baru] near [l:Jalan Rahman].'],
  ['reads a company by the noun before it', 'Hospitality company [o:Hartley] today opened a hotel in [l:Oslo].'],
  [
    'reads the short name of a company',
    '[o:Medina Holdings Bhd] won the contract. In a filing, [o:Medina] said the work begins in May.',
  ],
  ['reads a listed region after “of”', 'The people of [l:Kelantan] and [l:Johor] vote today.'],
  [
    'reads a ministry of two things to the end',
    'The [o:Ministry of Farms and Food Industries] ([o:MFFI]) agreed to pay for it.',
  ],
  ['reads a restaurant by what is not said to be there', 'He works as a waiter at [o:Luigi’s] in [l:Ohio].'],
  ['reads a lone given name of somebody who speaks', '“It is late,” says [p:Dolly], a waitress.'],
  ['reads who has an office as a person', 'Presidents [p:Ri] and [p:Molina] met.'],
  ['reads who acts for a country as a person', '[l:Kenya]’s [p:Motu] urges rebels to talk.'],
  ['does not take party and state for a name', 'Rep. [p:Ann Haller] (R-Mo.) and Sen. [p:Bob Corey], D-Pa., spoke.'],
  [
    'reads a name with “and” to its end',
    'The [o:National Institute of Allergy and Infectious Diseases] said no. The [o:Bank of England] and Brexit matter.',
  ],
  ['reads who speaks of himself as a person', 'The [o:UN]’s [p:Marlon] agreed. [p:Marlon] said he was shocked.'],
  [
    'keeps a company whose founder speaks of himself in its name',
    '[o:Norvex] said he had left the plant. Buyers praised [o:Norvex]. [o:Norvex] sells pumps.',
  ],
  ['keeps a company that has shares', '[o:Zenvia] said he had left the plant. Shares in [o:Zenvia] fell.'],
  [
    'keeps a company that elsewhere speaks of itself as “it”',
    '[o:Corvair] said it was sorry. The crew of [o:Corvair] left. [o:Corvair] said he had been drinking.',
  ],
  [
    'keeps the short name of a company although it says “she”',
    '[o:Brantex Inc] opened a plant in [l:Ohio], and [o:Brantex] said she would retire.',
  ],
  ['keeps a company that is quoted', '“Sales are slow,” said [o:Norvex]. [o:Norvex] sells pumps.'],
  ['keeps a company with a given name', '“Sales are slow,” said [o:Mercedes]. [o:Mercedes] sells pumps.'],
  [
    'keeps a company that owns something',
    '[o:Norvex], the owner of the mall, closed. [o:Norvex] sells pumps. [o:Norvex] was founded here. It left [o:Norvex].',
  ],
  [
    'takes a name for a person’s in all places where one has a post',
    '“Sales are slow,” said [p:Halvex], the foreign minister. Critics of [p:Halvex] left.',
  ],
  ['reads a name of common words behind a form of address', 'Mrs [p:Eve Stone] left.'],
  ['reads a name that begins like a verb', 'They met Mr [p:Will Stone] on Monday. Ms [p:Hope Field] said no.'],
  ['takes no post and no contest for a name', 'Mr President, she lost. Miss World was held here. Mr Speaker spoke.'],
  ['reads a hospital with its saint', 'She works at [o:St. Mary’s Hospital] near [l:St. Louis].'],
  ['reads a school with its saint', 'She taught at [o:St. Mary School] for a year.'],
];

describe('names', () => {
  for (const [behaviour, marked] of cases) {
    it(behaviour, () => {
      assert.equal(mark(marked.replace(/\[[pol]:([^\]]*)\]/g, '$1')), marked);
    });
  }

  it('say in words why they were read so', () => {
    const whys = namesIn('Mr. Ali Demir of the Ministry of Trade spoke in Turkey.').map(({ why }) => why);
    assert.deepEqual(whys, ['follows “Mr.”', 'its head word is “Ministry”', 'a known place']);
  });
});

describe('names in any text', () => {
  const texts = fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 200 }));

  it('are sorted, lie in their tokens and sentence, and share no character', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = tokenize(text);
        const { sentences } = segment(tokens);
        let end = 0;
        for (const name of namesIn(text)) {
          assert.ok(name.start >= end && name.end > name.start);
          assert.ok((tokens.start[name.firstToken] as number) <= name.start);
          assert.ok(name.end <= (tokens.end[name.endToken - 1] as number));
          const sentence = sentences[name.sentence];
          assert.ok(sentence && sentence.firstToken <= name.firstToken && name.endToken <= sentence.endToken);
          assert.ok(name.confidence >= 0 && name.confidence <= 1);
          end = name.end;
        }
      }),
    );
  });

  it('are the same twice', () => {
    fc.assert(fc.property(texts, (text) => assert.deepEqual(namesIn(text), namesIn(text))));
  });
});
