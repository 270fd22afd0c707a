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
  const names = new Map(ordered.map((draft) => [draft, nameOf(tokens, draft)]));
  const ids = idsOf(names);
  const entities: Entities = { list: [], byId: new Map(), ofMention: new Map() };
  for (const [draft, name] of names) {
    const record = recordOf(tokens, draft, name, ids);
    entities.list.push(record);
    entities.byId.set(record.id, record);
    for (const { mention } of record.mentions) entities.ofMention.set(mention, record);
  }
  return entities;
}

const firstStart = (draft: EntityDraft): number => draft.mentions[0]?.mention.start ?? 0;

function idsOf(names: ReadonlyMap<EntityDraft, string>): Map<EntityDraft, string> {
  const ids = new Map<EntityDraft, string>();
  const used = new Map<string, number>();
  for (const [draft, name] of names) {
    const base = `${draft.kind}:${slug(name)}`;
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    // "~" stands in no slug, so a numbered id cannot meet another one’s.
    ids.set(draft, count === 1 ? base : `${base}~${count}`);
  }
  return ids;
}

/** Most names are words of the alphabet with single spaces between them, which need no cleaning. */
const plainName = /^[a-z\d]+(?: [a-z\d]+)*$/i;

function slug(name: string): string {
  const words = plainName.test(name)
    ? name.toLowerCase().replace(/ /g, '-')
    : folded(name).replace(/[^\p{L}\p{N}]+/gu, '-');
  const trimmed = words.replace(/^-/, '').slice(0, longestSlug).replace(/-$/, '');
  return trimmed === '' ? 'unnamed' : trimmed;
}

function textOf(tokens: Tokens, { start, end }: Span): string {
  const text = tokens.text.slice(start, end);
  if (plainName.test(text)) return text;
  return text
    .replace(/[()[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** As the fullest mention has it; from a headline in capitals, as the story has it. */
function nameOf(tokens: Tokens, { defining, mentions }: EntityDraft): string {
  const name = textOf(tokens, defining);
  if (!name.includes(' ') || name !== name.toUpperCase()) return name;
  for (const { mention } of mentions.slice(0, 50)) {
    const other = mention.form === 'name' ? textOf(tokens, mention) : '';
    if (other !== name && other.toUpperCase() === name) return other;
  }
  return name;
}

function recordOf(
  tokens: Tokens,
  draft: EntityDraft,
  name: string,
  ids: ReadonlyMap<EntityDraft, string>,
): EntityRecord {
  return {
    id: ids.get(draft) as string,
    kind: draft.kind,
    name,
    gender: draft.femaleShare > 0.9 ? 'female' : draft.femaleShare < 0.1 ? 'male' : 'unknown',
    roles: rolesOf(tokens, draft),
    mentions: draft.mentions.map(({ mention, confidence, why, others }): ResolvedMention => {
      const candidates = others?.map((other) => ids.get(other)).filter((id) => id !== undefined);
      return candidates?.length ? { mention, confidence, why, candidates } : { mention, confidence, why };
    }),
  };
}
