import type { LocatedCorrection } from '../core/corrections/corrections';
import { anchor } from './anchor';
import type { StoredCorrection } from './webAnnotation';

/** Those whose words stand in the text, with the place; of two that contradict each other the newer one holds. */
export function locate(text: string, stored: readonly StoredCorrection[]): LocatedCorrection[] {
  const madeAt = ({ created, modified }: StoredCorrection): string => modified ?? created;
  const byTime = [...stored].sort((a, b) => (madeAt(a) < madeAt(b) ? -1 : Number(madeAt(a) > madeAt(b))));
  return byTime.flatMap(({ id, selectors, body }) => {
    const span = anchor(text, selectors);
    return span ? [{ id, span, body }] : [];
  });
}
