import { beginLabel, insideLabel, isBegin, NameType, outside, typeOf } from '../core/mentions/names/labels';
import type { Random } from './random';
import type { LabelledArticle } from './writeArticle';

/** How often a first reading is taken to be wrong: about a name wherever it stands, and about one mention. */
const wrongThroughout = 0.12;
const wrongOnce = 0.1;

const mistakes: readonly (NameType | undefined)[] = [
  NameType.person,
  NameType.organization,
  NameType.organization,
  NameType.place,
  undefined,
];

/**
 * The right labels with mistakes strewn in, as a first reading would leave them: some names are read
 * wrongly wherever they stand, some mentions are missed or taken for another type.
 */
export function roughReading({ tokens, labels }: LabelledArticle, random: Random): Uint8Array {
  const rough = labels.slice();
  const throughout = new Map<string, NameType | undefined | 'right'>();
  for (let token = 0; token < labels.length; token++) {
    const label = labels[token] as number;
    if (label === outside || !isBegin(label)) continue;
    let to = token + 1;
    while (labels[to] === label + 1) to += 1;
    const name = tokens.form[to - 1] as string;
    if (!throughout.has(name)) throughout.set(name, random.chance(wrongThroughout) ? random.pick(mistakes) : 'right');
    const fixed = throughout.get(name);
    const type = fixed !== 'right' ? fixed : random.chance(wrongOnce) ? random.pick(mistakes) : typeOf(label);
    for (let at = token; at < to; at++) {
      rough[at] = type === undefined ? outside : at === token ? beginLabel(type) : insideLabel(type);
    }
  }
  return rough;
}
