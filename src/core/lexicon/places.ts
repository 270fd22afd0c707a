/** Regions of the world that are neither a country nor a city: continents, seas, parts of continents, states and provinces. */

const worldRegions = `
Africa; America; Asia; Europe; Oceania; Antarctica; Eurasia; Australasia; Americas; North America; South America; Central America; Latin America;
East Asia; West Asia; South Asia; Central Asia; North Asia; Southeast Asia; South-East Asia; South East Asia; Northeast Asia; Southwest Asia; Asia-Pacific; Asia Pacific;
Indo-Pacific; Pacific Islands; Pacific Rim; South Pacific; North Pacific; Middle East; Near East; Far East; Mideast; Gulf; Persian Gulf; Arabian Gulf; Arabian Peninsula; Gulf States;
North Africa; West Africa; East Africa; Central Africa; Southern Africa; Sub-Saharan Africa; Horn of Africa; Great Lakes; Maghreb; Sahel; Sahara; Levant; Mesopotamia; Kurdistan; Iraqi Kurdistan;
Eastern Europe; Western Europe; Central Europe; Northern Europe; Southern Europe; Southeastern Europe; Scandinavia; Balkans; Baltics; Baltic States; Caucasus; South Caucasus; North Caucasus; Transcaucasia; Benelux; Iberia; Iberian Peninsula;
West; East; Global South; Global North; Third World; West Indies; Caribbean; Polynesia; Melanesia; Indochina; Korean Peninsula; Indian Subcontinent; Subcontinent; Deep South; Midwest; New England; Bay Area; Silicon Valley; Wall Street; Capitol Hill;
West Bank; Gaza; Gaza Strip; East Jerusalem; Golan Heights; Sinai; Sinai Peninsula; Kashmir; Jammu and Kashmir; Darfur; Abkhazia; South Ossetia; Chechnya; Dagestan; Ingushetia; Tatarstan; Nagorno-Karabakh; Transnistria; Crimea; Donbas; Donbass; Siberia; Catalonia; Basque Country; Andalusia; Galicia; Corsica; Sicily; Sardinia; Bavaria; Saxony; Tuscany; Lombardy; Normandy; Brittany; Provence; Flanders; Wallonia; Transylvania; Kosovo; Vojvodina; Silesia; Lapland;
Waziristan; North Waziristan; South Waziristan; Punjab; Sindh; Balochistan; Baluchistan; Khyber Pakhtunkhwa; Swat Valley; Bekaa Valley; Jordan Valley; Nile Delta; Niger Delta; Mekong Delta; Amazon; Patagonia; Andes; Himalayas; Alps; Pyrenees; Rockies; Rocky Mountains; Urals; Carpathians; Hindu Kush; Mount Everest; Kilimanjaro; Mekong; Nile; Danube; Rhine; Volga; Thames; Mississippi; Ganges; Indus; Yangtze; Yellow River; Euphrates; Tigris; Congo River; Zambezi;
Atlantic; Pacific; Atlantic Ocean; Pacific Ocean; Indian Ocean; Arctic Ocean; Arctic; Southern Ocean; Mediterranean; Mediterranean Sea; Black Sea; Caspian Sea; Red Sea; Dead Sea; Baltic Sea; North Sea; Aegean; Aegean Sea; Adriatic; Adriatic Sea; Arabian Sea; Sea of Japan; East Sea; East China Sea; South China Sea; Yellow Sea; Bering Sea; Barents Sea; Caribbean Sea; Sea of Azov; Taiwan Strait; Taiwan Straits; Strait of Hormuz; Straits of Malacca; Strait of Malacca; Bosphorus; Bab el-Mandeb; English Channel; Suez Canal; Panama Canal; Gulf of Aden; Gulf of Mexico; Gulf of Guinea; Gulf of Oman; Gulf of Thailand; Bay of Bengal; Lake Victoria; Lake Tanganyika; Lake Chad; Spratly Islands; Spratlys; Paracel Islands; Paracels; Senkaku Islands; Diaoyu Islands; Kuril Islands; Kurils; Canary Islands; Azores; Galapagos Islands; Okinawa; Hokkaido; Honshu; Kyushu; Jeju; Java; Sumatra; Borneo; Kalimantan; Sulawesi; Bali; Papua; Aceh; West Papua; Mindanao; Luzon; Visayas; Palawan; Crete; Rhodes; Hawaii; Lampedusa; Lesbos; Guantanamo; Guantanamo Bay; Diego Garcia; Scarborough Shoal
`;

