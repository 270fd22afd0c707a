import type { Span } from '../core/text/span';
import { anchor, remainsAt, selectorsFor, tellsAlone } from './anchor';
import type { Selectors } from './webAnnotation';

/**
 * What finds words again from now on, because what stands around them has changed; undefined where it has not, and
 * where it is not beyond doubt that these are the words: what is kept finds them again when what was deleted comes back,
 * new selectors would not. `live`: where the editor has followed them since they were found, if it has.
 */
export function refreshedSelectors(text: string, kept: Selectors, live?: Span): Selectors | undefined {
  const found = anchor(text, kept);
  const place = found && placeAt(text, kept, found);
  if (place === 'unchanged') return undefined;
  if (found && place === 'certain') return selectorsFor(text, found);
  if (!live || live.start >= live.end) return undefined;
  const isRewritten = text.slice(live.start, live.end) !== kept.exact;
  return isRewritten || !found ? selectorsFor(text, live) : undefined;
}

function placeAt(text: string, kept: Selectors, { start, end }: Span): 'unchanged' | 'certain' | 'doubtful' {
  const { prefix, suffix, unique, enough = {} } = kept;
  const exact = text.slice(start, end);
  const { before, behind, isTouching } = remainsAt(text, { ...kept, exact }, start);
  const isWholeBefore = before === prefix.length;
  const isWholeBehind = behind === suffix.length;
  if (isWholeBefore && isWholeBehind) return 'unchanged';
  if (isTouching) return 'certain';
  // At the beginning or the end of a text one side is short, or empty.
  const isCertain =
    (isWholeBefore && tellsAlone(behind, enough.behind, unique)) ||
    (isWholeBehind && tellsAlone(before, enough.before, unique));
  return isCertain ? 'certain' : 'doubtful';
}
