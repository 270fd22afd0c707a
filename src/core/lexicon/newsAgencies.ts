/** News agencies as they sign datelines, bylines and captions. */
export const newsAgencies: ReadonlySet<string> = new Set(
  (
    'Reuters|AFP|AP|Associated Press|The Associated Press|Agence France-Presse|UPI|DPA|dpa|Deutsche Presse-Agentur|Bernama|Xinhua|TASS|Tass|Interfax|ANSA|EFE|Efe|Lusa|' +
    'Kyodo|Kyodo News|Jiji|Yonhap|KCNA|CNA|Antara|ANI|PTI|IANS|APP|BSS|UNB|NAN|PNA|VNA|MNA|IRNA|SANA|SPA|WAM|KUNA|QNA|BNA|MENA|Anadolu|Anadolu Agency|AA|PA|PA Media|' +
    'Press Association|AAP|NZPA|The Canadian Press|Canadian Press|CP|Bloomberg|Bloomberg News|Dow Jones|TNS|Tribune News Service|ATS|APA|Belga|ANP|ANSAmed|CTK|PAP|MTI|BTA|' +
    'Ukrinform|Sputnik|RIA|RIA Novosti|IPS|UNI|AllAfrica|RFE/RL|VOA|RFA|BBC|CNN|NYT|WP'
  ).split('|'),
);

/** Those that sign pictures only. */
export const photoAgencies: ReadonlySet<string> = new Set(
  'Getty|Getty Images|EPA|EPA-EFE|Shutterstock|Alamy|Alamy Stock Photo|Zuma|ZUMA Press|Pool|iStock|Unsplash|Handout|File|File Photo|Courtesy'.split(
    '|',
  ),
);
