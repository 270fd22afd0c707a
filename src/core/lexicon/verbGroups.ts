/** What the words of a verb group do, by their forms in lower case. */

export const modals: ReadonlyMap<string, 'will' | 'would' | 'may' | 'can' | 'should'> = new Map([
  ...pair('will', "will 'll wo shall"),
  ...pair('would', "would 'd"),
  ...pair('may', 'may might could'),
  ...pair('can', 'can ca cannot'),
  ...pair('should', 'should must ought'),
]);

export const formsOfHave: ReadonlyMap<string, 'present' | 'past' | 'none'> = new Map([
  ...pair('present', "has have 've"),
  ...pair('past', 'had'),
  ...pair('none', 'having'),
]);

export const formsOfBe: ReadonlyMap<string, 'present' | 'past' | 'none'> = new Map([
  ...pair('present', "is are am 're 'm"),
  ...pair('past', 'was were'),
  ...pair('none', 'be been being'),
]);

/** Verbs that say what or who somebody named before them is; of "be" without the forms that only follow "I", "you" and "they". */
export const finiteCopulas: ReadonlySet<string> = new Set(
  "is are was were 's becomes became remains remained".split(' '),
);

/** The same with forms that say so after another verb, as in "hopes to become". */
export const copulas: ReadonlySet<string> = new Set([
  ...finiteCopulas,
  ..."'re be been being become remain".split(' '),
]);

export const formsOfDo: ReadonlyMap<string, 'present' | 'past'> = new Map([
  ...pair('present', 'do does'),
  ...pair('past', 'did'),
]);

export const negations: ReadonlySet<string> = new Set(['not', "n't", 'cannot', 'never', 'nor', 'neither', 'hardly']);

/** Pronouns after which ’s is a verb. */
export const pronounsBeforeIs: ReadonlySet<string> = new Set(
  'he she it that there who what here this where'.split(' '),
);

/**
 * Words before "to" and a verb, and what they make of it: planned ("is due to meet"), possible ("hopes to
 * meet"), negated ("refused to meet"), fact ("began to meet"). As verbs and adjectives, and as nouns.
 */
export type Governance = 'planned' | 'possible' | 'negated' | 'fact';

export const governors: ReadonlyMap<string, Governance> = new Map([
  ...pair(
    'planned',
    'scheduled due set slated planned plans plan planning expected expects expect intends intend intended intending preparing prepares prepare prepared ' +
      'agreed agrees agree agreeing decided decides decide vowed vows vow pledged pledges pledge pledging promised promises promise poised about arranged arranges supposed ' +
      'bound certain sure committed confirmed resolved determined ordered elected opted undertook chosen',
  ),
  ...pair(
    'possible',
    'hopes hope hoped hoping wants want wanted wanting wishes wish wished seeks seek sought seeking trying tries tried try attempted attempts attempting likely considering considers ' +
      'ready willing invited invites able offered offers offering threatened threatens threatening proposed proposes proposing aims aim aimed aiming allowed urged urges asked asks ' +
      'eager keen free open needs need needed welcome encouraged asking urging calling looking hesitant reluctant',
  ),
  ...pair(
    'negated',
    'failed fails fail failing refused refuses refuse refusing declined declines decline declining unable unlikely unwilling',
  ),
  ...pair(
    'fact',
    'managed manages began begins begin started starts start continued continues continue continuing used went came came helped helps rushed returned proceeded got',
  ),
]);

export const governingNouns: ReadonlyMap<string, Governance> = new Map([
  ...pair(
    'planned',
    'plan plans decision decisions agreement agreements intention intentions schedule pledge pledges promise promises vow vows preparations arrangements commitment deal order orders',
  ),
  ...pair(
    'possible',
    'invitation invitations offer offers opportunity opportunities chance hope hopes proposal proposals wish desire bid attempt attempts effort efforts request requests call calls ' +
      'push willingness readiness need pressure permission right ability reason reasons invite way ways',
  ),
  ...pair('negated', 'refusal failure inability unwillingness reluctance'),
]);

/** Participles that after a noun say that it is to come: "talks scheduled for Friday". */
export const plannedParticiples: ReadonlySet<string> = new Set(
  'scheduled planned expected slated due set upcoming'.split(' '),
);

/** Verbs whose object is thereby denied: "ruled out a meeting". */
export const denyingVerbs: ReadonlySet<string> = new Set(
  'refused refuses refusing declined declines declining denied denies deny denying rejected rejects reject rejecting cancelled canceled cancels cancel cancelling canceling scrapped scraps called-off shunned shuns skipped skips boycotted boycotts'.split(
    ' ',
  ),
);

/** Participles that undo a plan: "the talks planned for June were cancelled". */
export const callingOff: ReadonlySet<string> = new Set(
  'cancelled canceled postponed delayed scrapped abandoned deferred suspended shelved rescheduled'.split(' '),
);

function pair<Value extends string>(value: Value, words: string): (readonly [string, Value])[] {
  return words.split(' ').map((word) => [word, value] as const);
}
