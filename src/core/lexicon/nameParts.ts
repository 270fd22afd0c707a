/** Endings of personal names that are no part of the family name, in lower case without full stops. */
export const nameSuffixes: ReadonlySet<string> = new Set([
  'jr',
  'sr',
  'ii',
  'iii',
  'iv',
  'phd',
  'md',
  'kc',
  'qc',
  'mp',
  'esq',
]);

/** Words inside personal names that identify nobody by themselves: "van", "de", "al", "bin". */
export const nameParticles: ReadonlySet<string> = new Set(
  (
    'van von der den de del della di da do dos das du la le les los ter ten zu zum zur af av al el ul as ash an ad ar ' +
    'bin ibn ben bint binti abu abd abdul bte a/l a/p y e'
  ).split(' '),
);

/** Words in lower case and marks that may stand between the words of a name: "Bank of the West", "Johnson & Johnson". */
export const nameJoiners: ReadonlySet<string> = new Set('of for and the on in at to by &'.split(' '));

/** Marks that may belong to a name whose words stand right beside them: "Yahoo!", "’s" in "McDonald’s", "Jeopardy!". */
export const nameMarks: ReadonlySet<string> = new Set("! & + @ / ' 's : # *".split(' '));

/** Particles that are given names too, where they open a name. */
export const givenNameParticles: ReadonlySet<string> = new Set(['ben', 'al', 'abu', 'abdul']);

/** Given names with their short and familiar forms, the full form first; all of a group can stand for each other. */
const families = `
abigail abby; albert al bert; alexander alex sasha; alexandra alex sandra; alfred fred alf; andrew andy drew; anthony tony antony;
barbara barb; benjamin ben benny bibi; bernard bernie; bradley brad; catherine cathy kate katherine kathy katie cat;
charles charlie chuck; christine chris christina; christopher chris kit; cynthia cindy; daniel dan danny; david dave;
deborah debbie deb; donald don donny; douglas doug; edward ed eddie ted teddy ned; elizabeth liz beth betty eliza lisa;
eugene gene; frances fran; francis frank; franklin frank; frederick fred freddie; gabriel gabe; george georgie; gerald gerry jerry;
gregory greg; harold harry hal; henry harry hank; herbert herb bert; jacob jake; james jim jimmy jamie; jeffrey jeff; jennifer jen jenny;
jeremy jerry; jessica jess; john jack johnny jon; jonathan jon; joseph joe joey; joshua josh; judith judy; kenneth ken kenny;
lawrence larry; leonard len lenny leo; louis lou; margaret maggie meg peggy; matthew matt; michael mike mick mickey; mitchell mitch;
nathaniel nate nathan; nicholas nick; pamela pam; patricia pat patty trish; patrick pat paddy; peter pete; philip phil; rebecca becky;
raymond ray; richard rick dick rich ricky; robert bob rob bobby robbie; ronald ron ronnie; rosemary rose; russell russ; samuel sam sammy;
sandra sandy; sergey sergei serge; stanley stan; stephen steve steven; stuart stu; susan sue suzy; theodore ted teddy theo; theresa terry tess;
thomas tom tommy; timothy tim; victor vic; vincent vince; virginia ginny; volodymyr vladimir; walter walt; william bill will billy willy; zachary zach
`;

const namesOfFamily = families.split(';').map((line) => line.trim().split(' '));
const familiesOf = new Map<string, number[]>();
namesOfFamily.forEach((names, family) => {
  for (const name of names) familiesOf.set(name, [...(familiesOf.get(name) ?? []), family]);
});

/** Whether two given names (folded, lower case) are forms of one: "bill" and "william". */
export function areFormsOfOneName(a: string, b: string): boolean {
  const mine = familiesOf.get(a);
  const others = familiesOf.get(b);
  return mine !== undefined && others !== undefined && mine.some((family) => others.includes(family));
}

/** The full given names that a familiar form stands for: "william" for "bill". */
export function fullFormsOf(name: string): string[] {
  const forms = (familiesOf.get(name) ?? []).map((family) => (namesOfFamily[family] as string[])[0] as string);
  return [...new Set(forms)].filter((form) => form !== name);
}
