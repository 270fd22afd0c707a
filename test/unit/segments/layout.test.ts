import assert from 'node:assert/strict';
import { paragraphsOf, segmentText } from './readable';

const lead =
  'Finance Minister Ada Hill arrived in Rome on Sunday for two days of talks with the country’s lenders, her office said in a short statement.';
const more =
  'The visit is the first in five years, and both sides have warned that nobody should expect too much of it, least of all the lenders.';
const headline = 'Hill arrives in Rome for talks with lenders';

/** The kind of the paragraph that is written between the first and the last one of a story. */
function kindBetween(paragraph: string): string | undefined {
  const text = `${headline}\n\n${lead}\n\n${paragraph}\n\n${more}\n\n${lead}`;
  return segmentText(text).paragraphs[2]?.kind;
}

const between: [kind: string, ...paragraphs: string[]][] = [
  [
    'boilerplate',
    'Advertisement',
    'ADVERTISEMENT - STORY CONTINUES BELOW',
    'Sign up for our daily newsletter',
    'Want more like this? Subscribe to our newsletter and get the latest in your inbox every morning.',
    'Follow us on Facebook and Twitter',
    'Share this article',
    '© 2021 The Daily Harbour. All rights reserved.',
    'Copyright 2021 The Daily Harbour',
    '12 comments',
    'Tags: Rome, lenders, Ada Hill',
    '53',
    'https://example.com/2021/05/03/hill-in-rome',
    '3 hours ago',
    'Your email address will not be published. Required fields are marked *',
  ],
  [
    'caption',
    'Ada Hill speaks to reporters in Rome on Sunday. Photo: Reuters',
    'The harbour of Naples at dawn. (Photo: M. Moreno)',
    'Ada Hill and Bo Marsh shake hands outside the ministry. Image: City Council.',
    'FILE PHOTO: Ada Hill leaves her office in Rome',
    'Ada Hill waves to reporters outside the ministry in Rome, Italy, May 2, 2021.',
    'Image source, Getty Images',
    'Image caption, Ada Hill spoke for an hour on Sunday',
    'Ada Hill (left) and Bo Marsh (right) in the ministry’s garden',
  ],
  [
    'related',
    'Moreno to hold second round of talks as lenders grow weary',
    'Read more: Lenders grow weary of talks',
    'Also read: Why Rome is late',
  ],
  ['heading', 'A long way to go', 'What comes next?', '“NO MORE TALKS”'],
  [
    'byline',
    'Additional reporting by Bo Marsh',
    '(Reporting by Ada Moreno; Editing by Bo Marsh)',
    'Bo Marsh contributed to this report.',
  ],
  ['listItem', '• Hill wants a new loan', '- Lenders want reforms first'],
  [
    'body',
    'She did not say how long it would take.',
    '“We have sent a newsletter to all our members and asked them to subscribe,” Hill said.',
    'The company said its mobile app had been downloaded by a million subscribers since May.',
    'But Bo Marsh, who heads the lenders’ group, said it remains unclear whether the two sides can set aside their rivalry',
    'It rained.',
    'Hill was born in Paris, France, on May 2, 1971.',
  ],
];

