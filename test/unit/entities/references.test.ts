import assert from 'node:assert/strict';
import { personsOf, readMarked } from './markedArticle';

const cases: [behaviour: string, marked: string, expected: string[]][] = [
  [
    'takes “he” for the subject before',
    '[p:John Hale] met [p:Tom Reed]. He left early.',
    ['John Hale: John Hale | He', 'Tom Reed: Tom Reed'],
  ],
  [
    'takes “she” for the woman',
    '[p:John Hale] met [p:Laura Reed]. She left early.',
    ['John Hale: John Hale', 'Laura Reed: Laura Reed | She'],
  ],
  ['takes no man for “she”', '[p:John Hale] left. She stayed.', ['John Hale: John Hale']],
  [
    'learns from a title who is a woman',
    'Mrs. [p:Lei] met [p:Tom Reed]. She left.',
    ['Lei: Lei | She', 'Tom Reed: Tom Reed'],
  ],
  [
    'takes a possessive for the subject of its clause',
    '[p:John Hale] praised his team.',
    ['John Hale: John Hale | his'],
  ],
  [
    'does not take the object of a verb for its subject',
    '[p:John Hale] met [p:Tom Reed]. [p:Hale] thanked him.',
    ['John Hale: John Hale | Hale', 'Tom Reed: Tom Reed | him'],
  ],
  [
    'takes the object in reported speech for the subject of the report',
    '[p:Laura Reed] claims [o:Hale Group] dismissed her.',
    ['Laura Reed: Laura Reed | her'],
  ],
  [
    'takes a pronoun after a report for the subject, not for whose aide the subject is',
    '[p:John Hale]’s chief of staff, [p:Tom Reed], wrote on his blog that he would go.',
    ['John Hale: John Hale', 'Tom Reed: Tom Reed | his | he'],
  ],
  [
    'takes “he” for the subject between commas, not for whose aide that is',
    '[p:John Hale] had no plans. [p:Hale]’s spokesman, [p:Tom Reed], declined to comment. He was in [l:Lima].',
    ['John Hale: John Hale | Hale', 'Tom Reed: Tom Reed | He'],
  ],
  ['takes a reflexive for the subject', '[p:John Hale] hurt himself.', ['John Hale: John Hale | himself']],
  [
    'finds the subject that follows an opening phrase',
    'In his speech, [p:John Hale] said no.',
    ['John Hale: his | John Hale'],
  ],
  [
    'finds the subject that follows an opening clause',
    '[p:Tom Reed] left.\n\nBefore he spoke, [p:John Hale] smiled.',
    ['Tom Reed: Tom Reed', 'John Hale: he | John Hale'],
  ],
  [
    'takes “he said” after a quotation for who spoke before',
    '“It is late,” [p:John Hale] said.\n\n“We must go,” he said.',
    ['John Hale: John Hale | he'],
  ],
  [
    'takes “he” in a quotation for somebody else than the speaker',
    '[p:Tom Reed] won.\n\n“He worked hard,” [p:John Hale] said.',
    ['Tom Reed: Tom Reed | He', 'John Hale: John Hale'],
  ],
  [
    'takes “he said” after a paraphrase for who spoke before, not for whom it is about',
    '“It is late,” said [p:John Hale]. [p:Tom Reed] was ready to talk, he said.',
    ['John Hale: John Hale | he', 'Tom Reed: Tom Reed'],
  ],
  [
    'leaves a pronoun open that stands for somebody unnamed',
    '[p:John Hale] left. A young man came in. He sat down. He smiled.',
    ['John Hale: John Hale'],
  ],
  [
    'takes a noun for the post of its class',
    'Foreign Minister [p:Ana Ruiz] spoke. The diplomat left.',
    ['Ana Ruiz: Ana Ruiz | The diplomat'],
  ],
  [
    'takes the holder of a post for whom a place has in it',
    '[l:Ohio] Governor [p:Ann Lowe] spoke. [l:Ohio]’s governor left. [l:Utah]’s governor stayed.',
    ['Ann Lowe: Ann Lowe | Ohio’s governor'],
  ],
  [
    'takes the head of a post for its holder',
    '[l:US] Secretary of State [p:John Hale] met [p:Ana Ruiz]. The secretary left.',
    ['John Hale: John Hale | The secretary', 'Ana Ruiz: Ana Ruiz'],
  ],
  [
    'tells two posts apart by country',
    'Chilean President [p:Luis Gil] met Peruvian President [p:Eva Soto]. The Peruvian leader left.',
    ['Luis Gil: Luis Gil', 'Eva Soto: Eva Soto | The Peruvian leader'],
  ],
  [
    'does not take a vice president for the president',
    'Vice President [p:Tom Reed] spoke. The president left.',
    ['Tom Reed: Tom Reed'],
  ],
  [
    'takes no nominee of one party for that of another',
    'Republican nominee [p:John Hale] spoke. The Democratic presidential nominee left. The Republican nominee stayed.',
    ['John Hale: John Hale | The Republican nominee'],
  ],
  [
    'takes no member of one party for that of another, whatever the noun',
    'Senator [p:Eva Soto], a Democrat, spoke. The Republican lawmaker left. The lawmaker stayed.',
    ['Eva Soto: Eva Soto | The lawmaker'],
  ],
  [
    'takes no earlier holder of a post for the one now',
    'President [p:John Hale] spoke. The previous president left. The ex-president smiled. The then-president waved.',
    ['John Hale: John Hale'],
  ],
  [
    'takes no later holder of a post for the one now',
    'Foreign Minister [p:Ana Ruiz] spoke. The incoming minister left. The next minister smiled.',
    ['Ana Ruiz: Ana Ruiz'],
  ],
  [
    'takes the holder of a post now for “the current …”, and no earlier one',
    'President [p:John Hale] met former president [p:Tom Reed]. The current president left.',
    ['John Hale: John Hale | The current president', 'Tom Reed: Tom Reed'],
  ],
  [
    'takes “the ex-…” for a former one',
    'Former president [p:John Hale] spoke. The ex-president left. The former leader smiled.',
    ['John Hale: John Hale | The ex-president | The former leader'],
  ],
  [
    'leaves a bare noun open that says only how somebody stands to another',
    '[p:John Hale], a partner at [o:Acme], met [p:Eva Soto], a member of the council. The partner left. The member left.',
    ['John Hale: John Hale', 'Eva Soto: Eva Soto'],
  ],
  [
    'takes such a noun where the text says of what',
    '[p:Eva Soto], a member of the council, spoke. The council member left.',
    ['Eva Soto: Eva Soto | The council member'],
  ],
  [
    'waits for no name after “a colleague”',
    'A colleague spoke on Monday.\n\n[p:John Hale], a colleague of [p:Eva Soto], left.',
    ['John Hale: John Hale', 'Eva Soto: Eva Soto'],
  ],
  [
    'takes a pronoun that opens a “that” clause for the subject of the verb right before it',
    '[p:Tom Reed] spoke. He said [p:John Hale] hopes that his successor will win.',
    ['Tom Reed: Tom Reed | He', 'John Hale: John Hale | his'],
  ],
  [
    'leaves one noun open that stands for several people',
    'Presidential nominee [p:John Hale] spoke. The nominee of the two major parties always wins.',
    ['John Hale: John Hale'],
  ],
  [
    'takes an expert for a research fellow',
    '[p:Eva Soto], a research fellow at [o:Lima University], spoke. The expert left.',
    ['Eva Soto: Eva Soto | The expert'],
  ],
  ['leaves “he or she” open', '[p:John Hale] left. Whoever wins, he or she must act.', ['John Hale: John Hale']],
  ['links no plurals', 'Foreign Minister [p:Ana Ruiz] spoke. The ministers left.', ['Ana Ruiz: Ana Ruiz']],
  [
    'links no predicates',
    'Foreign Minister [p:Ana Ruiz] spoke. She is the first minister to do so.',
    ['Ana Ruiz: Ana Ruiz | She'],
  ],
  [
    'finds whom the lead only describes where the next paragraph names',
    'A senior Chilean diplomat said no on Monday.\n\n[l:Chile]’s UN envoy [p:Eva Soto] told reporters so.',
    ['Eva Soto: A senior Chilean diplomat | Eva Soto'],
  ],
];

describe('pronouns and nominals', () => {
  for (const [behaviour, marked, expected] of cases) {
    it(behaviour, () => {
      assert.deepEqual(personsOf(marked), expected);
    });
  }

  it('says why, and how sure it is, for every mention', () => {
    const { entities } = readMarked(
      'Foreign Minister [p:Ana Ruiz] met [p:John Hale] in [l:Lima]. She left. The minister smiled at him.',
    );
    for (const { mentions } of entities.list) {
      for (const { why, confidence } of mentions) {
        assert.ok(why.length > 3);
        assert.ok(confidence > 0 && confidence <= 1);
      }
    }
  });

  it('puts every resolved mention into exactly one entity', () => {
    const { entities } = readMarked('[p:Ana Ruiz] met [p:John Hale]. He thanked her. She smiled at him, and he left.');
    const all = entities.list.flatMap(({ mentions }) => mentions.map(({ mention }) => mention));
    assert.equal(new Set(all).size, all.length);
    for (const entity of entities.list)
      for (const { mention } of entity.mentions) assert.equal(entities.ofMention.get(mention), entity);
  });
});
