import type { Entity } from '../core/annotations';
import { t } from './messages';

/** What the sorts of entities are called inside a line. */
export function entityKindLabels(): Record<Entity['kind'], string> {
  return { person: t('person'), organization: t('organization'), place: t('place') };
}
