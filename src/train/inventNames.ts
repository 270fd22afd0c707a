import { countries } from '../core/lexicon/countries';
import { provinces, regions } from '../core/lexicon/places';
import { cityNames, type NameStock, nameStocks } from './nameSources';
import type { Random } from './random';

/** A name in full and as later sentences shorten it, each as words. */
export interface InventedName {
  full: string[];
  short: string[];
}

const people = nameStocks();
const peopleWeight = people.reduce((sum, stock) => sum + stock.weight, 0);
const cities = cityNames(15_000, Number.POSITIVE_INFINITY);
const largeCities = cityNames(300_000, Number.POSITIVE_INFINITY);
const demonyms = countries.flatMap((country) => country.demonyms.slice(0, 1));

function listed(text: string): string[] {
  return text.split(';').map((part) => part.trim());
}

function pickStock(random: Random): NameStock {
  let left = random.next() * peopleWeight;
  for (const stock of people) {
    left -= stock.weight;
    if (left < 0) return stock;
  }
  return people[0] as NameStock;
}

function initial(random: Random): string {
  return `${String.fromCharCode(65 + random.below(26))}.`;
}

/** Between the given name and the surname: mostly nothing. */
function middle(stock: NameStock, random: Random): string[] {
  const choice = random.next();
  if (choice < 0.07) return [initial(random)];
  if (choice < 0.12) return [random.pick(stock.male)];
  if (choice < 0.15)
    return [random.pick(['de', 'van', 'von', 'del', 'bin', 'al', 'ben', 'da', 'el', 'van der', 'de la'])];
  return [];
}

/** A person with a name from one part of the world. */
export function inventPerson(random: Random): InventedName {
  const stock = pickStock(random);
  const given = random.pick(random.chance(0.65) ? stock.male : stock.female).split(' ');
  const surname = random.pick(stock.surnames);
  if (stock.order === 'surname-given') {
    // Chinese, Korean and Vietnamese names come in two or three parts.
    const second = given.length === 1 && random.chance(0.2) ? random.pick(stock.male).split(' ') : [];
    return { full: [surname, ...given, ...second], short: [surname] };
  }
  if (stock.order === 'patronymic') {
    const more = random.chance(0.5) ? [random.pick(stock.male)] : [];
    const link = random.chance(0.25) ? [random.pick(['bin', 'bin', 'Abdul', 'Mohd', 'binti'])] : [];
    return { full: [...given, ...more, ...link, surname], short: random.chance(0.5) ? given : [...given, ...more] };
  }
  const last = random.chance(0.05) ? `${surname}-${random.pick(stock.surnames)}` : surname;
  const before = random.chance(0.03) ? [initial(random)] : given;
  return { full: [...before, ...middle(stock, random).flatMap((part) => part.split(' ')), last], short: [last] };
}

/** What stands before a name and is no part of it. */
export function inventHonorific(random: Random): string[] {
  return random
    .pick([
      'Mr',
      'Mr.',
      'Mrs',
      'Mrs.',
      'Ms',
      'Ms.',
      'Dr',
      'Dr.',
      'Prof',
      'Prof.',
      'Sir',
      'Dame',
      'Lord',
      'Lady',
      'Datuk',
      'Datuk Seri',
      'Datuk Seri Dr',
      'Datuk Dr',
      'Datuk Wira',
      'Dato',
      'Tan Sri',
      'Tan Sri Dr',
      'Tun',
      'Tun Dr',
      'Tengku',
      'Puan Sri',
      'Puan',
      'Encik',
      'Ustaz',
      'Haji',
      'Sheikh',
      'Imam',
      'Shri',
      'Smt',
      'Herr',
      'Frau',
      'Madame',
      'Don',
      'Senor',
      'Professor Dr',
      'Assoc Prof Dr',
      'Datin',
      'Toh Puan',
    ])
    .split(' ');
}

