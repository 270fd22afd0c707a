import { reportingVerbs } from './reportingVerbs';
import { sourceNouns } from './sourceNouns';
import { inflect, VerbForm } from './verbForms';
import { WordMasks } from './vocabulary';

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

const { preposition, coordinator, subordinator, relative, subject, object } = WordClass;
/** Words that open a phrase or a clause, or stand for a whole phrase, and so belong to no noun phrase before them. */
export const phraseOpeners = preposition | coordinator | subordinator | relative | subject | object;

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
  [WordClass.subject, 'he she they it i we you there someone somebody everyone everybody anyone nobody others who'],
  [WordClass.object, 'him her them me us it you himself herself themselves itself myself ourselves'],
  [WordClass.possessive, "his her their its my our your whose 's '"],
  [
    WordClass.auxiliary,
    "is are was were be been being am has have had having do does did will would can could may might must shall should 'd 'll 've 're 'm ca wo ai",
  ],
  [
    WordClass.adverb,
    "not n't never also then later earlier now again still just even only once ago soon already often always sometimes repeatedly recently previously publicly privately reportedly initially eventually meanwhile however instead too further furthermore moreover therefore thus perhaps maybe here ever simply flatly flat-out plainly bluntly long since subsequently first last quickly",
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
show shut sign sing sink sit slow smuggle solve speak spend split sponsor spread stage stand start state stay steal step stem stop strengthen
strike struggle study submit succeed suffer supply support surge surprise surrender survive suspend sustain switch tackle take talk target
teach tend test threaten throw tie tighten top touch train transfer transform travel treat trigger trust try turn undergo undermine
understand unite unveil urge use vary veto violate visit vote wait walk warm watch weaken weigh widen win withdraw work wound
abide abolish absorb accelerate access accomplish accumulate acquire activate address adjust administer advance affect afford age aid alarm alert align
alter amend amplify anger appease apprehend arm arouse arrange ask assassinate assemble assign assist associate attach attain authorize await back bail
balance ban bargain barricade base battle beam bear befriend bend bid bind blame blast blend bless block blow board bombard bounce bow boycott
brace breach breed bridge brush burst bury calculate calm camp cap capitalize carve cast caution challenge channel characterize charge chart cheat cheer
circulate cite clean click cloud coincide comfort command commemorate commission communicate compensate compile complicate compose compromise
conceal concentrate concern condemn confer confine confiscate conform confuse connect conquer consist consolidate constitute construct consult consume
contest contract contrast convert convey convict convince coordinate cope correct correspond counsel crack craft cram cripple cultivate cure dance dare date
dedicate deepen defect define defuse degrade delegate demolish demonstrate deny depict derail derive descend desire deteriorate devastate devote
diagnose dictate dig diminish dip disable disagree disarm discharge disclose discourage discriminate dispatch disperse display disqualify disrupt
dissolve distribute disturb dodge donate downgrade drag drain dress drift drill drown dump dwell echo edge edit educate elaborate elevate embark
embarrass emphasize employ empower enact encounter encourage endanger endure enforce engulf enhance enlist enrich entail entitle erase erect
erode erupt evolve exacerbate exaggerate excite exclude exercise exhaust exhibit expire export extract fabricate fade fasten fear fence fine
finance finish flood flow focus fold foil fool foot forbid foresee foster fulfil fulfill gauge generate grab grasp greet grip grind halt hamper harass
harvest haul head heal heat heighten hesitate highlight hinder hint hire hope hunt hurry illustrate impede implicate impress imprison incite incline
incorporate incur inflate inflict inform inherit inhibit initiate inject inquire insert insist inspect institute insulate insure integrate intercept
interfere interpret interrogate interrupt interview intimidate invent isolate jail jeopardize jump keep kidnap kiss kneel knit label lag lament leak leap lease
lessen level levy liberate license lobby lock loom loosen loot lure magnify mail mandate map market mask master maximize mediate melt mend merit migrate
mine minimize miss mistake mix mobilize modernize modify motivate mount mourn multiply nationalize nod notify nurture obey observe occasion offset omit opt
outlaw outline outnumber outpace outrage outweigh overhaul overlook override overrule overshadow oversee overthrow overturn overwhelm pack paint
park patrol perceive persist persuade petition phase pile pin pioneer plague plant plead pledge plot plunge poll ponder populate position possess postpone pour practice pray
preclude predate prefer preside presume prevail price print prioritize privatize probe process profit progress prohibit prolong prosecute prosper
provoke prosecute qualify quell question quit race raid range rank rate rattle readjust realign reap reappear reassure rebel recall recede reckon
reclaim reconcile reconsider reconstruct record recount recruit recycle redeem redefine redirect refine refrain refuel refund regard register rehabilitate
reign reimburse reinforce reinstate reiterate relax relinquish relocate remind render renegotiate rent repay repeal replenish reportedly repress reprimand
reproduce require reschedule reserve reshape reside respect respond rest restart restrain restructure resurface retake rethink retrieve reunite
revamp revise revive revoke reward rewrite rid ring risk rob rock roll rotate ruin sabotage sack sacrifice safeguard salute sanction satisfy save scale scan scare
scatter screen scrutinize secure seal seat segregate select sentence sever shatter shave shed shelter shield shock shorten shoulder shout shrink
shrug siege sign signify silence simplify skip slash sleep slide slip slump smash smile smoke soar soften sort sound spare spark spill spin spoil spot spray spur squeeze
stabilize stabilise stab stall stamp steer stick stimulate stir storm straighten strain strand strangle streamline strengthen stress stretch strip
struggle subdue subject subscribe subsidize substitute subvert succumb suggest sue suit supervise supplement suppress surpass surround survey swap swear sweep swell swim swing
symbolize sympathize tailor tamper tap tarnish tear tempt terminate terrify thank thrive thwart tick tip tire tolerate torture tour trace track trade trail transit
translate transmit transport trap treasure tremble trim triple trouble tumble twist unfold unify unleash unlock unravel update upgrade uphold uproot usher
utilize vacate vaccinate value vanish venture verify view voice volunteer wage wane want warrant wash waste wave wear weather welcome whip wipe wish witness worry worsen worship yield`;

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
mention mentions access address advance aid alarm alert anger arm arms balance base bargain battle bid bids blow board boards border camp camps cap challenge chart chief click cloud command concern concerns conduct contact content contest contract contracts contrast craft crowd dance date dates delegate delegates demonstrate dig dip display dress drill drills edge edit exercise exercises export exports fence fine fines finance finish flood floods flow focus foot grip halt hand head heads heat hint hunt jail journey judge jury kid kidnap label lag lease level levels license lobby lock mail mandate map market markets mask master mine mines miss mix mount net object occasion outline outrage pack paint park patrol patrols petition phase pile pilot pin plague plant plants plot plots poll polls position positions post practice practices present price prices print prize probe process produce profit progress project purchase race races raid raids range rank ranks rate rates rebel rebels record records recruit refuse refund regard regards register reserve reserves respect rest resort reward rewards ring riot risk risks rock roll sack sacrifice salute sanction sanctions scale scan screen seal seat seats secure sentence sentences shelter shield shock siege sleep slide slip slump smoke sort sound sounds spark spill spin spot spring spur stall stamp stick stir storm storms strain strand stress stretch strip subject subjects suit suits supplement survey surveys swap swell swing tap taps tear tears tick tip tips tire torture tour tours trace track tracks trail trap trouble troubles twist update value venture voice voices volunteer volunteers wage wages waste wave waves wear weather welcome wish witness witnesses worry yield yields mission missions reply answer counter command commands suspect suspects set sets host hosts object back backs doubt doubts`;

/** Lower-case word → its `WordClass` bits; a word that is not in it is a noun, an adjective or a name. */
export const clauseWords: ReadonlyMap<string, number> = build();

/** The same by the number of the word in the vocabulary. */
export const classesOfWords = new WordMasks(clauseWords);

function build(): Map<string, number> {
  const words = new Map<string, number>();
  const add = (word: string, what: number) => words.set(word, (words.get(word) ?? 0) | what);
  for (const lemma of otherVerbs.split(/\s+/)) {
    for (const [form, what] of inflect(lemma)) add(form, classOf(what));
  }
  for (const [form, readings] of reportingVerbs) {
    for (const { forms } of readings) add(form, classOf(forms));
  }
  for (const word of [...nounsToo.split(/\s+/), ...sourceNouns.keys()])
    if (words.has(word)) add(word, WordClass.alsoNoun);
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

/** Prepositions behind which a name that may be a person’s or a place’s is a place’s. */
export const placePrepositions: ReadonlySet<string> = new Set(
  'in at near from across around outside inside into toward towards via'.split(' '),
);
