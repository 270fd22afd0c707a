function listed(text: string): string[] {
  return text.split(';').map((part) => part.trim());
}

/** What ministries, institutes and unions are concerned with. */
export const fields = listed(
  'Health; Education; Finance; Foreign Affairs; Defence; Defense; Trade; Agriculture; Energy; Transport; Justice; Environment; Labour; Labor; Culture; Science; Technology; Information; Strategic Studies; International Studies; Human Rights; Peace; Security; Policy Research; Home Affairs; Interior; Tourism; Sports; Youth; Women; Housing; Rural Development; Natural Resources; Communications; Statistics; Immigration; Customs; Meteorology; Disease Control; Space Research; Public Health; Economic Research; Asian Studies; American Studies; Oceanography; Fisheries; Forestry; Water; Aviation; Civil Aviation; Planning; Industry; Commerce; Investment; Competition; Election; Anti-Corruption; Consumer Protection; Disaster Management; Drug Enforcement; Nuclear Safety; Atomic Energy; Social Welfare; Religious Affairs; Veterans Affairs; Football; Cricket; Hockey; Badminton; Rugby; Olympic; Journalists; Manufacturers; Teachers; Medical; Nursing; Farmers; Exporters; Bankers; Hotels; Shipping; Railway; Broadcasting',
);

/** How names of companies end. */
export const companyEnds = listed(
  'Holdings; Group; Corp; Corp.; Corporation; Bank; Airlines; Airways; Motors; Energy; Industries; Technologies; Technology; Bhd; Berhad; Sdn Bhd; Inc; Inc.; Ltd; Ltd.; Co; Co.; Pharmaceuticals; Insurance; Securities; Capital; Media; Telecom; Steel; Oil; Petroleum; Foods; Entertainment; Research; Investments; Properties; Systems; Software; Semiconductor; Electric; Electronics; Chemicals; Mining; Resources; Partners; Associates; Consulting; Logistics; Shipping; Construction; Development; Land; Plantations; Healthcare; Medical; Biotech; Labs; Studios; Pictures; Records; Publishing; Stores; Supermarkets; Hotels; Brewery; Brands; Beverages; Plc; PLC; AG; SA; NV; LLC; LLP; Ventures; Solutions; Networks; Wireless; Digital; Online; Airlines Bhd; Holdings Bhd; Group Bhd; Holdings Ltd; & Co; & Sons; International; Global; Enterprises; Malaysia; India; China; Asia; Europe; America',
);

/** How names of public bodies and papers end that begin with a place. */
export const bodyEnds = listed(
  'University; College; Institute; Ministry; Police; High Court; Parliament; Hospital; Museum; Football Association; Chamber of Commerce; Stock Exchange; Central Bank; National Bank; Army; Navy; Air Force; Coast Guard; Red Crescent; Medical Association; Bar Association; Cricket Board; Football Federation; Olympic Committee; Legislative Assembly; City Council; State Government; School of Economics; Business School; Academy of Sciences; Symphony Orchestra; Public Library; Port Authority; Airport Authority; Electoral Commission; Electricity Board; Water Board; News Agency; Times; Post; Herald; Gazette; Daily News; Tribune; Chronicle; Star; Mail; Journal; Broadcasting Corporation; Press Club; Foundation; Trust; Club; Union; Front; Movement; Party; Alliance; Coalition; League',
);

/** How names of sports clubs end. */
export const clubEnds = listed(
  'FC; United; City; Rovers; Wanderers; Athletic; Town; Albion; Rangers; Dynamo; Stars; Lions; Tigers; Bulls; Kings; Royals; Giants; Knights; Hotspur; Sporting; AFC; SC; CF',
);

/** Words of parties' names. */
export const partyWords = listed(
  'People; National; Democratic; Republican; Liberal; Socialist; Workers; Communist; Conservative; Progressive; Reform; Unity; Justice; Freedom; Green; Labour; Islamic; Christian; Social Democratic; Popular; Patriotic; Congress',
);

/** Of which brands are made. */
export const syllables = listed(
  'pay; cen; sof; mi; ha; zen; tri; ve; lo; na; ri; ta; mo; qua; bi; fin; ser; vex; nor; del; tel; pro; gen; ax; ion; um; ta; ra; ko; su; ya; ly; fy; ix; um; tec; med; bio; eco; net; sys; cor; dat; vol; ama; ore; win; ber; gra; plex; nex; ora; est; al; pho; sto',
);

/** How names of places begin. */
export const placeFirst = listed(
  'Mount; Lake; Kampung; Bukit; Taman; Jalan; Pulau; Sungai; Kota; Bandar; Kuala; Tanjung; Port; Fort; San; Santa; Cape; Gulf of; Strait of; Bay of; Sea of; Ulu; Hulu; Wadi; Tel; Beit; Camp; New; North; South; East; West; Upper; Lower; Rio; Puerto; Villa; Saint; St.; Ban; Koh; Nam',
);

/** How they end. */
export const placeLast = listed(
  'River; Lake; Bay; Island; Islands; Valley; Province; District; County; Airport; International Airport; Street; Road; Avenue; Square; Park; Beach; Bridge; Hills; Mountains; Peninsula; Strait; Sea; Desert; Forest; Port; Stadium; Arena; Mosque; Cathedral; Church; Temple; Palace; Tower; Hotel; Hospital; Prison; Camp; Station; Village; Heights; Springs; Falls; Harbour; Reservoir; National Park; Highway; Expressway; Autonomous Region; City; Town; Oblast; Region; Prefecture; Convention Centre; Hall; Plaza; Mall; Base; Air Base; Refinery; Dam; Canal; Pass; Reef',
);

/** Of which terms are made that name nobody. */
export const adjectives = listed(
  'new; old; national; global; public; strategic; regional; special; annual; early; digital; rapid; common; mutual; open; general; joint; basic; green; clean; urban; rural; local; intensive; overnight; gross; net; earned; extended; fast; international; sustainable; comprehensive; movement; consumer; foreign; direct; artificial; magnetic; personal; standard; initial; home; financial; economic; world; low; high; mass; light; air; free',
);

/** In the middle of a term. */
export const nouns = listed(
  'growth; trade; care; wage; price; energy; health; market; traffic; policy; water; security; food; data; capital; control; transport; pollution; emission; product; income; ownership; development; education; investment; mobility; vaccine; rail; waste; rice; fuel; network; research; service; interest; poverty; computer; power; learning; identity; operating; offering; travel',
);

/** At the end of a term. */
export const heads = listed(
  'rate; unit; order; index; plan; system; access; programme; product; premium; area; zone; agreement; protocol; study; test; centre; pathway; technology; licence; procedure; target; approach; goal; offering; model; report; estimate; ratio; margin; initiative; campaign; scheme; roadmap; framework; line; act; bill; award; cup; festival; week; games; championship; summit; expo; partnership; charter; accord; corridor',
);

/** How names of institutions begin that end in a field. */
export const institutionFirst = listed(
  'Ministry of; Department of; Institute of; Institute for; Center for; Centre for; Council on; Committee on; Agency for; Bureau of; Association of; Federation of; Academy of; School of; Office of; Board of; Society for; Union of; Organization of; Commission on; Fund for; Foundation for; Alliance for; Campaign for; Confederation of; Joint Council for; Directorate of',
);

/** How they end where the field comes first. */
export const institutionLast = listed(
  'Ministry; Department; Agency; Authority; Commission; Council; Board; Bureau; Institute; Association; Federation; Union; Committee; Organization; Organisation; Forum; Society; Office; Foundation; Network; Watch; Development Authority; Development Board; Affairs Department',
);
