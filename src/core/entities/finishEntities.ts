import { folded } from '../mentions/personName';
import { bySpan, type Span } from '../text/span';
import type { Tokens } from '../text/tokens';
import type { EntityDraft } from './draft';
import type { Entities, EntityRecord, ResolvedMention } from './entities';
import { rolesOf } from './personRoles';

const longestSlug = 60;

/** Gives the drafts names and ids, in order of their first mention, and replaces drafts by ids in the candidates. */
export function finishEntities(tokens: Tokens, drafts: readonly EntityDraft[]): Entities {
  for (const draft of drafts) draft.mentions.sort((a, b) => bySpan(a.mention, b.mention));
  const ordered = [...drafts].sort((a, b) => firstStart(a) - firstStart(b));
  const ids = idsOf(tokens, ordered);
  const entities: Entities = { list: [], byId: new Map(), ofMention: new Map() };
  for (const draft of ordered) {
    const record = recordOf(tokens, draft, ids);
    entities.list.push(record);
    entities.byId.set(record.id, record);
    for (const { mention } of record.mentions) entities.ofMention.set(mention, record);
  }
  return entities;
}

const firstStart = (draft: EntityDraft): number => draft.mentions[0]?.mention.start ?? 0;

function idsOf(tokens: Tokens, drafts: readonly EntityDraft[]): Map<EntityDraft, string> {
  const ids = new Map<EntityDraft, string>();
  const used = new Map<string, number>();
  for (const draft of drafts) {
    const base = `${draft.kind}:${slug(nameOf(tokens, draft))}`;
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    // "~" stands in no slug, so a numbered id cannot meet another one’s.
    ids.set(draft, count === 1 ? base : `${base}~${count}`);
  }
  return ids;
}

function slug(name: string): string {
  const words = folded(name).replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  const trimmed = words.replace(/^-/, '').slice(0, longestSlug).replace(/-$/, '');
  return trimmed === '' ? 'unnamed' : trimmed;
}

function textOf(tokens: Tokens, { start, end }: Span): string {
  return tokens.text
    .slice(start, end)
    .replaceAll(/[()[\]]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** As the fullest mention has it; from a headline in capitals, as the story has it. */
function nameOf(tokens: Tokens, { defining, mentions }: EntityDraft): string {
  const name = textOf(tokens, defining);
  if (name !== name.toUpperCase() || !name.includes(' ')) return name;
  for (const { mention } of mentions.slice(0, 50)) {
    const other = mention.form === 'name' ? textOf(tokens, mention) : '';
    if (other !== name && other.toUpperCase() === name) return other;
  }
  return name;
}

function recordOf(tokens: Tokens, draft: EntityDraft, ids: ReadonlyMap<EntityDraft, string>): EntityRecord {
  return {
    id: ids.get(draft) as string,
    kind: draft.kind,
    name: nameOf(tokens, draft),
    gender: draft.femaleShare > 0.9 ? 'female' : draft.femaleShare < 0.1 ? 'male' : 'unknown',
    roles: rolesOf(tokens, draft),
    mentions: draft.mentions.map(({ others, ...rest }): ResolvedMention => {
      const candidates = others?.map((other) => ids.get(other)).filter((id) => id !== undefined);
      return candidates?.length ? { ...rest, candidates } : rest;
    }),
  };
}