const fields = listed(
  'Health; Education; Finance; Foreign Affairs; Defence; Defense; Trade; Agriculture; Energy; Transport; Justice; Environment; Labour; Labor; Culture; Science; Technology; Information; Strategic Studies; International Studies; Human Rights; Peace; Security; Policy Research; Home Affairs; Interior; Tourism; Sports; Youth; Women; Housing; Rural Development; Natural Resources; Communications; Statistics; Immigration; Customs; Meteorology; Disease Control; Space Research; Public Health; Economic Research; Asian Studies; American Studies; Oceanography; Fisheries; Forestry; Water; Aviation; Civil Aviation; Planning; Industry; Commerce; Investment; Competition; Election; Anti-Corruption; Consumer Protection; Disaster Management; Drug Enforcement; Nuclear Safety; Atomic Energy; Social Welfare; Religious Affairs; Veterans Affairs; Football; Cricket; Hockey; Badminton; Rugby; Olympic; Journalists; Manufacturers; Teachers; Medical; Nursing; Farmers; Exporters; Bankers; Hotels; Shipping; Railway; Broadcasting',
);
const companyEnds = listed(
  'Holdings; Group; Corp; Corp.; Corporation; Bank; Airlines; Airways; Motors; Energy; Industries; Technologies; Technology; Bhd; Berhad; Sdn Bhd; Inc; Inc.; Ltd; Ltd.; Co; Co.; Pharmaceuticals; Insurance; Securities; Capital; Media; Telecom; Steel; Oil; Petroleum; Foods; Entertainment; Research; Investments; Properties; Systems; Software; Semiconductor; Electric; Electronics; Chemicals; Mining; Resources; Partners; Associates; Consulting; Logistics; Shipping; Construction; Development; Land; Plantations; Healthcare; Medical; Biotech; Labs; Studios; Pictures; Records; Publishing; Stores; Supermarkets; Hotels; Brewery; Brands; Beverages; Plc; PLC; AG; SA; NV; LLC; LLP; Ventures; Solutions; Networks; Wireless; Digital; Online; Airlines Bhd; Holdings Bhd; Group Bhd; Holdings Ltd; & Co; & Sons; International; Global; Enterprises; Malaysia; India; China; Asia; Europe; America',
);
const bodyEnds = listed(
  'University; College; Institute; Ministry; Police; High Court; Parliament; Hospital; Museum; Football Association; Chamber of Commerce; Stock Exchange; Central Bank; National Bank; Army; Navy; Air Force; Coast Guard; Red Crescent; Medical Association; Bar Association; Cricket Board; Football Federation; Olympic Committee; Legislative Assembly; City Council; State Government; School of Economics; Business School; Academy of Sciences; Symphony Orchestra; Public Library; Port Authority; Airport Authority; Electoral Commission; Electricity Board; Water Board; News Agency; Times; Post; Herald; Gazette; Daily News; Tribune; Chronicle; Star; Mail; Journal; Broadcasting Corporation; Press Club; Foundation; Trust; Club; Union; Front; Movement; Party; Alliance; Coalition; League',
);
const clubEnds = listed(
  'FC; United; City; Rovers; Wanderers; Athletic; Town; Albion; Rangers; Dynamo; Stars; Lions; Tigers; Bulls; Kings; Royals; Giants; Knights; Hotspur; Sporting; AFC; SC; CF',
);
const partyWords = listed(
  'People; National; Democratic; Republican; Liberal; Socialist; Workers; Communist; Conservative; Progressive; Reform; Unity; Justice; Freedom; Green; Labour; Islamic; Christian; Social Democratic; Popular; Patriotic; Congress',
);
const syllables = listed(
  'pay; cen; sof; mi; ha; zen; tri; ve; lo; na; ri; ta; mo; qua; bi; fin; ser; vex; nor; del; tel; pro; gen; ax; ion; um; ta; ra; ko; su; ya; ly; fy; ix; um; tec; med; bio; eco; net; sys; cor; dat; vol; ama; ore; win; ber; gra; plex; nex; ora; est; al; pho; sto',
);
const acronymLetters = 'ABCDEFGHIJKLMNOPRSTUW';

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function inventBrand(random: Random): string {
  const parts = Array.from({ length: 2 + random.below(2) }, () => random.pick(syllables));
  if (random.chance(0.08)) return parts.map(capitalised).join('');
  return capitalised(parts.join(''));
}

