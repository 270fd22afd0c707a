import { reportingVerbs } from './reportingVerbs';
import { inflect, VerbForm } from './verbForms';

/** What part a word can play in a clause; bits, because one word may play several. */
export const WordClass = {
  determiner: 1,
  preposition: 2,
  coordinator: 4,
  /** Opens a dependent clause: "that", "because", "while". */
  subordinator: 8,
  /** "who", "which", "what", "where". */
  relative: 16,
  /** Pronoun that can be a subject: "he", "it", "they". */
  subject: 32,
  /** "him", "them", "himself". */
  object: 64,
  /** "his", "their", and the possessive ’s. */
  possessive: 128,
  /** Forms of be, have, do and the modals. */
  auxiliary: 256,
  adverb: 512,
  /** Days, "yesterday", "earlier", "week". */
  time: 1024,
  /** A form of a full verb that can stand alone as the verb of a clause (base, -s, past). */
  finite: 2048,
  gerund: 4096,
  participle: 8192,
  /** A form that is a noun as often as a verb: "talks", "claims", "report". */
  alsoNoun: 16384,
} as const;

const closed: [number, string][] = [
  [
    WordClass.determiner,
    'the a an this that these those some any each every no all both one several many few most another such other neither either various',
  ],
  [
    WordClass.preposition,
    'of in on at by for from with to about against during between among amid after before under over into onto through throughout within without near outside inside behind beyond across along around despite toward towards upon via per off up down out including regarding concerning following alongside ahead aboard since until till as like unlike than except because',
  ],
  [WordClass.coordinator, 'and or but nor yet &'],
  [
    WordClass.subordinator,
    'that because although though while when if whether as since after before until till unless whereas once lest so',
  ],
  [WordClass.relative, 'who which what whom whose where why how whoever whatever that when'],
  [
    WordClass.subject,
    'he she they it i we you there someone somebody everyone everybody anyone nobody others another many some who',
  ],
  [WordClass.object, 'him her them me us it you himself herself themselves itself myself ourselves'],
  [WordClass.possessive, "his her their its my our your whose 's '"],
  [
    WordClass.auxiliary,
    "is are was were be been being am has have had having do does did will would can could may might must shall should 'd 'll 've 're 'm ca wo ai",
  ],
  [
    WordClass.adverb,
    "not n't never also then later earlier now again still just even only once ago soon already often always sometimes repeatedly recently previously publicly privately reportedly initially eventually meanwhile however instead too further furthermore moreover therefore thus perhaps maybe here ever simply flatly flat-out plainly bluntly long since subsequently first last quickly to herself himself",
  ],
  [
    WordClass.time,
    'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight earlier later mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec week month year weekend morning afternoon evening night days weeks months years hours minutes decades',
  ],
];

