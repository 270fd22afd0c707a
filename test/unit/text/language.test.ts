import assert from 'node:assert/strict';
import fc from 'fast-check';
import { probableLanguage } from '../../../src/core/text/language';

const texts: [language: string, text: string, expected: ReturnType<typeof probableLanguage>][] = [
  [
    'English',
    'The envoys met on Tuesday to settle their dispute over the night ferry. “We have found a way that suits both islands,” said Ada Mendel, who led the talks.',
    'english',
  ],
  [
    'English full of names',
    'Ada Mendel, Bo Lind, Carl Ek and Dora Fay met the ministers of Ruritania, Graustark, Syldavia and Borduria in Harbour City on Tuesday, said Eva Gil of the Ferry Board.',
    'english',
  ],
  [
    'German',
    'Die Gesandten trafen sich am Dienstag, um den langen Streit über die Nachtfähre beizulegen. „Wir haben einen Weg gefunden, der beiden Inseln passt“, sagte Ada Mendel, die die Gespräche leitete.',
    'other',
  ],
  [
    'Dutch',
    'De gezanten kwamen dinsdag bijeen om het lange geschil over de nachtboot op te lossen. “We hebben een manier gevonden die voor beide eilanden goed is”, zei Ada Mendel, die de gesprekken had geleid.',
    'other',
  ],
  [
    'French',
    'Les envoyés se sont réunis mardi pour régler leur différend sur le traversier de nuit. « Nous avons trouvé une solution qui convient aux deux îles », a déclaré Ada Mendel, qui a mené les discussions.',
    'other',
  ],
  [
    'Spanish',
    'Los enviados se reunieron el martes para resolver la larga disputa sobre el barco nocturno. «Hemos encontrado una manera que conviene a las dos islas», dijo Ada Mendel, que dirigió las conversaciones.',
    'other',
  ],
  [
    'Indonesian',
    'Para utusan bertemu pada hari Selasa untuk menyelesaikan sengketa lama tentang kapal malam. “Kami telah menemukan cara yang cocok bagi kedua pulau,” kata Ada Mendel yang memimpin pembicaraan itu.',
    'other',
  ],
  [
    'Danish',
    'Udsendingene mødtes tirsdag for at løse den lange strid om natfærgen. “Vi har fundet en vej, der passer til begge øer,” sagde Ada Mendel, som havde ledet samtalerne over flere dage.',
    'other',
  ],
  [
    'Russian',
    'Посланники встретились во вторник, чтобы уладить давний спор о ночном пароме между двумя островами.',
    'other',
  ],
  ['Chinese', '两位特使星期二会面，以解决关于夜间渡轮的长期争端。'.repeat(4), 'other'],
  ['Arabic', 'التقى المبعوثان يوم الثلاثاء لتسوية الخلاف الطويل حول العبارة الليلية بين الجزيرتين الصغيرتين.', 'other'],
  ['a few words', 'The ferry sails.', 'unknown'],
  ['nothing', '', 'unknown'],
  ['emoji', '😀🎉'.repeat(100), 'unknown'],
  ['figures', '12.5 33.1 '.repeat(100), 'unknown'],
];

describe('probableLanguage', () => {
  for (const [language, text, expected] of texts) {
    it(`takes ${language} as ${expected}`, () => assert.equal(probableLanguage(text), expected));
  }

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void probableLanguage(text)));
  });
});
