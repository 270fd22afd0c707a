/** Which inflected form of a verb a word can be; several may hold for one word ("put", "read"). */
export const VerbForm = { base: 1, third: 2, past: 4, participle: 8, gerund: 16 } as const;

/** Lemma, past, past participle; the participle is left out where it is the same as the past. */
const irregularVerbs = `
arise arose arisen|bear bore borne|beat beat beaten|become became become|begin began begun|bet bet|bind bound|bite bit bitten
bleed bled|blow blew blown|break broke broken|bring brought|broadcast broadcast|build built|burst burst|buy bought|cast cast
catch caught|choose chose chosen|cling clung|come came come|cost cost|cut cut|deal dealt|dig dug|draw drew drawn|drink drank drunk
drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown
forbid forbade forbidden|foresee foresaw foreseen|foretell foretold|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
get got gotten|give gave given|go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hit hit|hold held|hurt hurt
keep kept|know knew known|lay laid|lead led|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant
meet met|mislead misled|oversee oversaw overseen|overtake overtook overtaken|pay paid|put put|quit quit|read read|retell retold
ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set
shake shook shaken|shed shed|shoot shot|show showed shown|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept
speak spoke spoken|spend spent|spin spun|spit spat|split split|spread spread|stand stood|steal stole stolen|stick stuck
strike struck|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told
think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken|uphold upheld
upset upset|wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn|write wrote written`;

/** Verbs that double their last consonant before -ed and -ing. */
const doubling = new Set(
  `admit allot ban bar beg blog brag chat chop clap commit compel confer control cut defer deter drag drop equip expel fit flag flip get
  grab grin grip hit hop hug incur infer jab jog kid kidnap knit let log mob nod occur omit open-mic pad pan permit pin plan plot plug pop
  prefer propel put quip quit quiz rap rebel rebut recur refer regret rig rip rob rub run scrap ship shop shrug shun shut sit skip slam slap
  slip snap sob spin spot stem step stop strip stun submit sum swap swim tag tap tip top transfer transmit trap trim wag win wrap`.split(
    /\s+/,
  ),
);

const irregular = new Map(
  irregularVerbs
    .trim()
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '))
    .map(([lemma, past, participle]) => [
      lemma as string,
      { past: past as string, participle: participle ?? (past as string) },
    ]),
);

function withEnding(lemma: string, ending: 'ed' | 'ing'): string {
  if (lemma.endsWith('ie') && ending === 'ing') return `${lemma.slice(0, -2)}ying`;
  if (/[^aeiou]y$/.test(lemma)) return ending === 'ed' ? `${lemma.slice(0, -1)}ied` : `${lemma}ing`;
  if (/(ee|oe|ye)$/.test(lemma)) return ending === 'ed' ? `${lemma}d` : `${lemma}ing`;
  if (lemma.endsWith('e')) return `${lemma.slice(0, -1)}${ending}`;
  if (doubling.has(lemma)) return `${lemma}${lemma.at(-1)}${ending}`;
  return `${lemma}${ending}`;
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh|[^aeiou]o)$/.test(lemma)) return `${lemma}es`;
  return `${lemma}s`;
}

/** Every inflected form of an English verb, with what it can be. */
export function inflect(lemma: string): Map<string, number> {
  const forms = new Map<string, number>();
  const add = (form: string, what: number) => forms.set(form, (forms.get(form) ?? 0) | what);
  const { past, participle } = irregular.get(lemma) ?? {
    past: withEnding(lemma, 'ed'),
    participle: withEnding(lemma, 'ed'),
  };
  add(lemma, VerbForm.base);
  add(thirdPerson(lemma), VerbForm.third);
  add(past, VerbForm.past);
  add(participle, VerbForm.participle);
  add(withEnding(lemma, 'ing'), VerbForm.gerund);
  return forms;
}

/** Irregular pasts and participles, with what they can be. */
export const irregularForms: ReadonlyMap<string, number> = new Map(
  [...irregular].flatMap(([lemma, { past, participle }]) => {
    const base = past === lemma ? VerbForm.base : 0;
    if (past === participle) return [[past, VerbForm.past | VerbForm.participle | base] as const];
    const participleBase = participle === lemma ? VerbForm.base : 0;
    return [[past, VerbForm.past | base] as const, [participle, VerbForm.participle | participleBase] as const];
  }),
);
