/**
 * Abbreviations that are written with a full stop which does not end a sentence, without the stop.
 * The tokenizer keeps the stop with them. Titles, companies, months, places in addresses, references.
 */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Mx Dr Prof Rev Hon Fr Sr Jr Messrs Mme Mlle ' +
    'Gen Lt Col Maj Capt Cpt Cmdr Cdr Adm Brig Sgt Cpl Pvt Supt Insp Det ' +
    'Sen Sens Rep Reps Gov Govs Pres Sec Amb Atty Asst Dep Del ' +
    'Inc Ltd Corp Co Cos Bros Dept Univ Assn Intl Govt Natl ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec ' +
    'St Ste Mt Ft Ave Blvd Rd ' +
    'Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo ' +
    'vs etc approx cf al No Nos Vol pp ed Ph'
  ).split(' '),
);
