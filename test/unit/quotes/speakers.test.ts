import assert from 'node:assert/strict';
import { annotate } from '../../../src/core/annotate';

const article = `Anna Keller defends the bridge

BRUNNSTADT — Mayor Anna Keller presented her plan on Monday. The company's director, Paul Okafor, was there too.

“I know every cable of it,” Keller said. She added that the work would take a year.

“My engineers told me it was safe,” Okafor said.`;

describe('The speaker of a quote', () => {
  const { quotes, entities } = annotate(article);
  const nameOf = (id: string | undefined) => entities.find((entity) => entity.id === id)?.name;

  it('is the person whom the surname or the pronoun stands for', () => {
    assert.deepEqual(
      quotes.map(({ speaker }) => nameOf(speaker?.entity)),
      ['Anna Keller', 'Anna Keller', 'Paul Okafor'],
    );
  });

  it('is given with the reason in a reader’s words', () => {
    assert.equal(quotes[0]?.speaker?.why, '“Keller said” follows the quotation');
  });

  it('says I and my inside the quotation marks', () => {
    const firstPerson = entities.flatMap(({ name, mentions }) =>
      mentions
        .filter(({ form }) => form === 'pronoun')
        .map(({ start, end }) => `${article.slice(start, end)} = ${name}`)
        .filter((line) => /^(I|My|me) /.test(line)),
    );
    assert.deepEqual(firstPerson.sort(), ['I = Anna Keller', 'My = Paul Okafor', 'me = Paul Okafor']);
  });

  it('is who spoke last where it is doubtful who “he” is and nobody was named since', () => {
    const text = `Talks about the bridge

BRUNNSTADT — The bridge is old, said Hans Berger. He added that it is rusty.

“It will fall,” said Berger.

Tom Okafor, the former mayor, said on Monday that the bridge will close. How can it be kept?

It is not wise to keep it. The city should end it, he said.`;
    const document = annotate(text);
    const speaker = document.quotes.at(-1)?.speaker;
    assert.equal(document.entities.find(({ id }) => id === speaker?.entity)?.name, 'Tom Okafor');
  });

  it('is told in the last of several paragraphs that each open a quotation anew', () => {
    const text = `Talks about the bridge

BRUNNSTADT — Mayor Anna Keller presented her plan on Monday.

“The bridge is old, and nobody has looked at it for years.

“It is rusty from end to end.

“We shall build another one.

“It will be of wood,” Keller told reporters.

The company's director, Paul Okafor, was there too.`;
    const { quotes, entities } = annotate(text);
    const [quote] = quotes;
    assert.equal(quotes.length, 1);
    assert.equal(entities.find(({ id }) => id === quote?.speaker?.entity)?.name, 'Anna Keller');
    assert.deepEqual(
      quote?.spans.map(({ start }) => text.slice(start, start + 8)),
      ['“The bri', '“It is r', '“We shal', '“It will'],
    );
  });

  it('is left open where nobody is named', () => {
    assert.deepEqual(annotate('“We are closed.”\n\nThe sign hung on the door for weeks.').quotes, []);
  });
});
