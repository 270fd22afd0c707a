import type { CorrectionBody, EntityReference, KnownName } from '../core/corrections/corrections';
import type { PeopleChange } from './people';

/** What is known of a name, if anything. */
export function knownAs(names: readonly KnownName[], { kind, name }: EntityReference): KnownName | undefined {
  return names.find((known) => known.kind === kind && bears(known, name));
}

/** To be known: that `alias` is another name of `entity`. Not of people with a bare surname, which others have, too. */
export function learnAlias(names: readonly KnownName[], entity: EntityReference, alias: string): PeopleChange[] {
  if (entity.kind === 'person' && !(alias.includes(' ') && entity.name.includes(' '))) return [];
  const known: KnownName = knownAs(names, entity) ?? entity;
  if (bears(known, alias)) return [];
  const other = knownAs(names, { kind: entity.kind, name: alias });
  const merged = other && other !== known ? other : undefined;
  const aliases = [...(known.aliases ?? []), alias, ...(merged ? [merged.name, ...(merged.aliases ?? [])] : [])];
  const roles = [...(known.roles ?? []), ...(merged?.roles ?? [])];
  const preferred = known.preferred ?? merged?.preferred;
  return [
    ...(merged ? [{ remove: referenceTo(merged) }] : []),
    {
      put: {
        ...known,
        aliases: [...new Set(aliases)].filter((name) => name !== known.name),
        ...(roles.length > 0 && { roles: [...new Set(roles)] }),
        ...(preferred !== undefined && { preferred }),
      },
    },
  ];
}

/** To be known no longer: that `words` are a name of `entity`. */
export function unlearnAlias(names: readonly KnownName[], entity: EntityReference, words: string): PeopleChange[] {
  const known = knownAs(names, entity);
  if (!known?.aliases?.includes(words)) return [];
  const rest = { ...known, aliases: known.aliases.filter((alias) => alias !== words) };
  return [saysMore(rest) ? { put: rest } : { remove: referenceTo(known) }];
}

/** To be known: of what kind the words are. What else is known of them stays. 'none' only takes back what was known. */
export function learnKind(
  names: readonly KnownName[],
  words: string,
  kind: KnownName['kind'] | 'none',
): PeopleChange[] {
  const others = names.filter((known) => known.name === words && known.kind !== kind);
  const changes: PeopleChange[] = others.map((known) => ({ remove: referenceTo(known) }));
  if (kind === 'none' || knownAs(names, { kind, name: words })) return changes;
  return [...changes, { put: { ...others[0], kind, name: words } }];
}

/** What was learned from a correction that is taken back. */
export function unlearn(names: readonly KnownName[], body: CorrectionBody, words: string): PeopleChange[] {
  if (body.type === 'same') return unlearnAlias(names, body.entity, words);
  if (body.type !== 'kind' || body.kind === 'none') return [];
  const { kind } = body;
  const known = names.find((one) => one.kind === kind && one.name === words);
  return known && !saysMore(known) ? [{ remove: referenceTo(known) }] : [];
}

function saysMore({ aliases, preferred, roles }: KnownName): boolean {
  return Boolean(aliases?.length || preferred !== undefined || roles?.length);
}

function bears({ name, aliases }: KnownName, wanted: string): boolean {
  return name === wanted || aliases?.includes(wanted) === true;
}

const referenceTo = ({ kind, name }: EntityReference): EntityReference => ({ kind, name });
