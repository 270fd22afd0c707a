/** Nouns for people and institutions that speak, in the singular; plurals are made from them. */
const speakers = `academic activist actor adviser advisor agency aide ally ambassador administration analyst army association attorney author
authority bank biographer bishop blogger board body boss boy broadcaster brother bureau business businessman businesswoman cabinet campaign
campaigner candidate captain center centre chair chairman chairwoman chancellor charity chief citizen coach coalition colleague columnist
commander commentator commission commissioner committee company conference congress congressman congresswoman conservative consul
consultant correspondent council counsel counselor court critic daughter defendant delegate delegation democrat department deputy
designer detective developer diplomat director doctor economist editor embassy employee employer engineer envoy executive expert
family farmer father federation fighter firm force foundation founder friend general girl government governor group guard head historian
hospital host husband immigrant individual inspector institute institution intellectual investigator investor jihadist journalist judge jury justice
kremlin lawmaker lawyer leader leadership leaders legislator liberal magazine man manager marine mayor media member midwife migrant militant military
militia minister ministry moderator monarch monitor monk mother mp musician nation negotiator neighbor neighbour network newspaper nominee nurse
observer office officer official operator opponent opposition organization organisation organizer outlet owner panel panelist parent
parliament partner party passenger pastor patient paper pentagon people person pilot player poet police policeman politician pollster pope
premier prescriber presidency president priest prince principal producer professor professional programmer prosecutor protester publication publicist publisher
pundit rabbi rapporteur reader rebel refugee regime regulator relative reporter representative republican researcher resident responder
rival ruler scholar school scientist secretary senator sergeant sheriff sister skeptic society soldier solicitor son source speaker specialist
spokesman spokesperson spokeswoman staff staffer staffers star state station store strategist student superintendent supervisor supporter surgeon
survivor team teacher technician tenant think-tank trader treasurer tribunal trucker trustee uncle union university veteran victim villager
viewer visitor volunteer voter watchdog whistleblower wife witness woman worker writer youth administration house senate
client country customer user attendee onlooker bystander resident data side teen teenager child kid ayatollah sheik sheikh emir monarch envoy pontiff cardinal archbishop priest driver guest participant respondent insider watcher follower backer delegate surrogate elder cleric imam scholar`;

/** Documents and broadcasts that carry a message. */
const documents = `account ad advertisement advisory affidavit agreement announcement article bill blog book brief bulletin caption column
communique communiqué complaint constitution declaration decree document documentary editorial email e-mail essay filing
headline indictment interview invitation lawsuit leaflet letter manifesto memo memoir memorandum message motion note notice op-ed opinion
order paper petition placard platform poll post poster press proposal prospectus readout release report resolution review ruling sign
slogan speech statement story study suit summary survey text tweet warrant website site video piece advert book tape transcript testimony law legislation plan agreement draft deal budget treaty roadmap blueprint data figure statistic result estimate record finding tally calculation guideline rule code charter clause`;

type SourceNoun = 'speaker' | 'document';

/** Nouns, in singular and plural, that can be the source of an attribution. */
export const sourceNouns: ReadonlyMap<string, SourceNoun> = build();

function build(): Map<string, SourceNoun> {
  const nouns = new Map<string, SourceNoun>();
  for (const [list, what] of [
    [documents, 'document'],
    [speakers, 'speaker'],
  ] as const) {
    for (const noun of list.split(/\s+/)) {
      nouns.set(noun, what);
      nouns.set(plural(noun), what);
    }
  }
  return nouns;
}

function plural(noun: string): string {
  if (/(man|woman)$/.test(noun) && noun !== 'human') return `${noun.slice(0, -2)}en`;
  if (noun === 'person') return 'people';
  if (noun === 'wife') return 'wives';
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
