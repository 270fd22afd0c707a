import { inflect } from './verbForms';
import { WordList, WordMasks } from './vocabulary';

/** What a reporting verb takes as the content that it reports. */
export const Frame = {
  /** A clause, with or without "that": "said it would". */
  clause: 1,
  /** A noun phrase: "stressed the importance of", "announced a plan". */
  object: 2,
  /** A person addressed, before the content: "told reporters". */
  addressee: 4,
  /** A person addressed and "to": "urged Iran to return". */
  addresseeTo: 8,
  /** "to" alone: "asked to be heard". */
  infinitive: 16,
  /** A quotation may stand beside it without more: “…,” he joked. */
  quotation: 32,
  /** The verb may precede its subject: “…,” said Zhu. */
  inverted: 64,
  /** A clause only where "that" introduces it: "found that". */
  thatClause: 128,
  /** A noun phrase, but only where words are quoted: "attacked the plan as “absurd”". */
  quotedObject: 256,
} as const;

/**
 * speech: tells or writes something. judgement: praise, blame and naming, whose content is its object.
 * belief: thought that is reported as fact only with a clause ("believes that"). intent: will and
 * promise, no speech by itself; it counts where words are quoted.
 */
type ReportingKind = 'speech' | 'judgement' | 'belief' | 'intent';

export interface ReportingVerb {
  lemma: string;
  kind: ReportingKind;
  /** Sum of `Frame` values. */
  frames: number;
  /** The particle that makes it a reporting verb: "call for", "point out"; '' for none. */
  particle: string;
  /** Needs a person or an institution as subject, not just any noun phrase: "showed", "found". */
  weak: boolean;
}

const {
  clause: c,
  object: o,
  addressee: a,
  addresseeTo: t,
  infinitive: i,
  quotation: q,
  inverted: v,
  thatClause: h,
  quotedObject: u,
} = Frame;

const groups: { kind: ReportingKind; frames: number; verbs: string; weak?: boolean }[] = [
  { kind: 'speech', frames: c | q | v | i, verbs: 'say' },
  { kind: 'speech', frames: c | q | a, verbs: 'tell' },
  {
    kind: 'speech',
    frames: c | q | v,
    verbs: `add|remark|quip|opine|muse|joke|exclaim|comment|tweet|retweet|reply|reiterate|recount|elaborate|post|theorize|speculate|blog
      |testify|grouse|gripe|complain|boast|brag|hint|signal|imply|confide|conclude|remember`,
  },
  {
    kind: 'speech',
    frames: q | v,
    verbs: `continue|answer|put:it|jeer|begin|go:on|agree|chime:in|sum:up|respond|counter|retort|shout|yell|scream|whisper|laugh|scoff|shoot:back|fire:back
      |hit:back|snap|intone|gush|deadpan|mutter|sigh|chant|read|beam|boom|roar|grumble|murmur|bark|cry|plead|interject|enthuse|tease|recite`,
  },
  {
    kind: 'speech',
    frames: c | o | q | v,
    verbs: `note|write|state|declare|announce|report|explain|stress|emphasize|emphasise|underscore|underline|highlight|reaffirm|repeat|recall
      |predict|admit|acknowledge|concede|confess|reveal|disclose|allege|proclaim|assert|affirm|claim|insist|argue|suggest|propose
      |recommend|request|demand|lament|estimate|forecast|point:out|mention|confirm|clarify`,
  },
  { kind: 'speech', frames: c | o | q, verbs: 'deny' },
  { kind: 'speech', frames: c | q | v, verbs: 'caution|charge|contend|indicate|assess|reason' },
  { kind: 'speech', frames: h | q | v, verbs: 'observe|maintain|project|certify|communicate|dictate' },
  { kind: 'speech', frames: c | a | t | q | v, verbs: 'warn' },
  { kind: 'speech', frames: c | a | q, verbs: 'inform|remind|notify|assure' },
  {
    kind: 'speech',
    frames: c | q | t | a,
    verbs: 'ask|order|instruct|urge|implore|beg|tell|command|advise|direct',
  },
  { kind: 'speech', frames: o, verbs: 'urge' },
  {
    kind: 'speech',
    frames: v,
    verbs: 'ask',
  },
  {
    kind: 'speech',
    frames: t | q,
    verbs: 'call:on|call:upon|exhort|entreat|press|challenge|encourage|appeal:to|pressure|counsel',
  },
  {
    kind: 'speech',
    frames: o | q,
    verbs: `call:for|ask:for|appeal:for|push:for|point:to|refer:to|allude:to|speak:of|speak:about|talk:about|talk:of|complain:about|complain:of
      |warn:of|warn:against|warn:about|boast:of|boast:about|comment:on|tout|cite|dispute|rebut|refute|downplay|play:down|admit:to|express|voice
      |decry|deplore|bemoan|hail|apologize:for|apologise:for|advocate`,
  },
  { kind: 'speech', frames: u | q, verbs: 'outline|discuss|question' },
  {
    kind: 'judgement',
    frames: o | q,
    verbs: `accuse|blame|praise|criticize|criticise|condemn|denounce|describe|call|label|brand|dub|term|ridicule|applaud|laud|commend|rebuke|castigate|chide
      |deride|characterize|characterise|portray|thank|congratulate|berate|lambaste|disparage|liken|repudiate|admonish|chastise`,
  },
  {
    kind: 'judgement',
    frames: u | q,
    verbs: `dismiss|blast|slam|mock|attack|defend|endorse|compare|trash|fault|scold|bash|excoriate|assail|tear:into|insult|taunt|vilify|disavow|skewer|rip
      |support|back|oppose|reject|greet|depict|paint|deem`,
  },
  {
    kind: 'belief',
    frames: c | q,
    verbs: 'believe|think|expect|fear|worry|doubt|suspect|reckon|wonder|hope',
    weak: true,
  },
  {
    kind: 'belief',
    frames: h | q,
    verbs:
      'assume|know|feel|see|realize|realise|conclude|find|consider|understand|guess|figure|wish|trust|imagine|agree|learn|decide',
    weak: true,
  },
  {
    kind: 'intent',
    frames: i | o | h | q,
    verbs: 'pledge|vow|promise|threaten|swear|plan|want|intend|offer|refuse|decline|seek|aim|commit|resolve',
    weak: true,
  },
  { kind: 'speech', frames: h, verbs: 'determine|rule', weak: true },
];