describe('the layout of an article', () => {
  for (const [kind, ...paragraphs] of between) {
    for (const paragraph of paragraphs) it(`${kind}: ${paragraph}`, () => assert.equal(kindBetween(paragraph), kind));
  }

  const headers: [name: string, text: string, expected: string[]][] = [
    ['the first line is the headline', `${headline}\n\n${lead}`, [`headline: ${headline}`, `body: ${lead}`]],
    [
      'labels, plugs and a caption may stand above it',
      `Advertisement\nWorld\nGet more news\nHill in Rome. Photo: Reuters\n\n${headline}\n${lead}`,
      [
        'boilerplate: Advertisement',
        'boilerplate: World',
        'boilerplate: Get more news',
        'caption: Hill in Rome. Photo: Reuters',
        `headline: ${headline}`,
        `body: ${lead}`,
      ],
    ],
    [
      'a byline and a date line may follow it',
      `${headline}\nBy Ada Moreno and Bo Marsh\nMay 3, 2021\n\n${lead}`,
      [`headline: ${headline}`, 'byline: By Ada Moreno and Bo Marsh', 'byline: May 3, 2021', `body: ${lead}`],
    ],
    [
      'a headline may end with a full stop',
      `Hill Arrives In Rome.\n\n${lead}`,
      ['headline: Hill Arrives In Rome.', `body: ${lead}`],
    ],
    ['a story may have none', lead, [`body: ${lead}`]],
    [
      'Windows line ends, tabs and no-break spaces',
      `${headline}\r\n\r\n\t${lead}\u00a0\r\n`,
      [`headline: ${headline}`, `body: ${lead}`],
    ],
    [
      'emoji lines are no story',
      `${headline}\n\n${lead}\n\n👍👍👍\n`,
      [`headline: ${headline}`, `body: ${lead}`, 'boilerplate: 👍👍👍'],
    ],
  ];
  for (const [name, text, expected] of headers) it(name, () => assert.deepEqual(paragraphsOf(text), expected));

  it('after the story a list of headlines is related, its forms and fields are furniture', () => {
    const tail = ['Next in Europe', 'Lenders grow weary of talks', 'Why Rome is late again'];
    const fields = ['Article type: free', 'User status:', 'Page ID: 46'];
    const text = [headline, lead, more, ...fields, '', ...tail, '', 'Leave a Reply', 'Name'].join('\n');
    const kinds = segmentText(text).paragraphs.map(({ kind }) => kind);
    assert.deepEqual(kinds, [
      'headline',
      'body',
      'body',
      ...fields.map(() => 'boilerplate'),
      ...tail.map(() => 'related'),
      'boilerplate',
      'boilerplate',
    ]);
  });

  it('labels of a list in the story take their headlines with them', () => {
    const list = [
      'Keep reading',
      'list 1 of 2',
      'Why is Rome so late?',
      'list 2 of 2',
      'Photos: The ports that wait for ships',
      'end of list',
    ];
    const text = [headline, lead, list.join('\n'), more].join('\n\n');
    const kinds = segmentText(text).paragraphs.map(({ kind }) => kind);
    assert.deepEqual(kinds, [
      'headline',
      'body',
      'boilerplate',
      'boilerplate',
      'related',
      'boilerplate',
      'related',
      'boilerplate',
      'body',
    ]);
  });

  it('an author without "by" stands beside the date line', () => {
    const text = `This article is more than 2 years old\n${headline}\n\nAda Moreno in Rome\nSun 18 Jun 2023 15.42 BST\n\n${lead}`;
    const kinds = segmentText(text).paragraphs.map(({ kind }) => kind);
    assert.deepEqual(kinds, ['boilerplate', 'headline', 'byline', 'byline', 'body']);
  });

  it('neighbouring furniture is one region', () => {
    const text = `${headline}\n\n${lead}\n\nLeave a Reply\n\nSubmit comment`;
    assert.deepEqual(
      segmentText(text).regions.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
      ['boilerplate: Leave a Reply\n\nSubmit comment'],
    );
  });

  const datelines: [text: string, dateline: string | undefined, place?: string][] = [
    ['WASHINGTON (Reuters) - Ada Hill left.', 'WASHINGTON (Reuters) -', 'WASHINGTON'],
    ['Washington (AFP) – Ada Hill left.', 'Washington (AFP) –', 'Washington'],
    ['BERGEN, 14 May 2024 – Ada Hill left.', 'BERGEN, 14 May 2024 –', 'BERGEN'],
    ['KUALA LUMPUR, May 3 (Bernama) -- Ada Hill left.', 'KUALA LUMPUR, May 3 (Bernama) --', 'KUALA LUMPUR'],
    ['NASHUA, N.H. — Ada Hill left.', 'NASHUA, N.H. —', 'NASHUA'],
    ['ROME ― Ada Hill left.', 'ROME ―', 'ROME'],
    ['GEORGE TOWN: Ada Hill left.', 'GEORGE TOWN:', 'GEORGE TOWN'],
    ['MOSCOW, June 18. /TASS/. Ada Hill left.', 'MOSCOW, June 18. /TASS/.', 'MOSCOW'],
    ['(CNN) — Ada Hill left.', '(CNN) —'],
    ['June 18 (Reuters) - Ada Hill left.', 'June 18 (Reuters) -'],
    ['Hill – who left – said no.', undefined],
    ['HILL: Well, I left.\n\nMARSH: Why?', undefined],
  ];
  for (const [opening, dateline, place] of datelines) {
    it(`dateline: ${opening.replaceAll('\n', ' ')}`, () => {
      const text = `${headline}\n\n${opening} ${more}`.replace('Why? The', 'Why?\n\nThe');
      const found = segmentText(text).dateline;
      assert.equal(found && text.slice(found.start, found.end), dateline);
      assert.equal(found?.place && text.slice(found.place.start, found.place.end), place);
    });
  }

  const bylines: [name: string, text: string, byline: string][] = [
    ['a line by name', `${headline}\n\nBy Ada Moreno\n\n${lead}`, 'By Ada Moreno'],
    [
      'an agency that signs the first paragraph',
      `${headline}\nShe is the first to come in five years.Reuters\n${lead}`,
      'Reuters',
    ],
    ['an agency that signs the last paragraph', `${headline}\n\n${lead}\n\n${more} — Bernama`, 'Bernama'],
  ];
  for (const [name, text, byline] of bylines) {
    it(`byline: ${name}`, () => {
      const found = segmentText(text).byline;
      assert.equal(found && text.slice(found.start, found.end), byline);
    });
  }
});
