import { honorifics, titleAbbreviations } from '../core/lexicon/titles';

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** Head nouns of posts and ranks, and forms of address. */
export const postNouns: readonly string[] = [
  ...honorifics.keys(),
  ...[...honorifics.keys()].map((word) => `${word}.`),
  ...titleAbbreviations.keys(),
  ...[...titleAbbreviations.keys()].map((word) => `${word}.`),
  ...words(`
president vice-president premier minister prime-minister chancellor secretary secretary-general director director-general chairman chairwoman chairperson chair chief commissioner governor mayor
senator congressman congresswoman representative lawmaker deputy speaker whip leader head spokesman spokeswoman spokesperson ambassador envoy consul diplomat attaché delegate negotiator mediator
king queen prince princess emperor empress emir sultan sheikh sheik crown duke duchess earl baron baroness pope cardinal archbishop bishop patriarch ayatollah imam mufti rabbi reverend pastor father sister mother saint cleric
general lieutenant colonel major captain commander admiral brigadier sergeant corporal marshal commandant inspector superintendent constable sheriff detective officer
judge justice magistrate prosecutor attorney lawyer solicitor counsel coroner registrar
professor doctor dean provost chancellor rector lecturer researcher fellow scholar analyst economist strategist historian scientist expert adviser advisor aide assistant counsellor counselor
manager coach captain goalkeeper striker midfielder defender player champion winger skipper referee umpire trainer
ceo cfo coo president founder co-founder owner executive publisher editor editor-in-chief reporter correspondent journalist columnist anchor author writer novelist poet playwright director producer actor actress singer musician composer artist architect
activist campaigner dissident rebel warlord militant commander candidate nominee incumbent opponent frontrunner challenger
administrator undersecretary under-secretary rapporteur coordinator councillor councilor councilwoman councilman alderman treasurer comptroller auditor ombudsman regent viceroy
datuk dato datin tan tun tengku tunku raja seri sri puan encik haji hajah ybhg`),
];

/** Parts of personal names in many languages. */
export const particles: readonly string[] = words(
  `bin binti bint ibn ben al el abu umm abd van von der den de del della di da do dos das du la le les y e af av zu zur ten ter o' mac mc st. a/l a/p s/o d/o anak jr jr. sr sr. ii iii iv`,
);