/** Verbs of news other than the reporting ones; they tell where a subject or a clause ends. */
const otherVerbs = `abandon accept accompany achieve act adapt adopt aim allow amount announce answer anticipate appear apply appoint approach
approve arise arrest arrive attempt attend attract avoid award back ban beat become begin belong benefit bomb boost border borrow break
bring broadcast build burn buy campaign cancel capture care carry cause cease celebrate change chase check choose claim clash clear climb
close collapse collect combine come compare compete complete comprise conduct confront connect contain continue contribute control convene
cooperate cost count cover crack crash create cross curb cut damage deal debate decide decline defeat defend delay deliver depart depend
deploy deport deserve design destroy detain develop die differ disappear discuss displace divide dominate double draft draw drive drop earn ease
eat elect eliminate embrace emerge enable end engage enjoy ensure enter escalate escape establish evacuate examine exceed exchange exclude
execute exist expand expel expire explode exploit explore extend face fail fall favor favour feature feed fight file fill fire fit fix flee
float fly follow force form found free fuel function fund gain gather get give go grant grow guarantee guide hand handle hang happen harm
hear help hide hit hold host hurt identify ignore implement import impose improve include increase influence injure inspire install
intensify intervene introduce invade invest investigate invite involve issue join jump justify keep kick kill knock lack land last laugh
launch lay lead leave lend lie lift limit link listen live load locate look lose lower make manage mark match matter mean measure meet merge
monitor move murder name narrow near need negotiate nominate object obtain occupy occur open operate oppose organize organise oust
overcome overtake own participate pass pause pay perform permit pick place play point pose prepare present preserve prevent proceed
produce promote prompt protect protest prove provide provoke publish pull punish purchase pursue push put qualify quit raise rally
ratify reach react read rebuild receive recognize recognise recover reduce reflect reform regain regulate relate release rely remain remember remove
renew reopen repair replace represent rescue resemble resign resist resolve restore restrict result resume retain retire retreat return
reverse review rise rule run rush sail save schedule score seek seem seize sell send separate serve set settle shake shape share shift shoot
show shut sign sink sit slow smuggle solve speak spend split sponsor spread stage stand start state stay steal step stem stop strengthen
strike struggle study submit succeed suffer supply support surge surprise surrender survive suspend sustain switch tackle take talk target
teach tend test threaten throw tie tighten top touch train transfer transform travel treat trigger trust try turn undergo undermine
understand unite unveil urge use vary veto violate visit vote wait walk warm watch weaken weigh widen win withdraw work wound`;

/** Forms that stand as nouns in news so often that only their surroundings tell. */
const nounsToo = `report reports claim claims call calls comment comments remark remarks state states charge charges demand demands
read reads think talk talks plan plans vote votes attack attacks estimate estimates forecast forecasts project projects question questions
praise blame hope hopes fear fears promise promises pledge pledges threat vow vows request requests order orders signal signals
review reviews support move moves strike strikes visit visits deal deals fight fights force forces fire fires work works
view views note notes post posts tweet tweets offer offers challenge challenges concern concerns brief briefs cast list lists
label labels brand brands press warrant guess judge judges study studies target targets test tests march marches rally rallies
campaign campaigns change changes control controls cost costs cover covers debate debates drop end ends face faces form forms
fund funds gain gains guide hand hands help import imports increase increases influence interest issue issues lack land lands launch
limit limits link links load look loss mark marks match matter matters measure measures name names need needs object objects
permit place places play point points present protest protests purchase push reach reform reforms release releases result results
return returns rise rule rules run runs score search sense share shares shift shot show shows sign signs split sponsor stage stages
start stop stand stands step steps supply supplies surge tie ties top train trains transfer trial trigger trust turn use uses value
walk watch win wins wound aim aims act acts advance advances answer answers appeal appeals arrest arrests
ban bans benefit benefits bet boost break detail details direct credit second lead leads like time times order rebuke fault
mention mentions complaint reply answer counter command commands set sets host hosts object back backs doubt doubts`;

/** Lower-case word → its `WordClass` bits; a word that is not in it is a noun, an adjective or a name. */
export const clauseWords: ReadonlyMap<string, number> = build();

function build(): Map<string, number> {
  const words = new Map<string, number>();
  const add = (word: string, what: number) => words.set(word, (words.get(word) ?? 0) | what);
  for (const lemma of otherVerbs.split(/\s+/)) {
    for (const [form, what] of inflect(lemma)) add(form, classOf(what));
  }
  for (const [form, readings] of reportingVerbs) {
    for (const { forms } of readings) add(form, classOf(forms));
  }
  for (const word of nounsToo.split(/\s+/)) add(word, WordClass.alsoNoun);
  for (const [what, list] of closed) {
    for (const word of list.split(' ')) add(word, what);
  }
  return words;
}

function classOf(forms: number): number {
  let what = 0;
  if (forms & (VerbForm.base | VerbForm.third | VerbForm.past)) what |= WordClass.finite;
  if (forms & VerbForm.participle) what |= WordClass.participle;
  if (forms & VerbForm.gerund) what |= WordClass.gerund;
  return what;
}