function inventAcronym(random: Random): string {
  const length = 2 + random.below(random.chance(0.3) ? 5 : 3);
  const letters = Array.from({ length }, () => acronymLetters.charAt(random.below(acronymLetters.length))).join('');
  return random.chance(0.1) && length > 3 ? capitalised(letters.toLowerCase()) : letters;
}

/** First letters of the long words: "World Health Organization" → "WHO". */
function acronymOf(words: readonly string[]): string {
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
}

function surname(random: Random): string {
  return inventPerson(random).short.at(-1) as string;
}

function leader(random: Random): string[] {
  const choice = random.next();
  if (choice < 0.35) return [inventBrand(random)];
  if (choice < 0.55) return [surname(random)];
  if (choice < 0.7) return random.pick(cities).split(' ');
  if (choice < 0.8) return [inventAcronym(random)];
  return [
    capitalised(
      random.pick([
        'first',
        'golden',
        'pacific',
        'united',
        'standard',
        'general',
        'royal',
        'sun',
        'blue',
        'red',
        'star',
        'eagle',
        'summit',
        'crown',
        'orient',
        'liberty',
        'pioneer',
        'silver',
        'apex',
        'prime',
        'alpha',
        'delta',
        'top',
        'lotus',
        'dragon',
        'heritage',
        'harbour',
        'green',
        'smart',
        'public',
        'third',
        'allied',
        'family',
        'hong',
        'serba',
        'media',
        'tele',
        'petro',
        'air',
        'bright',
        'kings',
        'northern',
        'southern',
      ]),
    ),
  ];
}

export function inventCompany(random: Random): InventedName {
  const choice = random.next();
  if (choice < 0.25) {
    const brand = [random.chance(0.75) ? inventBrand(random) : inventAcronym(random)];
    return { full: brand, short: brand };
  }
  if (choice < 0.32) {
    const pair = [surname(random), '&', surname(random)];
    return { full: pair, short: pair };
  }
  const first = leader(random);
  const second = random.chance(0.3) ? [random.pick(companyEnds)] : [];
  const full = [...first, ...second, ...random.pick(companyEnds).split(' ')].flatMap((part) => part.split(' '));
  return { full, short: random.chance(0.25) && full.length > 2 ? [acronymOf(full)] : first };
}

export function inventInstitution(random: Random): InventedName {
  const choice = random.next();
  let full: string[];
  if (choice < 0.3) {
    const head = random.pick(
      listed(
        'Ministry of; Department of; Institute of; Institute for; Center for; Centre for; Council on; Committee on; Agency for; Bureau of; Association of; Federation of; Academy of; School of; Office of; Board of; Society for; Union of; Organization of; Commission on; Fund for; Foundation for; Alliance for; Campaign for; Confederation of; Joint Council for; Directorate of',
      ),
    );
    full = [
      head,
      random.pick(fields),
      ...(random.chance(0.15) ? ['and', random.pick(fields)] : []),
      ...(random.chance(0.12) ? [random.pick(countries).name] : []),
    ];
  } else if (choice < 0.5) {
    const before = random.pick([
      [],
      [random.pick(demonyms)],
      ['National'],
      ['International'],
      ['State'],
      [random.pick(countries).name],
      ['Royal'],
      ['Federal'],
      ['European'],
      ['World'],
      ['African'],
      ['Asian'],
      ['Global'],
      [random.pick(provinces)],
    ]);
    full = [
      ...before,
      random.pick(fields),
      random.pick(
        listed(
          'Ministry; Department; Agency; Authority; Commission; Council; Board; Bureau; Institute; Association; Federation; Union; Committee; Organization; Organisation; Forum; Society; Office; Foundation; Network; Watch; Development Authority; Development Board; Affairs Department',
        ),
      ),
    ];
  } else if (choice < 0.85)
    full = [
      ...random
        .pick([
          random.pick(cities),
          random.pick(largeCities),
          random.pick(provinces),
          random.pick(countries).name,
          random.pick(demonyms),
          surname(random),
        ])
        .split(' '),
      random.pick(bodyEnds),
    ];
  else if (choice < 0.93) full = ['University of', random.pick(largeCities)];
  else
    full = [
      random.pick([
        'Universiti',
        'Parti',
        'Institut',
        'Jabatan',
        'Persatuan',
        'Majlis',
        'Yayasan',
        'Lembaga',
        'Kementerian',
        'Dewan',
        'Partai',
        'Partido',
        'Banco',
        'Banque',
        'Universidad',
        'Instituto',
        'Al',
        'Hizb',
      ]),
      surname(random),
      ...(random.chance(0.4) ? [surname(random)] : []),
    ];
  const words = full.flatMap((part) => part.split(' '));
  return { full: words, short: words.length > 2 ? [acronymOf(words)] : words };
}