/** A verb that an inflected form can belong to, and which of its forms that is (sum of `VerbForm` values). */
export interface VerbReading {
  verb: ReportingVerb;
  forms: number;
}

/** Inflected form → the verbs that it can be; verbs with a particle come before the verb alone. */
export const reportingVerbs: ReadonlyMap<string, readonly VerbReading[]> = build();

/** The same by the number of the word in the vocabulary. */
export const readingsOfWords = new WordList(reportingVerbs);

const plainSpeech = new WordMasks(
  [...reportingVerbs].map(([form, readings]) => [form, readings.some(isPlainSpeech) ? 1 : 0]),
);

function isPlainSpeech({ verb }: VerbReading): boolean {
  return verb.kind === 'speech' && !verb.weak;
}

/** Whether the word with this number in the vocabulary is a verb of speech that reports by itself. */
export function speaks(listed: number): boolean {
  return plainSpeech.of(listed) !== 0;
}

function build(): Map<string, VerbReading[]> {
  const byLemma = new Map<string, ReportingVerb>();
  for (const group of groups) {
    for (const entry of group.verbs.split('|').map((entry) => entry.trim())) {
      const known = byLemma.get(entry);
      if (known) known.frames |= group.frames;
      else byLemma.set(entry, read(entry, group));
    }
  }
  const byForm = new Map<string, VerbReading[]>();
  for (const verb of byLemma.values()) {
    for (const [form, forms] of inflect(verb.lemma)) byForm.set(form, [...(byForm.get(form) ?? []), { verb, forms }]);
  }
  for (const readings of byForm.values()) readings.sort((x, y) => y.verb.particle.length - x.verb.particle.length);
  return byForm;
}

function read(entry: string, { kind, frames, weak = false }: (typeof groups)[number]): ReportingVerb {
  const [lemma = '', particle = ''] = entry.split(':');
  return { lemma, particle, kind, frames, weak };
}

/** Nouns that hold what someone says, with the source before ("Washington’s accusations that") or after ("from"). */
export const reportingNouns: ReadonlySet<string> = new Set(
  `accusation accusations allegation allegations announcement anger announcements argument arguments assertion assertions assurance assurances
  assessment belief claim claims comment comments complaint complaints conclusion concern concerns confidence confirmation contention criticism
  criticisms declaration demand demands denial denials disappointment doubt doubts estimate estimates fear fears frustration hope hopes insistence
  message opinion optimism pessimism position prediction predictions promise promises regret remark remarks report reports satisfaction skepticism
  statement statements suggestion suggestions suspicion suspicions testimony threat threats view vow warning warnings worry worries word`.split(
    /\s+/,
  ),
);

/** Verbs whose clause the source says is not so: "denied that". */
export const denyingVerbs: ReadonlySet<string> = new Set(['deny', 'refute', 'rebut', 'dispute']);

/** Verbs that with a reporting noun say that its content is not so: "rejected claims that". */
export const rejectingVerbs: ReadonlySet<string> = new Set([
  ...denyingVerbs,
  'reject',
  'dismiss',
  'disavow',
  'repudiate',
  'contradict',
]);

/** Verbs that utter a reporting noun: in "repeated allegations that …" the noun belongs to the cue. */
export const utteringVerbs: ReadonlySet<string> = new Set([
  'repeat',
  'express',
  'voice',
  'reiterate',
  'raise',
  'announce',
  'reaffirm',
]);
