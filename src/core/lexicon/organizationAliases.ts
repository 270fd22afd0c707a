/** International organizations, alliances and agencies that are mostly called by an acronym: name, then other names. */
const table = `
United Nations | UN; U.N.; UNO
European Union | EU; E.U.
North Atlantic Treaty Organization | NATO; North Atlantic Treaty Organisation
World Health Organization | WHO; World Health Organisation
World Trade Organization | WTO; World Trade Organisation
International Monetary Fund | IMF
International Criminal Court | ICC
International Court of Justice | ICJ
International Atomic Energy Agency | IAEA
International Labour Organization | ILO
International Olympic Committee | IOC
Organization of the Petroleum Exporting Countries | OPEC
Organization for Security and Co-operation in Europe | OSCE; Organization for Security and Cooperation in Europe
Organisation for Economic Co-operation and Development | OECD; Organization for Economic Cooperation and Development
Association of Southeast Asian Nations | ASEAN; Association of South-East Asian Nations
Asia-Pacific Economic Cooperation | APEC
African Union | AU
Economic Community of West African States | ECOWAS
Gulf Cooperation Council | GCC
Shanghai Cooperation Organization | SCO; Shanghai Cooperation Organisation
Group of Seven | G7; G-7; Group of 7
Group of Eight | G8; G-8; Group of 8
Group of Twenty | G20; G-20; Group of 20
Quadrilateral Security Dialogue | Quad
European Central Bank | ECB
European Commission | EC
United Nations Children's Fund | UNICEF
United Nations Educational, Scientific and Cultural Organization | UNESCO
United Nations High Commissioner for Refugees | UNHCR
World Food Programme | WFP; World Food Program
Federal Bureau of Investigation | FBI; F.B.I.
Central Intelligence Agency | CIA; C.I.A.
National Security Agency | NSA
Central Committee of the Communist Party of China | CPC Central Committee
Communist Party of China | CPC; Chinese Communist Party; CCP
Republican National Committee | RNC
Democratic National Committee | DNC
Federal Reserve | Fed; US Federal Reserve; Federal Reserve Board
Drug Enforcement Administration | DEA
Environmental Protection Agency | EPA
Federal Aviation Administration | FAA
Food and Drug Administration | FDA
Centers for Disease Control and Prevention | CDC
British Broadcasting Corporation | BBC
Associated Press | AP
Agence France-Presse | AFP
Cable News Network | CNN
New York Times | NYT
African National Congress | ANC
Palestine Liberation Organization | PLO; Palestine Liberation Organisation
Bank of England | BoE
Bank of Japan | BoJ
Republican Party | GOP; Republicans
Democratic Party | Democrats
`;

/** Each line: the name, then what else it is called. */
export const organizationAliases: readonly (readonly string[])[] = table
  .trim()
  .split('\n')
  .map((line) => line.split(/[|;]/).map((name) => name.trim()));