export function inventParty(random: Random): InventedName {
  const acronym = inventAcronym(random);
  const choice = random.next();
  if (choice < 0.4) return { full: [acronym], short: [acronym] };
  if (choice < 0.6) {
    const words = [
      random.pick(['Parti', 'Pakatan', 'Barisan', 'Gabungan', 'Partido', 'Partai', 'Front']),
      surname(random),
    ];
    return { full: words, short: [acronymOf(words)] };
  }
  const words = [
    random.pick(partyWords),
    ...(random.chance(0.5) ? [random.pick(partyWords)] : []),
    random.pick(['Party', 'Party', 'Front', 'Union', 'Alliance', 'Movement', 'Coalition', 'League']),
  ].flatMap((part) => part.split(' '));
  return { full: words, short: [acronymOf(words)] };
}

/** A sports club or national side; many are called by the place alone. */
export function inventTeam(random: Random): InventedName {
  const city = random.pick(random.chance(0.7) ? cities : provinces).split(' ');
  if (random.chance(0.45)) return { full: city, short: city };
  if (random.chance(0.2)) {
    const brand = [inventBrand(random)];
    return { full: brand, short: brand };
  }
  const full = [...city, random.pick(clubEnds)];
  return { full, short: random.chance(0.5) ? city : full };
}

export function inventOrganization(random: Random): InventedName {
  const choice = random.next();
  if (choice < 0.4) return inventCompany(random);
  if (choice < 0.85) return inventInstitution(random);
  return inventParty(random);
}

const placeFirst = listed(
  'Mount; Lake; Kampung; Bukit; Taman; Jalan; Pulau; Sungai; Kota; Bandar; Kuala; Tanjung; Port; Fort; San; Santa; Cape; Gulf of; Strait of; Bay of; Sea of; Ulu; Hulu; Wadi; Tel; Beit; Camp; New; North; South; East; West; Upper; Lower; Rio; Puerto; Villa; Saint; St.; Ban; Koh; Nam',
);
const placeLast = listed(
  'River; Lake; Bay; Island; Islands; Valley; Province; District; County; Airport; International Airport; Street; Road; Avenue; Square; Park; Beach; Bridge; Hills; Mountains; Peninsula; Strait; Sea; Desert; Forest; Port; Stadium; Arena; Mosque; Cathedral; Church; Temple; Palace; Tower; Hotel; Hospital; Prison; Camp; Station; Village; Heights; Springs; Falls; Harbour; Reservoir; National Park; Highway; Expressway; Autonomous Region; City; Town; Oblast; Region; Prefecture; Convention Centre; Hall; Plaza; Mall; Base; Air Base; Refinery; Dam; Canal; Pass; Reef',
);

export function inventPlace(random: Random): string[] {
  const choice = random.next();
  if (choice < 0.45) return random.pick(random.chance(0.6) ? cities : largeCities).split(' ');
  if (choice < 0.68)
    return random
      .pick(random.chance(0.5) ? provinces : regions)
      .split(' ')
      .filter((word) => word !== '');
  const core = random.chance(0.4)
    ? random.pick(cities).split(' ')
    : random.chance(0.5)
      ? [surname(random)]
      : [inventBrand(random)];
  if (choice < 0.85) return [...random.pick(placeFirst).split(' '), ...core];
  return [...core, ...random.pick(placeLast).split(' ')];
}

