import { calendarNames } from './calendarWords';

/** Words, as written at the start of a sentence, that after an abbreviation tell that a new sentence begins. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    'The A An This That These Those There Here It Its He She They We I You His Her Their Our My Your ' +
    'But And Or So Yet Still Also However Meanwhile Moreover Instead Although Though While When Where What Who Why How ' +
    'If As At In On For From By With Without After Before Since Until During Under Over Between Among About Despite ' +
    'According Asked Some Many Most Several Both Each Every All No Not Only Other Another Earlier Later Then Now Once'
  ).split(' '),
);

/** Abbreviations that always stand before a name, without the stop: no sentence ends after them. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Mx Dr Prof Rev Hon Fr Messrs Mme Mlle Gen Lt Col Maj Capt Cpt Cmdr Cdr Adm Brig Sgt Cpl Pvt Supt Insp Det ' +
    'Sen Sens Rep Reps Gov Govs Pres Sec Amb Atty Asst Dep Del St Ste Mt Ft vs cf e.g i.e'
  ).split(' '),
);

/** What may follow a time of day ("5 p.m. Eastern", "8 a.m. Sunday") within the sentence. */
export const timeOfDayFollowers: ReadonlySet<string> = new Set([
  ...calendarNames,
  ...(
    'ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST IST JST SGT HKT AEST AEDT MYT WIB ' +
    'Eastern Central Pacific Mountain Greenwich Beijing London Paris Moscow Tokyo Singapore ' +
    'Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun'
  ).split(' '),
]);
