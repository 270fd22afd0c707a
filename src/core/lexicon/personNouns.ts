import type { Gender } from '../mentions/mentions';

/**
 * What a person noun says about its bearer. Nouns of one class can stand for each other in a text
 * ("the expert" for a research fellow) as far as `denotes` allows it.
 */
export type PersonClass =
  | 'ruler'
  | 'minister'
  | 'legislator'
  | 'candidate'
  | 'local'
  | 'diplomat'
  | 'speaker'
  | 'aide'
  | 'official'
  | 'expert'
  | 'military'
  | 'police'
  | 'business'
  | 'clergy'
  | 'law'
  | 'media'
  | 'arts'
  | 'sport'
  | 'medicine'
  | 'education'
  | 'activist'
  | 'crime'
  | 'worker'
  | 'member'
  | 'family'
  | 'human';

const classes: Record<PersonClass, string> = {
  ruler:
    'president premier chancellor king queen emperor empress monarch sultan emir ruler dictator strongman taoiseach ' +
    'pm prime-minister crown-prince prince princess potus regent sheikh',
  minister:
    'minister secretary undersecretary under-secretary councilor councillor treasurer comptroller vice-president ' +
    'vice-premier commissioner attorney-general',
  legislator:
    'senator congressman congresswoman lawmaker legislator representative mp parliamentarian assemblyman assemblywoman ' +
    'councilman councilwoman backbencher whip speaker senate-leader sen rep',
  candidate:
    'candidate nominee front-runner frontrunner contender hopeful challenger incumbent standard-bearer rival running-mate',
  local: 'governor mayor gov lieutenant-governor alderman prefect',
  diplomat: 'diplomat secretary-general ambassador envoy consul negotiator attache attaché emissary mediator',
  speaker: 'spokesman spokeswoman spokesperson spokespeople',
  aide: 'adviser advisor aide counselor counsel assistant strategist pollster consultant operative lobbyist organizer',
  official:
    'official chief head director deputy chairman chairwoman chairperson chair administrator commissioner inspector ' +
    'bureaucrat leader politician statesman stateswoman co-chair co-chairman chief-of-staff mandarin ' +
    'regulator auditor functionary ombudsman coordinator',
  expert:
    'expert analyst specialist professor scholar researcher fellow economist historian scientist academic lecturer ' +
    'sociologist psychologist physicist chemist biologist epidemiologist climatologist engineer philosopher theorist ' +
    'anthropologist astronomer virologist statistician political-scientist observer commentator pundit thinker strategist ' +
    'meteorologist seismologist geologist archaeologist demographer linguist criminologist forecaster',
  military:
    'general admiral colonel major captain lieutenant commander sergeant corporal officer soldier marine sailor pilot ' +
    'brigadier marshal commodore veteran commandant paratrooper airman gen adm col maj capt lt sgt',
  police:
    'policeman policewoman sheriff detective constable superintendent investigator agent marshal ranger deputy trooper',
  business:
    'ceo cfo coo executive founder co-founder cofounder businessman businesswoman tycoon billionaire millionaire mogul ' +
    'magnate investor entrepreneur developer owner co-owner boss financier banker trader broker manager oligarch ' +
    'industrialist partner shareholder philanthropist retailer landlord restaurateur publisher hotelier employer',
  clergy:
    'pope pontiff bishop archbishop cardinal priest pastor minister imam rabbi cleric ayatollah monk nun reverend vicar ' +
    'preacher patriarch evangelist missionary chaplain lama mufti mullah rev',
  law: 'lawyer attorney prosecutor judge justice solicitor barrister magistrate jurist litigator notary',
  media:
    'journalist reporter editor columnist author writer correspondent broadcaster anchor presenter host blogger ' +
    'photographer photojournalist cameraman biographer novelist poet playwright screenwriter podcaster moderator interviewer',
  arts:
    'actor actress singer musician composer conductor director producer artist painter sculptor dancer comedian rapper ' +
    'filmmaker designer model celebrity star architect songwriter pianist violinist guitarist drummer chef curator ' +
    'cosplayer performer entertainer choreographer illustrator cartoonist',
  sport:
    'player striker goalkeeper midfielder defender forward coach manager referee umpire athlete sprinter swimmer cyclist ' +
    'boxer golfer champion skipper winger quarterback pitcher batsman bowler runner footballer cricketer jockey driver ' +
    'trainer teammate goalie keeper medallist medalist linebacker skater skier gymnast wrestler rower racer',
  medicine:
    'doctor physician surgeon neurosurgeon nurse psychiatrist dentist gynecologist paediatrician pediatrician cardiologist ' +
    'oncologist pharmacist paramedic midwife veterinarian therapist dr',
  education: 'teacher principal headmaster headmistress student pupil graduate dean rector provost tutor undergraduate',
  activist:
    'activist campaigner dissident advocate protester protestor demonstrator defender reformer whistleblower ' +
    'feminist environmentalist conservationist unionist volunteer humanitarian',
  crime:
    'suspect defendant attacker gunman shooter killer murderer hacker militant terrorist extremist rebel insurgent ' +
    'fighter robber thief prisoner inmate detainee hostage fugitive smuggler convict perpetrator accomplice jihadist ' +
    'bomber kidnapper hijacker trafficker spy warlord guerrilla',
  worker:
    'worker farmer fisherman driver clerk waiter waitress plumber electrician carpenter miner driver cleaner cook butcher ' +
    'baker barber hairdresser firefighter fireman astronaut cosmonaut employee staffer servant guard bodyguard librarian ' +
    'mechanic salesman saleswoman shopkeeper vendor translator interpreter technician programmer gardener nanny captain',
  member:
    'member supporter ally opponent critic backer donor delegate colleague counterpart predecessor successor friend ' +
    'neighbor neighbour resident citizen voter participant visitor guest tourist refugee migrant immigrant native leader ' +
    'expatriate exile follower fan customer client patient passenger survivor victim witness bystander worshipper pilgrim ' +
    'successor democrat republican conservative liberal socialist communist loyalist moderate hardliner insider laureate ' +
    'winner loser attendee traveller traveler villager onlooker mourner taxpayer consumer user',
  family:
    'father mother dad mum mom son daughter brother sister husband wife spouse parent grandfather grandmother grandson ' +
    'granddaughter uncle aunt nephew niece cousin widow widower fiancé fiancée fiance fiancee girlfriend boyfriend ' +
    'ex-husband ex-wife sibling stepfather stepmother stepson stepdaughter father-in-law mother-in-law son-in-law ' +
    'daughter-in-law brother-in-law sister-in-law heir twin first-lady grandparent grandchild',
  human:
    'man woman boy girl person gentleman lady teenager child baby infant youth adult guy kid toddler pensioner retiree ' +
    'people newcomer individual figure dignitary personality',
};