export function inventCity(random: Random): string[] {
  return random.pick(random.chance(0.5) ? cities : largeCities).split(' ');
}

export function inventCountry(random: Random): string[] {
  const country = random.pick(countries);
  const name = country.aliases.length > 0 && random.chance(0.15) ? random.pick(country.aliases) : country.name;
  return name.replace(/^the /, '').split(' ');
}

export function inventDemonym(random: Random): string[] {
  return (random.pick(demonyms) ?? 'Roman').split(' ');
}

const adjectives = listed(
  'new; old; national; global; public; strategic; regional; special; annual; early; digital; rapid; common; mutual; open; general; joint; basic; green; clean; urban; rural; local; intensive; overnight; gross; net; earned; extended; fast; international; sustainable; comprehensive; movement; consumer; foreign; direct; artificial; magnetic; personal; standard; initial; home; financial; economic; world; low; high; mass; light; air; free',
);
const nouns = listed(
  'growth; trade; care; wage; price; energy; health; market; traffic; policy; water; security; food; data; capital; control; transport; pollution; emission; product; income; ownership; development; education; investment; mobility; vaccine; rail; waste; rice; fuel; network; research; service; interest; poverty; computer; power; learning; identity; operating; offering; travel',
);
const heads = listed(
  'rate; unit; order; index; plan; system; access; programme; product; premium; area; zone; agreement; protocol; study; test; centre; pathway; technology; licence; procedure; target; approach; goal; offering; model; report; estimate; ratio; margin; initiative; campaign; scheme; roadmap; framework; line; act; bill; award; cup; festival; week; games; championship; summit; expo; partnership; charter; accord; corridor',
);

/** Words and their acronym: "overnight policy rate", "OPR". Not a name of anything that acts. */
export function inventTerm(random: Random): { words: string[]; acronym: string } {
  const words = [
    random.pick(adjectives),
    ...(random.chance(0.8) ? [random.pick(nouns)] : []),
    ...(random.chance(0.2) ? [random.pick(nouns)] : []),
    random.pick(heads),
  ];
  return {
    words,
    acronym: words.map((word) => word.charAt(0).toUpperCase()).join('') + (random.chance(0.15) ? 's' : ''),
  };
}

/** Words written with a capital and a number that name nobody: "Covid-19", "Q3", "5G". */
export function inventCode(random: Random): string {
  const number = 1 + random.below(30);
  return random.pick([
    'Covid-19',
    'COVID-19',
    'Covid-19',
    'Covid',
    'SARS',
    'H1N1',
    'Omicron',
    '5G',
    '4G',
    `Q${1 + random.below(4)}`,
    `FY${10 + random.below(20)}`,
    `${1 + random.below(4)}Q${10 + random.below(20)}`,
    `${1 + random.below(2)}H`,
    `H${1 + random.below(2)}`,
    'IT',
    'AI',
    'CEO',
    'GDP',
    'DNA',
    'HIV',
    'AIDS',
    'TV',
    'SMEs',
    'NGOs',
    'NGO',
    'VIP',
    'ICU',
    'PCR',
    'SOP',
    `F-${number}`,
    `A${number}0`,
    `Su-${number}`,

    `M${number}`,
    `Section ${number}`,
    `Article ${number}`,
    `Phase ${number}`,
    `Category ${number}`,
    'Phase Two',
    'Level One',
    `Group ${String.fromCharCode(65 + random.below(8))}`,
    `N${number}`,
    `${number}th`,
  ]);
}

/** A plan, an index, an event: capitalised, but nobody. */
export function inventTitle(random: Random): { words: string[]; acronym: string } {
  const { words, acronym } = inventTerm(random);
  const place = random.chance(0.3)
    ? [random.pick(random.chance(0.5) ? demonyms : countries.map((country) => country.name))]
    : [];
  const full = [...place.flatMap((part) => part.split(' ')), ...words.map(capitalised)];
  return { words: full, acronym: place.length > 0 ? acronymOf(full) : acronym };
}
