/** Words that stand with a capital and name nobody and nothing: answers, laws, diseases. In lower case without a full stop. */
export const notNames: ReadonlySet<string> = new Set(
  (
    'no yes yeah nope ok okay oh ah hey hello hi bye thanks sorry please never maybe amen wow ' +
    'covid covid-19 coronavirus ebola zika aids hiv flu brexit grexit obamacare medicare medicaid ' +
    'internet christmas easter ramadan thanksgiving hanukkah'
  ).split(' '),
);

/** Peoples and believers in the plural, in lower case: many people, and no organization. */
export const peoples: ReadonlySet<string> = new Set(
  (
    'uygurs uighurs uyghurs kurds rohingyas rohingya tamils hazaras tajiks uzbeks pashtuns baloch sikhs yazidis druze ' +
    'arabs jews muslims christians hindus buddhists catholics protestants anglicans methodists mormons evangelicals ' +
    'sunnis shiites shias alawites copts tibetans hutus tutsis maoris berbers chechens tatars crimeans circassians ' +
    'zulus yorubas igbos hausas latinos hispanics africans europeans asians americans westerners easterners southerners ' +
    'northerners africans palestinians israelis'
  ).split(' '),
);

/** Words with a capital behind a name that make it the name of a document: "UN Charter", "Geneva Convention". In lower case. */
export const documentHeads: ReadonlySet<string> = new Set(
  'charter convention conventions protocol treaty accord accords declaration'.split(' '),
);

/** Short forms of American states and Canadian provinces in agency style, in lower case without the full stop. */
export const stateAbbreviations: ReadonlySet<string> = new Set(
  (
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y n.c n.d ' +
    'okla ore pa r.i s.c s.d tenn tex vt va wash w.va wis wyo b.c ont que alta sask'
  ).split(' '),
);

/** Words with which the name of a place opens and that are no names of people: "Kampung Batu", "Rue Hale". In lower case. */
export const placeOpeners: ReadonlySet<string> = new Set(
  'kampung kampong jalan lebuh lorong lebuhraya taman felda persiaran pulau gunung rue calle jebel wadi'.split(' '),
);

/** What stands with "of" before the name of a country as a part of it: "Kingdom of Norway". In lower case. */
export const formsOfState: ReadonlySet<string> = new Set(
  'kingdom republic sultanate emirate principality commonwealth federation'.split(' '),
);