/** Plurals that are not made by rule. */
const irregularPlurals: Record<string, string> = {
  men: 'man',
  women: 'woman',
  people: 'person',
  children: 'child',
  spokesmen: 'spokesman',
  spokeswomen: 'spokeswoman',
  spokespeople: 'spokesperson',
  wives: 'wife',
  gentlemen: 'gentleman',
  police: 'policeman',
  mps: 'mp',
  personnel: 'employee',
  attorneys: 'attorney',
};

const maleNouns = new Set(
  (
    'king emperor prince sultan emir sheikh congressman assemblyman councilman spokesman chairman businessman policeman ' +
    'actor father dad son brother husband grandfather grandson uncle nephew widower boyfriend ex-husband stepfather ' +
    'stepson father-in-law son-in-law brother-in-law man boy gentleman guy pope pontiff archbishop cardinal imam monk ' +
    'ayatollah fireman fisherman waiter salesman headmaster cameraman statesman batsman crown-prince fiance fiancé strongman gunman'
  ).split(' '),
);
const femaleNouns = new Set(
  (
    'queen empress princess congresswoman assemblywoman councilwoman spokeswoman chairwoman businesswoman policewoman ' +
    'actress mother mum mom daughter sister wife grandmother granddaughter aunt niece widow girlfriend ex-wife stepmother ' +
    'stepdaughter mother-in-law daughter-in-law sister-in-law woman girl lady nun waitress saleswoman headmistress ' +
    'stateswoman first-lady fiancee fiancée midwife'
  ).split(' '),
);

/** Nouns that are as often an adjective or a verb: a head only where no other noun follows. */
export const ambiguousPersonNouns: ReadonlySet<string> = new Set(
  (
    'general assistant official executive expert chief deputy representative native head host guard coach judge chair major ' +
    'republican democrat conservative liberal socialist communist moderate private marine ' +
    'academic individual model star champion whip rebel militant terrorist extremist captain lead forward cook guide ' +
    'pilot human youth adult child patient twin principal figure partner ally rival second host anchor counsel ' +
    'defender fellow junior page driver keeper speaker winner spy exile youth hopeful veteran'
  ).split(' '),
);

