import type { Gender } from '../mentions/mentions';

/** Forms of address that are no post, by the word in lower case without its full stop. */
export const honorifics: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['mr', 'male'],
  ['mister', 'male'],
  ['messrs', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['herr', 'male'],
  ['monsieur', 'male'],
  ['señor', 'male'],
  ['senor', 'male'],
  ['don', 'male'],
  ['datuk', 'male'],
  ['tuan', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['mme', 'female'],
  ['madame', 'female'],
  ['madam', 'female'],
  ['mlle', 'female'],
  ['lady', 'female'],
  ['dame', 'female'],
  ['frau', 'female'],
  ['señora', 'female'],
  ['senora', 'female'],
  ['sister', 'female'],
  ['datin', 'female'],
  ['puan', 'female'],
  ['mx', 'unknown'],
  ['dr', 'unknown'],
  ['dato', 'unknown'],
  ['tan', 'unknown'],
  ['hon', 'unknown'],
]);

/** Short forms of posts before a name, in lower case without the full stop, and the noun they stand for. */
export const titleAbbreviations: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['sens', 'senator'],
  ['rep', 'representative'],
  ['reps', 'representative'],
  ['gov', 'governor'],
  ['govs', 'governor'],
  ['pres', 'president'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['cmdr', 'commander'],
  ['adm', 'admiral'],
  ['brig', 'brigadier'],
  ['sgt', 'sergeant'],
  ['cpl', 'corporal'],
  ['pvt', 'soldier'],
  ['supt', 'superintendent'],
  ['insp', 'inspector'],
  ['det', 'detective'],
  ['prof', 'professor'],
  ['rev', 'reverend'],
  ['fr', 'priest'],
  ['amb', 'ambassador'],
  ['atty', 'attorney'],
  ['pm', 'prime-minister'],
  ['ceo', 'ceo'],
]);

/** Words in lower case that may stand before the head noun of a post without a determiner: "former", "deputy", "security". */
export const postModifiers: ReadonlySet<string> = new Set(
  (
    'former ex then late current incoming outgoing acting interim caretaker new newly old longtime long-time veteran ' +
    'senior junior top chief deputy vice assistant associate principal leading lead prominent key high-ranking high-level ' +
    'top-ranking influential powerful retired emeritus honorary elected re-elected appointed designate president-elect ' +
    'prime foreign home interior defense defence finance trade justice health education energy labor labour transport ' +
    'transportation agriculture environment environmental culture cultural commerce treasury state interior housing ' +
    'security police army navy military naval political economic legal medical climate media press communications ' +
    'communication public private national international global regional local federal provincial municipal state ' +
    'presidential congressional parliamentary legislative gubernatorial mayoral senatorial ministerial cabinet ' +
    'government ruling opposition party campaign union labor trade human rights aid relief intelligence counterterrorism ' +
    'terrorism science technology tech business industry industrial research policy affairs visiting managing ' +
    'executive general supreme joint special permanent presumptive likely front-running possible potential would-be ' +
    'self-declared embattled disgraced ousted exiled jailed imprisoned detained slain convicted accused alleged suspected ' +
    'billionaire millionaire veteran renowned celebrated popular controversial outspoken conservative liberal ' +
    'progressive moderate right-wing left-wing far-right far-left centrist populist nationalist socialist communist ' +
    'republican democratic independent fellow young elderly first second third two-time three-time ' +
    'pro-democracy pro-government anti-government anti-corruption anti-graft civil religious spiritual rival ' +
    'head co-head sports football soccer tennis baseball basketball team club national goal ' +
    'school university college high bank central investment hedge fund film movie pop rock opera art fashion television tv ' +
    'radio newspaper news crime war court appeals district county city town village immigration border customs traffic ' +
    'fire rescue coast air space strategic strategy market financial tax budget oil gas mining shipping aviation airline ' +
    'election electoral polling data computer software cyber cybersecurity women youth student community tribal ' +
    'development planning infrastructure water food farm real estate property insurance real-estate constitutional ' +
    'criminal corporate rebel militia militant islamist guerrilla separatist resistance peace arms nuclear weapons ' +
    'us uk eu un u.s. u.k. u.n. white-house transition staff ministry department bureau agency council committee commission program programme administration budget whip majority minority floor house senate'
  ).split(' '),
);

/** Words that end a noun phrase to the left of its head: nothing of the phrase stands before them. */
export const phraseBoundaries: ReadonlySet<string> = new Set(
  (
    'of in on at to for from by with about against among between into through during before after above below over under ' +
    'as than since until till via per amid despite without within toward towards upon across behind beyond near off out ' +
    'around like unlike including regarding concerning following alongside outside inside along onto besides except ' +
    'and or but nor so yet if because although though while whereas when where why how whether that which who whom whose ' +
    'what unless once i you he she it we they me him them us ' +
    'is are was were be been being am has have had having do does did will would shall should can could may might must ' +
    'said says say saying told tells tell telling asked asks ask met meets meet meeting called calls call made makes make ' +
    'became becomes become took takes take gave gives give got gets get went goes go came comes come saw sees see knew knows ' +
    'know thought thinks think believes believe wants want wanted urged urges urge warned warns warn accused accuses ' +
    'added adds noted notes reported reports announced announces claimed claims argued argues insisted insists ' +
    'hopes hoped expects expected plans planned held holds hold hosts hosted joined joins ' +
    'sent sends send brought brings bring left leaves leave let lets help helps helped keep keeps kept led leads ' +
    'not also only just even still already now then there here too very again ' +
    'according because instead rather please where'
  ).split(' '),
);
