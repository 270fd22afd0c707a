import type { Meeting } from '../annotations';
import { inflect } from './verbForms';

/** Words that tell of meetings between parties, and the words around them that say how it stands. All in lower case. */

export type MeetingKind = Meeting['kind'];

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Every inflected form of the verbs. */
function forms(lemmas: string): ReadonlySet<string> {
  return new Set(lemmas.split(' ').flatMap((lemma) => [...inflect(lemma).keys()]));
}

/**
 * What must stand beside a noun for it to be a meeting.
 * alone: it always is one ("summit"); parties: somebody must be said to take part ("dinner with Smith"), or it refers
 * back ("the dinner"); back: it only refers to a meeting told of before ("the event").
 */
export type NounNeeds = 'alone' | 'parties' | 'back';

interface MeetingNoun {
  kind: MeetingKind;
  needs: NounNeeds;
}

function nouns(kind: MeetingKind, needs: NounNeeds, list: string): [string, MeetingNoun][] {
  return list.split(' ').map((word) => [word, { kind, needs }]);
}

export const meetingNouns: ReadonlyMap<string, MeetingNoun> = new Map([
  ...nouns('meeting', 'alone', 'meeting meetings talks'),
  ...nouns('summit', 'alone', 'summit summits'),
  ...nouns('visit', 'alone', 'visit visits trip trips tour'),
  ...nouns('visit', 'parties', 'journey detour stopover tours journeys'),
  ...nouns('call', 'parties', 'call calls conversation conversations'),
  ...nouns(
    'meeting',
    'parties',
    'session sessions discussion discussions dinner dinners lunch luncheon breakfast encounter encounters audience negotiations consultations bilateral bilaterals sit-down get-together tete-a-tete roundtable huddle banquet',
  ),
  ...nouns(
    'conference',
    'parties',
    'conference forum assembly seminar symposium congress convention gathering gatherings',
  ),
  ...nouns('meeting', 'back', 'event occasion'),
  ...nouns('visit', 'back', 'mission'),
]);

/** Before "call", "conversation": it went over a wire. */
export const wireWords: ReadonlySet<string> = new Set(['phone', 'telephone', 'video', 'conference']);

/** Before the noun: then it is no meeting of two parties ("press conference", "prayer meeting"). */
export const otherEventWords: ReadonlySet<string> = words(
  'press news media general prayer earnings roll wake-up training recording practice court jury recess trading legislative photo question question-and-answer lame-duck guided book concert world school field shopping study site football rugby cricket golf victory farewell bus track swim athletics race shareholder shareholders company hall town',
);

/** After the trigger: then it is something else ("met with criticism", "meet the target", "call for", "talks about"). */
export const metThings: ReadonlySet<string> = words(
  'target targets goal goals deadline deadlines demand demands need needs requirement requirements standard standards criterion criteria condition conditions expectation expectations obligation obligations challenge challenges commitment commitments resistance opposition criticism skepticism scepticism outrage anger applause success failure death fate threshold quota budget payments costs cost definition test end ends objective objectives pledge pledges promise promises rules bail benchmark benchmarks forecasts terms',
);

/** How the parties stand around a verb. */
export type VerbFrame =
  /** The subject with those after it, or after "with": "Smith met (with) Jones". */
  | 'meet'
  /** The same, but only with a preposition: "Smith spoke with Jones". */
  | 'speak'
  /** The subject receives the object: "Smith hosted Jones". */
  | 'host'
  /** The same, but only where a place or purpose follows: "welcomed Jones to the White House". */
  | 'welcome'
  /** The subject calls the object. */
  | 'phone'
  /** The object is the place: "visited Rome". */
  | 'visit'
  /** The place follows a preposition: "flew to Rome". */
  | 'travel'
  /** The subject did not want to see the object. */
  | 'snub';

export interface MeetingVerb {
  frame: VerbFrame;
  kind: MeetingKind;
  lemma: string;
  /** Particles that must follow at once, where the verb alone says nothing ("sat down"). */
  particles?: string[][];
}

/** Forms with a doubled consonant that the rule for regular verbs does not give. */
const doubledForms: Record<string, string[]> = {
  travel: ['travelled', 'travelling'],
  snub: ['snubbed', 'snubbing'],
  jet: ['jetted', 'jetting'],
};

function verb(frame: VerbFrame, kind: MeetingKind, lemmas: string, particles?: string): [string, MeetingVerb][] {
  return lemmas.split(' ').flatMap((lemma) => {
    const entry: MeetingVerb = { frame, kind, lemma };
    if (particles) entry.particles = particles.split(' | ').map((one) => one.split(' '));
    const doubled = doubledForms[lemma] ?? [];
    return [...inflect(lemma).keys(), ...doubled].map((form): [string, MeetingVerb] => [form, entry]);
  });
}

/** By inflected form. */
export const meetingVerbs: ReadonlyMap<string, MeetingVerb> = new Map([
  ...verb('meet', 'meeting', 'meet huddle'),
  ...verb('meet', 'meeting', 'get', 'together | back together'),
  ...verb('speak', 'meeting', 'sit', 'down | face to face'),
  ...verb('speak', 'meeting', 'confer dine'),
  ...verb('speak', 'call', 'speak talk chat'),
  ...verb('host', 'meeting', 'host receive'),
  ...verb('host', 'meeting', 'play', 'host to'),
  ...verb('welcome', 'meeting', 'welcome greet'),
  ...verb('phone', 'call', 'phone telephone call'),
  ...verb('visit', 'visit', 'visit tour'),
  ...verb('travel', 'visit', 'travel fly go head arrive come land jet'),
  ...verb('snub', 'meeting', 'snub'),
]);

