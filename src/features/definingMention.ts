import type { Entity, Mention } from '../core/annotations';

/**
 * Where the article introduces an entity by its fullest name: the first name mention that reads as the
 * entity's name; where none does, the longest (most words, then most characters), of equals the first;
 * without any name the first mention of all. Undefined only for an entity without mentions.
 */
export function definingMention(entity: Entity, text: string): Mention | undefined {
  const name = evenlySpaced(entity.name);
  let longest: Mention | undefined;
  let longestLength = { words: 0, characters: 0 };
  for (const mention of entity.mentions) {
    if (mention.form !== 'name') continue;
    const reading = evenlySpaced(text.slice(mention.start, mention.end));
    if (reading === name) return mention;
    const length = {
      words: reading.split(' ').length,
      characters: reading.length,
    };
    const isLonger =
      length.words > longestLength.words ||
      (length.words === longestLength.words && length.characters > longestLength.characters);
    if (isLonger) {
      longest = mention;
      longestLength = length;
    }
  }
  return longest ?? entity.mentions[0];
}

function evenlySpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
