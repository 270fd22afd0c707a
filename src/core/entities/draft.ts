import type { EntityKind, Gender, NameMention, RoleMention } from '../mentions/mentions';
import type { PersonName } from '../mentions/personName';
import type { ResolvedMention } from './entities';

/** A mention with its decision; the other entities it could be are still drafts. */
export interface DraftMention extends Omit<ResolvedMention, 'candidates' | 'corrected'> {
  others?: EntityDraft[];
}

/** An entity while it is being put together. */
export interface EntityDraft {
  kind: EntityKind;
  /** The fullest form so far, taken apart; for organizations and places its words. */
  fullest: PersonName;
  /** The mention that shows the fullest form. */
  defining: NameMention;
  mentions: DraftMention[];
  roles: RoleMention[];
  gender: Gender;
  /** 0 surely a man, 1 surely a woman. */
  femaleShare: number;
  /** Countries that titles and names link this person to, as canonical names. */
  countries: Set<string>;
}

export function newDraft(kind: EntityKind, fullest: PersonName, defining: NameMention): EntityDraft {
  return {
    kind,
    fullest,
    defining,
    mentions: [],
    roles: [],
    gender: 'unknown',
    femaleShare: 0.5,
    countries: new Set(),
  };
}