const statesAndProvinces = `
Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington; West Virginia; Wisconsin; Wyoming; District of Columbia; Washington, D.C.; Washington D.C.; Washington DC; D.C.; Manhattan; Brooklyn; Queens; Bronx; Staten Island; Harlem; Hollywood; Long Island;
Ontario; Quebec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland; Labrador; Prince Edward Island; Yukon; Nunavut; Northwest Territories;
New South Wales; Queensland; Victoria; Tasmania; South Australia; Western Australia; Northern Territory; Australian Capital Territory;
Anhui; Fujian; Gansu; Guangdong; Guangxi; Guizhou; Hainan; Hebei; Heilongjiang; Henan; Hubei; Hunan; Jiangsu; Jiangxi; Jilin; Liaoning; Ningxia; Qinghai; Shaanxi; Shandong; Shanxi; Sichuan; Xinjiang; Yunnan; Zhejiang; Guangxi Zhuang; Kowloon; New Territories;
Andhra Pradesh; Arunachal Pradesh; Assam; Bihar; Chhattisgarh; Goa; Gujarat; Haryana; Himachal Pradesh; Jharkhand; Karnataka; Kerala; Madhya Pradesh; Maharashtra; Manipur; Meghalaya; Mizoram; Nagaland; Odisha; Orissa; Rajasthan; Sikkim; Tamil Nadu; Telangana; Tripura; Uttar Pradesh; Uttarakhand; West Bengal; Bengal; Ladakh;
Johor; Kedah; Kelantan; Melaka; Malacca; Negeri Sembilan; Negri Sembilan; Pahang; Penang; Pulau Pinang; Perak; Perlis; Sabah; Sarawak; Selangor; Terengganu; Labuan; Putrajaya; Klang Valley; Peninsular Malaysia;
Essex; Kent; Surrey; Sussex; Hampshire; Yorkshire; Lancashire; Cornwall; Devon; Dorset; Norfolk; Suffolk; Cumbria; Northumberland; Durham; Cheshire; Derbyshire; Nottinghamshire; Lincolnshire; Leicestershire; Staffordshire; Shropshire; Warwickshire; Worcestershire; Gloucestershire; Oxfordshire; Buckinghamshire; Hertfordshire; Bedfordshire; Cambridgeshire; Wiltshire; Somerset; Berkshire; Glamorgan; Merseyside; West Midlands; Tyneside; Isle of Man; Isle of Wight;
Baden-Württemberg; Brandenburg; Hesse; Lower Saxony; Mecklenburg-Western Pomerania; North Rhine-Westphalia; Rhineland-Palatinate; Saarland; Saxony-Anhalt; Schleswig-Holstein; Thuringia;
Jalisco; Chiapas; Oaxaca; Sinaloa; Chihuahua; Sonora; Tamaulipas; Veracruz; Michoacan; Michoacán; Guerrero; Nuevo Leon; Baja California; Yucatan; Puebla;
Bahia; Minas Gerais; Parana; Pernambuco; Rio Grande do Sul; Santa Catarina; Amazonas; Mato Grosso;
Helmand; Kandahar; Nangarhar; Kunduz; Herat; Paktika; Paktia; Khost; Kunar; Uruzgan; Zabul; Ghazni; Badakhshan; Anbar; Nineveh; Diyala; Salahuddin; Kirkuk; Basra; Idlib; Hama; Homs; Aleppo; Deir ez-Zor; Raqqa; Hasakah; Donetsk; Luhansk; Kherson; Zaporizhzhia; Kharkiv; Borno; Adamawa; Yobe; Lagos; Kaduna; Plateau; Rivers; Tigray; Amhara; Oromia; Ogaden; Katanga; Kivu; North Kivu; South Kivu; Ituri; Kordofan; South Kordofan; Blue Nile; KwaZulu-Natal; Gauteng; Western Cape; Eastern Cape; Limpopo; Mpumalanga; Rakhine; Shan; Kachin; Kayin; Chin; Pattani; Narathiwat; Yala
`;

/** Words that end or begin the name of a place: "Dal Lake", "Mount Kinabalu", "Jalan Ampang". */
export const placeHeads: readonly string[] =
  `river; lake; sea; ocean; gulf; bay; strait; straits; channel; canal; peninsula; island; islands; isle; isles; archipelago; reef; shoal; cape; coast; beach; delta; valley; desert; forest; mountain; mountains; mount; mt.; hill; hills; range; plateau; heights; glacier; volcano; falls; plain; plains; basin; province; state; district; county; prefecture; region; governorate; oblast; territory; territories; municipality; borough; city; town; village; township; capital; street; avenue; road; boulevard; lane; square; highway; expressway; bridge; tunnel; airport; airfield; port; harbour; harbor; station; terminal; camp; base; prison; stadium; arena; hall; tower; towers; palace; castle; cathedral; mosque; temple; church; shrine; monastery; cemetery; memorial; monument; park; garden; gardens; zoo; plaza; mall; hotel; resort; hospital; jalan; lorong; taman; kampung; kampong; bandar; bukit; kota; kuala; pulau; sungai; tanjung; ulu; hulu; rio; san; santa; saint; st.; fort; ft.; el; los; las; port; puerto; ciudad; villa; new; north; south; east; west; northern; southern; eastern; western; central; upper; lower; greater`
    .split(';')
    .map((word) => word.trim());

function listOf(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Continents, parts of the world, seas, rivers, islands and lands without a state of their own. */
export const regions: readonly string[] = listOf(worldRegions);

/** States and provinces that news in English names without explanation. */
export const provinces: readonly string[] = listOf(statesAndProvinces);