/** Verbs whose object is the meeting: their subject takes part. */
export const takingPart: ReadonlySet<string> = forms(
  'hold host have attend join chair convene conduct participate begin start conclude finish end make pay take enter open arrange schedule organize organise address lead resume plan seek request want leave skip cancel postpone cut undertake consider propose',
);

/** Words of a verb group before the verb itself, and verbs that pass their subject on ("hopes to meet"). */
export const verbGroupWords: ReadonlySet<string> = words(
  "will would shall should may might can could must 'll 'd wo ca n't not never also again already still soon just only recently finally later then to be is are was were been being am 's 're 've have has had having do does did plan plans planned planning hope hopes hoped hoping expect expects expected want wants wanted intend intends intended agree agrees agreed due set scheduled slated likely unlikely ready about going able willing refuse refuses refused decline declines declined need needs needed try tries tried seek seeks sought ask asked offer offered prepare prepared preparing is continue continued begin began tentatively privately separately personally briefly secretly reportedly eventually instead even both all each now ever once first directly publicly formally quietly possibly probably supposed",
);

/** A noun phrase that starts with one of these refers to what was told of before. */
export const definiteDeterminers: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);
export const possessivePronouns: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my']);

/** "a request from Smith to meet": both sides stand around the noun. */
export const requestNouns: ReadonlySet<string> = words(
  'request requests invitation invitations offer offers proposal proposals invite plea overture overtures chance opportunity',
);

/** Around the trigger: it does not take place. */
export const cancelWords: ReadonlySet<string> = words(
  'cancel cancels canceled cancelled canceling cancelling cancellation scrap scraps scrapped abandoned axed snub snubs snubbed rebuff rebuffed rebuffs rejected rejects reject refused refuses refuse declined declines decline boycott boycotts boycotted nixed aborted',
);

/** Verbs that deny what follows; true: also a clause or a meeting itself ("denied meeting"), false: only a claim ("rejected reports that"). */
export const denialVerbs: ReadonlyMap<string, boolean> = new Map([
  ...[...forms('deny dispute')].map((form): [string, boolean] => [form, true]),
  ...[...forms('reject dismiss refute rebut debunk')].map((form): [string, boolean] => [form, false]),
]);

/** What is claimed and may be denied: "rejected reports that they met", "there is no evidence of a meeting". */
export const claimNouns: ReadonlySet<string> = words(
  'claim claims report reports allegation allegations accusation accusations suggestion suggestions rumor rumors rumour rumours assertion assertions notion idea story stories speculation evidence proof truth indication indications insinuation insinuations',
);

/** "It was false that", "those reports are untrue". */
export const falsehoods: ReadonlySet<string> = words(
  'false untrue incorrect baseless lie lies nonsense fabricated unfounded fiction groundless fake',
);

/** Instead of an object: nobody was met. */
export const nobodies: ReadonlySet<string> = words('neither nobody none');

/** Around the trigger: it takes place later than it was to. */
export const postponeWords: ReadonlySet<string> = words(
  'postpone postpones postponed postponing postponement delay delays delayed delaying rescheduled reschedule deferred suspended shelved',
);

/** Around the trigger: nobody has settled that it takes place. */
export const possibleWords: ReadonlySet<string> = words(
  'possible possibly potential potentially hypothetical eventual eventually proposed propose proposes proposal proposing suggested suggest suggests suggesting may might could can hope hopes hoped hoping want wants wanted wish wishes wished seek seeks sought seeking if whether urge urged urges advocate advocates advocated advocating request requests requested requesting demanded offered offer offers invite invites invited invitation chance prospect prospects opportunity possibility consider considers considering considered explore exploring perhaps maybe unlikely would open willing ready',
);

/** Around the trigger: it is settled and lies ahead. */
export const plannedWords: ReadonlySet<string> = words(
  "upcoming forthcoming will 'll scheduled schedule slated due planned plan plans planning set expected expects expect coming agreed arranged intends intend preparing prepares tomorrow shall",
);

/** Participles behind the noun that tell what is to come: "the meeting planned for Monday". */
export const announcedWords: ReadonlySet<string> = words(
  'planned scheduled proposed slated due set expected arranged agreed',
);

/** "frequently meets with members": a habit, no meeting. */
export const habitWords: ReadonlySet<string> = words(
  'frequently often regularly usually always never sometimes rarely typically routinely generally every whenever daily weekly',
);

/** Nouns through which one sees the person: "with the attendance of Smith". */
export const presenceNouns: ReadonlySet<string> = words('attendance participation presence company');

/** Last words of names that stand for an institution and for the building one meets in. */
export const venueNouns: ReadonlySet<string> = words(
  'house palace kremlin capitol pentagon vatican building hall center centre hotel castle embassy mansion residence headquarters',
);

/** Those who live in the place that "of" or "from" names. */
export const townsfolkNouns: ReadonlySet<string> = words(
  'residents citizens inhabitants villagers townspeople voters constituents',
);

/** Groups of people that are not the plural of a noun for one. */
export const peopleNouns: ReadonlySet<string> = words(
  'families relatives parents locals townspeople inhabitants constituents',
);

/** Groups that act for a country or an organization, beside the nouns for persons: "a Chinese delegation". */
export const groupNouns: ReadonlySet<string> = words(
  'delegation delegations government governments nation nations country countries state states side sides authorities member members leadership counterpart counterparts team teams group groups bloc alliance council party parties administration cabinet parliament caucus board committee',
);
