/**
 * Patterns of sentences that the training corpora lack: business, sport, parties and seats, captions, polls, lists.
 * Written for this project. One line is one article, `|` parts its sentences. Slots:
 * `{N:US}` is the text after the colon, labelled as the letter says.
 * P person, p the same person later, O company, o the same later, I institution, i later, A party, a later, T and V teams, G a group of states, g the same later, t later,
 * L place, C city, N country, M nationality, R post (labelled as such), H form of address, B number, S sum of money, D day, Y month, X a term with its acronym in brackets, x the acronym later, Z a code that is no name, E a plan or event (labelled as something other).
 */
export const storyPatterns: readonly string[] = `
{O} said its net profit rose {B} per cent to {S} million in the third quarter . | {o} shares closed {B} sen higher at {S} . | " We remain cautious , " said {R:chief executive} {H} {P} . | {p} said {o} would open {B} stores in {N} next year .
Shares of {O} fell {B} percent to {S} , while {O} gained {B} percent and {O} was unchanged at {S} .
Among the heavyweights , {O} added {B} sen to {S} , {O} rose {B} sen to {S} and {O} lost {B} sen to {S} . | Of the actives , {O} and {O} were flat at {S} and {S} respectively .
{O} and {O} agreed to merge in a deal worth {S} billion . | {o} will own {B} per cent of the new company , {O} said in a statement .
{O} ( {o} ) is expected to report earnings of {S} a share , according to {I} analyst {P} . | {p} has a buy call on {o} .
In a filing with {I} , {O} said it had been awarded a {S} million contract by {O} . | {o} said work would start in {Y} .
{O} appointed {P} as {R:chairman} . | {p} , {B} , succeeds {P} , who left {o} in {Y} .
{R:Managing director} {H} {P} said {O} would invest {S} million in {L} . | {o} employs {B} people in {N} .
{O} , which makes phones , plans to cut {B} jobs in {C} . | The cuts come as {o} struggles to keep up with {O} and {O} .
{O} unveiled a new car at its plant in {C} . | Rivals such as {O} , {O} and {O} have done the same .
The {E} dropped {B} points to {B} . | The ringgit and the {M} yuan eased against the {N:US} dollar .
Revenue for the nine months ( {Z} ) grew to {S} billion from {S} billion a year ago , {O} said .
{O} expects the {X} to improve , and the {x} may double . | {o} 's {R:chief financial officer} , {P} , said costs were falling .
Research firm {O} cut its forecast for {N} 's growth . | {o} said exports had weakened .
According to {O} , passenger traffic at {L} rose by {B} per cent . | {o} handled {B} flights .
{O} signed a memorandum of understanding ( MoU ) with {I} . | The signing was witnessed by {H} {P} and {M} ambassador {P} .
{O} 's {P} said the group would not pay a dividend . | {p} blamed higher interest rates .
{T} beat {V} {B} - {B} in {C} on {D} . | {P} scored twice for {t} and {P} pulled one back for {V} . | " We were lucky , " said {t} {R:coach} {P} .
{T} {B} {V} {B} | {T} {B} {V} {B} | {T} {B} {V} {B}
{P} ( {N} ) beat {P} ( {N} ) {B} - {B} {B} - {B} | {P} ( {N} ) beat {P} ( {N} ) {B} - {B} {B} - {B}
{B}. {P} ( {N} ) {B} . {B} | {B}. {P} ( {N} ) {B} . {B} | {B}. {P} ( {O} ) {B} . {B}
{T} striker {P} will miss the match against {V} through injury . | {p} joined {T} from {V} for {S} million . | {t} are third with {B} points .
{P} of {N} won the women 's singles at {L} , defeating {P} of {N} {B} - {B} , {B} - {B} . | {p} said she was delighted .
{T} sacked {R:manager} {P} on {D} after defeats by {V} , {T} and {V} . | {t} have asked {P} to take over .
{N} 's {P} took gold ahead of {P} of {N} and {P} of {N} . | {p} had won silver in {C} .
The {I} ( {i} ) banned {P} for {B} matches . | {i} said {p} had broken the rules . | {T} will appeal .
{T} , {V} and {T} are through to the semi-finals . | {V} host {T} on {D} .
{P} , {P} and {P} scored for {T} . | {V} goalkeeper {P} saved a penalty .
{A} ( {a} ) won {B} seats , {A} ( {a} ) took {B} and {A} {B} . | {a} {R:president} {H} {P} conceded defeat . | {p} said the party would rebuild .
{H} {P} ( {A} - {L} ) asked the minister about floods . | {H} {P} ( {A} - {L} ) replied that {S} million had been set aside .
{A} {R:secretary-general} {H} {P} said {A} would contest {B} seats in {L} . | " {a} has no choice , " {p} told reporters in {C} .
{L} MP {P} and {L} assemblyman {P} were present . | Also present were {I} {R:director-general} {H} {P} and {A} {R:vice-president} {P} .
The candidates are {P} ( {L} ) , {P} ( {L} ) , {P} ( {L} ) and {P} ( {L} ) .
{L} - {P} , {L} - {P} , {L} - {P} , {L} - {P} and {L} - {P} .
{L} recorded {B} new cases , followed by {L} ( {B} ) , {L} ( {B} ) , {L} ( {B} ) and {L} ( {B} ) . | No deaths were reported in {L} and {L} .
{P} of {A} defeated {P} of {A} by {B} votes to win the {L} seat . | {p} had held {L} since {B} .
{R:Health Minister} {H} {P} said {B} people had been moved to relief centres in {L} and {L} . | {p} said {I} would send help .
{R:Prime Minister} {H} {P} will chair the meeting in {C} . | {p} arrived from {N} on {D} .
{H} {P} , who heads {I} , said the {X} would be lifted . | The {x} began in {Y} . | {p} urged people to follow the {X} .
{I} ( {i} ) said in a statement that schools in {L} would reopen . | {i} {R:director} {P} thanked teachers . | " It is safe , " {p} said .
{I} {R:spokesman} {P} declined to comment . | The {i} has {B} staff .
{P} , a professor at {I} , said the vote mattered . | {P} , of {I} , agreed with {p} .
{P} , {R:director} of {I} at {I} , said tensions would last . | " {N} has other plans , " {p} added .
" {N} wants peace , " said {P} , a fellow at {I} in {C} . | {p} said {N} and {N} should talk .
A survey by {O} found that {B} per cent of {M} voters back {P} . | {p} leads {P} by {B} points . | The {o} poll was taken in {Y} .
{P} and {P} at {L} in {Y} . Photo : {O} | {P} speaks in {C} on {D} . Photo : {O}
Picture : {P} / {O} | {P} ( left ) and {P} ( right ) in {C} . Image : {P} .
Image : {I} . | {P} , centre , with {P} , left , at {L} , {C} . ( Photo by {P} / {O} )
By {P} in {C} | Additional reporting by {P} | Editing by {P} and {P}
By {P} , {O} | {P} is a writer in {C} . | Reporting by {P} in {C} and {P} in {C} ; editing by {P}
{P} told {O} he would run . | In an interview with {O} , {p} said {N} was ready .
{O} reported that {P} had met {P} in {C} . | {N} 's foreign ministry told {O} that no date was set .
{P} wrote in {O} that {N} must choose . | {O} said it stood by the story .
Police in {C} arrested {P} , {B} , and {P} , {B} . | {H} {p} and his brother , {P} , face charges under Section {B} .
{P} , {B} , was killed when a lorry hit her car in {L} . | She leaves her husband , {P} , and two children , {P} , {B} , and {P} , {B} .
Judge {H} {P} set bail at {S} . | Lawyer {P} appeared for {p} .
The road from {L} to {L} was closed . | Villages near {L} , {L} and {L} were cut off by floods . | {H} {P} said boats were on their way .
The quake struck {B} km south of {L} , {N} . | It was felt in {L} and {L} . | {I} said there was no tsunami threat .
Flights from {L} to {C} were cancelled . | {O} and {O} put passengers on later flights .
{P} grew up in {L} , studied at {I} and worked for {O} . | {p} married {P} in {B} . | They moved to {L} .
{P} said her sister {P} had gone to {C} . | " {p} loved {C} , " {P} said .
{P} 's {M} adviser , {P} , resigned on {D} . | {p} had clashed with {P} over {N} . | A {p} aide said {P} would replace him .
The {P} administration said it would talk to {N} . | {p} 's cabinet meets on {D} . | The {P} government in {N} agreed .
{N:US} {R:Treasury Secretary} {P} visits {C} this week . | {I:UN} {R:envoy} {P} and {N:US} {R:envoy} {P} are to join . | {N:US} and {I:UN} officials said {p} would stay .
{I:UN} {R:Secretary-General} {P} met {M} {R:Foreign Minister} {P} at the {I:UN} in {C} . | {p} told the {I:UN General Assembly} that {N} , the {N:US} and the {I:EU} must act .
The {N:US} , the {N:UK} and {N} signed the pact . | {N:US} troops in {N} will leave , a {N:US} official said . | {N:UK} and {I:EU} leaders meet in {C} . | The {I:UN} mission welcomed it .
{N} and the {N:US} hold talks in {C} . | The {I:US Senate} , the {I:US Congress} and {I} have doubts . | " The {N:US} is ready , " {P} said .
{P} , {R:president} of {N} , met {P} , {R:prime minister} of {N} . | {p} flew home to {C} .
{P} meets {P} | {P} to Visit {N} | {N} and {N} sign deal | {P} : {N} must act
{P} slams {A} over {L} plan | {O} shares jump after {N} deal | {T} stun {V}
{N} : {P} wins vote | {O} cuts jobs in {C} | {L} floods : {B} moved
{P} met {P} . | {p} told {P} he was glad . | {P} told {p} that {N} would wait .
Q : What does {P} want ? | A : {p} wants talks with {N} . | {P} : We are not afraid .
{P} , {P} , {P} and {P} also attended . | The event was held at {L} , {C} , by {O} and {I} .
{P} directed the film , which stars {P} and {P} . | {O} will release it in {N} in {Y} . | Fans of {P} were thrilled .
{P} 's album topped the charts in {N} . | {p} will play {L} and {L} . | {O} named it record of the year .
{O} 's app was banned by {N} . | The {M} government said {o} had shared data . | {o} denied it .
Hackers linked to {N} attacked {O} and {I} , {O} said . | {o} said no data was lost .
{I} and {I} will share data on patients . | The {I:World Health Organization} ( {I:WHO} ) welcomed it . | {P} , of {i} , said the {Z} rate was {B} .
{C} , {L} : {P} opened a school . | {p} thanked {H} {P} of {I} .
{H} {P} and {H} {P} were at {L} . | {H} {p} said {N} was grateful . | {H} {P} thanked {O} .
{Z} cases rose in {L} and {L} , {I} said . | There were {B} deaths from {Z} in {N} .
Patients with {Z} were taken to {I} . | {H} {P} , a doctor , said {Z} vaccines were safe . | {p} has treated {B} {Z} patients .
{N} launched the {E} in {C} . | {R:Minister} {P} said the {E} would help farmers . | The {E} ends in {Y} .
{O} raised {S} million for its {X} business . | The {x} market is worth {S} billion . | {o} calls {x} the future .
Under the {E} , {N} and {N} will share data . | {P} called the {E} a success .
The {X} fell to {B} in {Y} , {I} said . | A {x} above {B} is high .
{O} won the {E} in {C} . | {P} of {O} received the award from {H} {P} .
{T} meet {V} in {Z} on {D} . | {T} lead {Z} with {B} points , {V} have {B} and {T} {B} .
The {Z} network reaches {L} . | {O} will sell {Z} phones in {N} . | {o} said {Z} demand grew .
{O} 's {Z} net profit was {S} million . | For {Z} , {o} expects {S} million .
{L} , {L} and {L} reported no cases , while {L} had {B} , and {L} and {L} had {B} each . | {Z} wards in {L} are full .
{L} ( {B} ) ; {L} ( {B} ) ; {L} ( {B} ) ; and {L} ( {B} ) . | {L} led with {B} per cent , followed by {L} at {B} per cent .
{P} ( {A} ) will run for {L} . | {P} , the {L} MP , said {L} needed roads . | A {L} native , {p} lives in {L} .
{L} assemblyman {P} and {L} MP {P} visited {L} . | {A} won {L} , {L} and {L} but lost {L} .
{A} 's {P} said {A} and {A} would work together . | {a} MPs will meet on {D} . | The {a} leadership backs {P} .
{A} Youth chief {P} and {A} women 's chief {P} agreed . | {L} {A} chairman {P} did not .
{C} : {H} {P} said {I} was ready . | {I} {R:director} {H} {P} said so on {D} .
{C} - {O} said {R:chief executive} {P} would leave . | {o} gave no reason . | {o} shares fell .
{I} {R:director-general} {H} {P} said {Z} tests were needed . | {p} advised people to stay home .
" I love {C} , " said {P} , {B} , from {L} . | " {C} is home , " {p} added . | His wife {P} agreed .
Villages in {L} , {L} and {L} , near {C} , {N} , were flooded . | In {L} , a dam burst .
A flight from {L} to {L} landed in {C} . | {O} flies from {C} to {C} and {C} .
The {X} fell in {Y} . | Analysts expect the {x} to recover .
Doctors moved {P} to the {X} of {I} . | The {x} is full , {p} said .
{N} has no {X} . | {R:Minister} {P} said a {x} would take years .
{H} {P} said the {X} helped firms in {L} . | {p} said the {x} was fair .
The company offers {X} and {X} . | {O} said {x} sales grew .
{M} officials want an {X} with {N} . | The {x} would cut tariffs . | {N} says the {x} is dead .
Workers use a {X} . | With the {x} , {P} said , waste fell .
{P} of {I} studies {X} . | {p} said {x} costs more than {S} .
The {E} was signed in {C} . | {N} left the {E} in {Y} . | {P} praised the {E} .
The {E} and the {E} close on {D} .
Leaders of the {G} met in {C} . | The {g} countries backed {N} . | {P} said the {g} must act .
{N} hosts a {G} summit on {D} . | {G} members such as {N} and {N} agree . | {g} nations announced a fund .
{P} will join a {G} working lunch . | At the {g} , {p} met {P} of {N} .
Neither {N} nor the {G} can decide alone . | The {g} and {I} disagree .
`
  .trim()
  .split('\n');