/** Nouns that a company, a team or a country may be called as well as a person: "the owner", "a leader in its field". */
export const nounsOfGroups: ReadonlySet<string> = new Set(
  (
    'owner co-owner investor developer partner shareholder publisher retailer employer broker trader financier manager ' +
    'broadcaster producer designer host observer regulator leader chair auditor operative operator organizer sponsor ' +
    'parent sibling twin sister heir champion player driver defender attacker star model figure individual newcomer ' +
    'personality infant major general forward fighter killer insurgent rebel militant terrorist extremist guard guide ' +
    'runner winner loser mediator advocate campaigner defendant celebrity distributor performer entertainer'
  ).split(' '),
);

/**
 * Nouns that name a class in general: the classes of posts whose holders they can stand for
 * ("the diplomat" for a secretary of state, "the leader" for a president).
 */
const denotations: Record<string, readonly PersonClass[]> = {
  leader: ['ruler', 'official', 'clergy', 'local', 'legislator'],
  politician: ['ruler', 'minister', 'legislator', 'candidate', 'local', 'official'],
  statesman: ['ruler', 'minister'],
  chief: ['official', 'diplomat', 'police', 'business'],
  official: ['minister', 'official', 'diplomat', 'speaker', 'aide', 'local', 'police'],
  diplomat: ['minister', 'diplomat'],
  envoy: ['diplomat', 'minister'],
  expert: ['expert'],
  analyst: ['expert'],
  scholar: ['expert'],
  academic: ['expert'],
  researcher: ['expert'],
  specialist: ['expert'],
  lawmaker: ['legislator'],
  legislator: ['legislator'],
  parliamentarian: ['legislator'],
  candidate: ['candidate'],
  nominee: ['candidate'],
  contender: ['candidate'],
  hopeful: ['candidate'],
  spokesman: ['speaker'],
  spokeswoman: ['speaker'],
  spokesperson: ['speaker'],
  officer: ['military', 'police'],
  commander: ['military'],
  soldier: ['military'],
  executive: ['business'],
  businessman: ['business'],
  businesswoman: ['business'],
  billionaire: ['business'],
  tycoon: ['business'],
  mogul: ['business'],
  magnate: ['business'],
  entrepreneur: ['business'],
  boss: ['business', 'sport'],
  cleric: ['clergy'],
  pontiff: ['clergy'],
  attorney: ['law'],
  lawyer: ['law'],
  writer: ['media'],
  author: ['media'],
  journalist: ['media'],
  physician: ['medicine'],
  surgeon: ['medicine'],
  neurosurgeon: ['medicine'],
  doctor: ['medicine'],
  aide: ['aide'],
  adviser: ['aide'],
  activist: ['activist'],
};

const classOfNoun = new Map<string, PersonClass>();
for (const [name, nouns] of Object.entries(classes)) {
  for (const noun of nouns.split(' ')) if (!classOfNoun.has(noun)) classOfNoun.set(noun, name as PersonClass);
}

export interface PersonNoun {
  /** In the singular. */
  noun: string;
  plural: boolean;
}

/** The person noun that a word in lower case is, in either number. */
export const personNounForms = new Map<string, PersonNoun>();
for (const noun of classOfNoun.keys()) {
  personNounForms.set(pluralOf(noun), { noun, plural: true });
}
for (const noun of classOfNoun.keys()) personNounForms.set(noun, { noun, plural: false });
for (const [form, noun] of Object.entries(irregularPlurals)) personNounForms.set(form, { noun, plural: true });

function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** The person noun that a word in lower case is, in either number; undefined for other words. */
export function personNoun(lower: string): PersonNoun | undefined {
  return personNounForms.get(lower);
}

export function personClass(noun: string): PersonClass | undefined {
  return classOfNoun.get(noun);
}

export function genderOfNoun(noun: string): Gender {
  if (maleNouns.has(noun)) return 'male';
  return femaleNouns.has(noun) ? 'female' : 'unknown';
}

const denotationsOf = new Map(Object.entries(denotations));

/** Whether "the NOUN" can stand for a person whom the text gave the post `role` (both in the singular, lower case). */
export function denotes(noun: string, role: string): boolean {
  if (noun === role) return true;
  const allowed = denotationsOf.get(noun);
  const kind = classOfNoun.get(role);
  return allowed !== undefined && kind !== undefined && allowed.includes(kind);
}
