import { listOf } from './listOf';

/** A country or territory: its usual English name, other names, adjectives and nouns for its people. */
export interface Country {
  name: string;
  aliases: readonly string[];
  demonyms: readonly string[];
}

/** One line each: name = other names | demonyms, separated by semicolons. */
const table = `
Afghanistan | Afghan; Afghans; Afghani
Albania | Albanian; Albanians
Algeria | Algerian; Algerians
Andorra | Andorran; Andorrans
Angola | Angolan; Angolans
Antigua and Barbuda = Antigua; Barbuda | Antiguan; Antiguans; Barbudan
Argentina | Argentine; Argentinian; Argentines; Argentinians; Argentinean
Armenia | Armenian; Armenians
Aruba | Aruban; Arubans
Australia | Australian; Australians; Aussie; Aussies
Austria | Austrian; Austrians
Azerbaijan | Azerbaijani; Azerbaijanis; Azeri; Azeris
Bahamas = the Bahamas | Bahamian; Bahamians
Bahrain | Bahraini; Bahrainis
Bangladesh | Bangladeshi; Bangladeshis
Barbados | Barbadian; Barbadians; Bajan
Belarus = Byelorussia | Belarusian; Belarusians; Belarussian
Belgium | Belgian; Belgians
Belize | Belizean; Belizeans
Benin | Beninese
Bermuda | Bermudian; Bermudians; Bermudan
Bhutan | Bhutanese
Bolivia | Bolivian; Bolivians
Bosnia and Herzegovina = Bosnia; Bosnia-Herzegovina; Bosnia-Hercegovina; Herzegovina | Bosnian; Bosnians; Herzegovinian
Botswana | Botswanan; Motswana; Batswana
Brazil | Brazilian; Brazilians
Brunei = Brunei Darussalam | Bruneian; Bruneians
Bulgaria | Bulgarian; Bulgarians
Burkina Faso | Burkinabe; Burkinabé
Burundi | Burundian; Burundians
Cambodia = Kampuchea | Cambodian; Cambodians; Khmer
Cameroon | Cameroonian; Cameroonians
Canada | Canadian; Canadians
Cape Verde = Cabo Verde | Cape Verdean; Cape Verdeans
Cayman Islands = Caymans | Caymanian
Central African Republic = CAR | Central African
Chad | Chadian; Chadians
Chile | Chilean; Chileans
China = People's Republic of China; PRC; Mainland China; mainland China | Chinese
Colombia | Colombian; Colombians
Comoros | Comoran; Comorian; Comorans
Congo = Democratic Republic of Congo; Democratic Republic of the Congo; Republic of Congo; Republic of the Congo; DR Congo; DRC; Congo-Brazzaville; Congo-Kinshasa; Zaire | Congolese; Zairean
Costa Rica | Costa Rican; Costa Ricans
Croatia | Croatian; Croatians; Croat; Croats
Cuba | Cuban; Cubans
Curaçao = Curacao | Curaçaoan
Cyprus = Northern Cyprus | Cypriot; Cypriots
Czech Republic = Czechia | Czech; Czechs
Czechoslovakia | Czechoslovak; Czechoslovakian
Denmark | Danish; Dane; Danes
Djibouti | Djiboutian; Djiboutians
Dominica | Dominican
Dominican Republic | Dominican; Dominicans
East Germany | East German; East Germans
East Timor = Timor-Leste; Timor Leste | East Timorese; Timorese
Ecuador | Ecuadorian; Ecuadorean; Ecuadorians; Ecuadoreans; Ecuadoran
Egypt | Egyptian; Egyptians
El Salvador | Salvadoran; Salvadorans; Salvadorean
England | English; Englishman; Englishmen; Englishwoman
Equatorial Guinea | Equatorial Guinean; Equatoguinean
Eritrea | Eritrean; Eritreans
Estonia | Estonian; Estonians
Eswatini = Swaziland | Swazi; Swazis
Ethiopia | Ethiopian; Ethiopians
Falkland Islands = Falklands; Malvinas | Falklander; Falklanders
Faroe Islands = Faroes; Faeroe Islands | Faroese
Fiji | Fijian; Fijians
Finland | Finnish; Finn; Finns
France | French; Frenchman; Frenchmen; Frenchwoman
French Guiana | French Guianese
French Polynesia = Tahiti | Tahitian; French Polynesian
Gabon | Gabonese
Gambia = the Gambia | Gambian; Gambians
Georgia | Georgian; Georgians
Germany = Federal Republic of Germany | German; Germans
Ghana | Ghanaian; Ghanaians; Ghanian
Gibraltar | Gibraltarian; Gibraltarians
Greece | Greek; Greeks
Greenland | Greenlandic; Greenlander; Greenlanders
Grenada | Grenadian; Grenadians
Guadeloupe | Guadeloupean
Guam | Guamanian; Guamanians
Guatemala | Guatemalan; Guatemalans
Guinea | Guinean; Guineans
Guinea-Bissau = Guinea Bissau | Bissau-Guinean
Guyana | Guyanese
Haiti | Haitian; Haitians
Honduras | Honduran; Hondurans
Hong Kong = Hongkong | Hongkonger; Hongkongers; Hong Konger; Hong Kongers
Hungary | Hungarian; Hungarians
Iceland | Icelandic; Icelander; Icelanders
India | Indian; Indians
Indonesia | Indonesian; Indonesians
Iran = Islamic Republic of Iran; Persia | Iranian; Iranians; Persian; Persians
Iraq | Iraqi; Iraqis
Ireland = Republic of Ireland; Irish Republic | Irish; Irishman; Irishmen; Irishwoman
Israel | Israeli; Israelis
Italy | Italian; Italians
Ivory Coast = Côte d'Ivoire; Cote d'Ivoire | Ivorian; Ivorians; Ivoirian
Jamaica | Jamaican; Jamaicans
Japan | Japanese
Jersey | 
Jordan = Hashemite Kingdom of Jordan | Jordanian; Jordanians
Kazakhstan = Kazakstan | Kazakh; Kazakhs; Kazakhstani
Kenya | Kenyan; Kenyans
Kiribati | I-Kiribati
Kosovo | Kosovar; Kosovars; Kosovan
Kuwait | Kuwaiti; Kuwaitis
Kyrgyzstan = Kyrgyz Republic; Kirghizia | Kyrgyz; Kirghiz; Kyrgyzstani
Laos = Lao PDR | Laotian; Laotians; Lao
Latvia | Latvian; Latvians
Lebanon | Lebanese
Lesotho | Basotho; Mosotho
Liberia | Liberian; Liberians
Libya | Libyan; Libyans
Liechtenstein | Liechtensteiner; Liechtensteiners
Lithuania | Lithuanian; Lithuanians
Luxembourg = Luxemburg | Luxembourgish; Luxembourger; Luxembourgers
Macau = Macao | Macanese
Madagascar | Malagasy; Madagascan
Malawi | Malawian; Malawians
Malaysia | Malaysian; Malaysians; Malay; Malays
Maldives = the Maldives | Maldivian; Maldivians
Mali | Malian; Malians
Malta | Maltese
Marshall Islands | Marshallese
Martinique | Martinican
Mauritania | Mauritanian; Mauritanians
Mauritius | Mauritian; Mauritians
Mexico | Mexican; Mexicans
Micronesia = Federated States of Micronesia | Micronesian; Micronesians
Moldova = Moldavia | Moldovan; Moldovans
Monaco | Monegasque; Monacan
Mongolia = Inner Mongolia; Outer Mongolia | Mongolian; Mongolians; Mongol; Mongols
Montenegro | Montenegrin; Montenegrins
Montserrat | Montserratian
Morocco | Moroccan; Moroccans
Mozambique | Mozambican; Mozambicans
Myanmar = Burma | Burmese; Myanma; Myanmarese
Namibia | Namibian; Namibians
Nauru | Nauruan; Nauruans
Nepal | Nepali; Nepalese; Nepalis
Netherlands = the Netherlands; Holland | Dutch; Dutchman; Dutchmen; Netherlander
New Caledonia | New Caledonian
New Zealand = Aotearoa | New Zealander; New Zealanders; Kiwi; Kiwis
Nicaragua | Nicaraguan; Nicaraguans
Niger | Nigerien; Nigeriens
Nigeria | Nigerian; Nigerians
North Korea = Democratic People's Republic of Korea; DPRK; N. Korea | North Korean; North Koreans
North Macedonia = Macedonia; FYROM | Macedonian; Macedonians
Northern Ireland = Ulster | Northern Irish
Norway | Norwegian; Norwegians
Oman | Omani; Omanis
Pakistan | Pakistani; Pakistanis
Palau | Palauan; Palauans
Palestine = Palestinian Territories; Palestinian territories | Palestinian; Palestinians
Panama | Panamanian; Panamanians
Papua New Guinea = PNG | Papua New Guinean; Papuan; Papuans
Paraguay | Paraguayan; Paraguayans
Peru | Peruvian; Peruvians
Philippines = the Philippines | Philippine; Filipino; Filipinos; Filipina; Filipinas
Poland | Polish; Pole; Poles
Portugal | Portuguese
Puerto Rico | Puerto Rican; Puerto Ricans
Qatar | Qatari; Qataris
Romania = Rumania | Romanian; Romanians
Russia = Russian Federation | Russian; Russians
Rwanda | Rwandan; Rwandans
Samoa = Western Samoa; American Samoa | Samoan; Samoans
San Marino | Sammarinese
Saudi Arabia = Kingdom of Saudi Arabia; KSA | Saudi; Saudis; Saudi Arabian; Saudi Arabians
Scotland | Scottish; Scot; Scots; Scotsman; Scotswoman
Senegal | Senegalese
Serbia = Serbia and Montenegro | Serbian; Serbians; Serb; Serbs
Seychelles | Seychellois
Sierra Leone | Sierra Leonean; Sierra Leoneans
Singapore | Singaporean; Singaporeans
Slovakia = Slovak Republic | Slovak; Slovakian; Slovaks
Slovenia | Slovenian; Slovene; Slovenians; Slovenes
Solomon Islands = the Solomons | Solomon Islander; Solomon Islanders
Somalia | Somali; Somalis; Somalian
Somaliland = Puntland | Somalilander
South Africa | South African; South Africans
South Korea = Republic of Korea; ROK; S. Korea; Korea | South Korean; South Koreans; Korean; Koreans
South Sudan | South Sudanese
Soviet Union = USSR; U.S.S.R. | Soviet; Soviets
Spain | Spanish; Spaniard; Spaniards
Sri Lanka = Ceylon | Sri Lankan; Sri Lankans
St. Kitts and Nevis = Saint Kitts and Nevis; St Kitts and Nevis; St. Kitts | Kittitian
St. Lucia = Saint Lucia; St Lucia | Saint Lucian; St. Lucian
St. Vincent and the Grenadines = Saint Vincent and the Grenadines; St Vincent | Vincentian
Sudan | Sudanese
Suriname = Surinam | Surinamese
Sweden | Swedish; Swede; Swedes
Switzerland | Swiss
Syria = Syrian Arab Republic | Syrian; Syrians
São Tomé and Príncipe = Sao Tome and Principe; São Tomé; Sao Tome | São Toméan
Taiwan = Republic of China; Chinese Taipei; Formosa | Taiwanese
Tajikistan = Tadjikistan | Tajik; Tajiks; Tajikistani
Tanzania = Zanzibar | Tanzanian; Tanzanians; Zanzibari
Thailand = Siam | Thai; Thais
Tibet | Tibetan; Tibetans
Togo | Togolese
Tonga | Tongan; Tongans
Trinidad and Tobago = Trinidad; Tobago | Trinidadian; Trinidadians; Tobagonian
Tunisia | Tunisian; Tunisians
Turkey = Türkiye; Turkiye | Turkish; Turk; Turks
Turkmenistan | Turkmen; Turkmens
Turks and Caicos Islands = Turks and Caicos | 
Tuvalu | Tuvaluan; Tuvaluans
Uganda | Ugandan; Ugandans
Ukraine = the Ukraine | Ukrainian; Ukrainians
United Arab Emirates = UAE; U.A.E.; Emirates | Emirati; Emiratis
United Kingdom = UK; U.K.; Britain; Great Britain; GB | British; Briton; Britons; Brit; Brits
United States = US; U.S.; USA; U.S.A.; United States of America; America; the States | American; Americans
Uruguay | Uruguayan; Uruguayans
Uzbekistan | Uzbek; Uzbeks; Uzbekistani
Vanuatu | Ni-Vanuatu; Vanuatuan
Vatican = Vatican City; Holy See | 
Venezuela | Venezuelan; Venezuelans
Vietnam = Viet Nam; North Vietnam; South Vietnam | Vietnamese
Virgin Islands = British Virgin Islands; U.S. Virgin Islands; US Virgin Islands | Virgin Islander
Wales | Welsh; Welshman; Welshmen; Welshwoman
West Germany | West German; West Germans
Western Sahara | Sahrawi; Sahrawis
Yemen | Yemeni; Yemenis; Yemenite
Yugoslavia | Yugoslav; Yugoslavs; Yugoslavian
Zambia | Zambian; Zambians
Zimbabwe = Rhodesia | Zimbabwean; Zimbabweans; Rhodesian
`;

function countryOf(line: string): Country {
  const [names = '', demonyms] = line.split('|');
  const [name = '', aliases] = names.split('=');
  return { name: name.trim(), aliases: listOf(aliases), demonyms: listOf(demonyms) };
}

/** The countries and territories of the world, a few former ones, and the nations of the United Kingdom. */
export const countries: readonly Country[] = table.trim().split('\n').map(countryOf);
