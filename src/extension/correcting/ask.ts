import { type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { Entity } from '../../core/annotations';
import type { EntityReference, KnownName } from '../../core/corrections/corrections';
import { isCalendarDay } from '../../core/text/calendarDay';
import { t } from '../../features/messages';
import { shownName } from '../../features/wording';
import { roleOf } from '../article';
import type { Place } from './place';

interface EntityItem extends QuickPickItem {
  entity?: EntityReference;
  /** "Nobody whom the article names". */
  nobody?: boolean;
}

export interface EntityQuestion {
  title: string;
  /** Who stands first in the list: those that it could be, by id. */
  first?: readonly string[];
  /** Who is not offered, by id. */
  without?: string;
  only?: Entity['kind'];
  /** The label of the answer that it is none of them; absent where that is no answer. */
  nobody?: string;
  /** Names of the workspace, for who is not in this article. */
  known?: readonly KnownName[];
}

/** Asks for somebody of the article. null: nobody; undefined: the reader changed their mind. */
export async function askForEntity(
  place: Place,
  question: EntityQuestion,
): Promise<EntityReference | null | undefined> {
  const items = itemsFor(place, question);
  const placeHolder = t('Type a name to find it in the list');
  const answer = await window.showQuickPick(items, { title: question.title, placeHolder, matchOnDescription: true });
  if (!answer) return undefined;
  return answer.entity ?? null;
}

function itemsFor(place: Place, question: EntityQuestion): EntityItem[] {
  const { first = [], without, only, nobody, known = [] } = question;
  const entities = place.article.annotations.entities.filter(
    ({ id, kind }) => id !== without && (!only || kind === only),
  );
  const nearest = byNearness(entities, place.selected.start);
  const likely = first.flatMap((id) => entities.find((entity) => entity.id === id) ?? []);
  const rest = nearest.filter((entity) => !likely.includes(entity));
  const named = new Set(entities.map(({ name }) => name));
  const elsewhere = known.filter(({ name, kind }) => !named.has(name) && (!only || kind === only));
  return [
    ...section(t('Could be'), likely.map(itemOf)),
    ...(nobody === undefined ? [] : [{ label: nobody, nobody: true }]),
    ...section(t('People'), rest.filter(({ kind }) => kind === 'person').map(itemOf)),
    ...section(t('Organizations'), rest.filter(({ kind }) => kind === 'organization').map(itemOf)),
    ...section(t('Places'), rest.filter(({ kind }) => kind === 'place').map(itemOf)),
    ...section(
      t('In other articles'),
      elsewhere.map(({ kind, name }) => ({ label: name, entity: { kind, name } })),
    ),
  ];
}

function section(label: string, items: EntityItem[]): EntityItem[] {
  return items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...items];
}

function itemOf(entity: Entity): EntityItem {
  return { label: shownName(entity), description: roleOf(entity), entity: referenceTo(entity) };
}

export function referenceTo({ kind, name }: Entity): EntityReference {
  return { kind, name };
}

/** Who was spoken of last before the place comes first. */
function byNearness(entities: readonly Entity[], offset: number): Entity[] {
  const distance = ({ mentions }: Entity): number =>
    Math.min(...mentions.map(({ start }) => (start <= offset ? offset - start : (start - offset) * 4)));
  return [...entities].sort((a, b) => distance(a) - distance(b));
}

/** Asks who took part; those that take part now are ticked. */
export async function askForParticipants(
  { article }: Place,
  now: readonly string[],
): Promise<EntityReference[] | undefined> {
  const entities = [...article.annotations.entities].sort(
    (a, b) => Number(now.includes(b.id)) - Number(now.includes(a.id)),
  );
  const items = entities.map((entity) => ({
    ...itemOf(entity),
    entity: referenceTo(entity),
    picked: now.includes(entity.id),
  }));
  const answer = await window.showQuickPick(items, {
    title: t('Who took part?'),
    canPickMany: true,
    matchOnDescription: true,
  });
  return answer?.map(({ entity }) => entity);
}

/** Asks for a place of the article or in the reader's words. null: the article does not tell. */
export async function askForPlace({ article }: Place, now: string): Promise<string | null | undefined> {
  const places = article.annotations.entities.filter(({ kind }) => kind === 'place').map(({ name }) => name);
  const other = t('In other words…');
  const nowhere = t('The article does not say where');
  const items: QuickPickItem[] = [...new Set([now, ...places])]
    .filter((label) => label !== '')
    .map((label) => ({ label, description: label === now ? t('now') : undefined }));
  const answer = await window.showQuickPick([...items, { label: other }, { label: nowhere }], {
    title: t('Where was it?'),
  });
  if (answer?.label === nowhere) return null;
  if (answer?.label !== other) return answer?.label;
  const words = await window.showInputBox({ title: t('Where was it?'), value: now });
  return words?.trim() || undefined;
}

const dayPattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Asks for a day, a month or a year. null: the article does not tell. */
export async function askForDay(now: string): Promise<string | null | undefined> {
  const answer = await window.showInputBox({
    title: t('When was it?'),
    prompt: t(
      'A day such as 2021-05-07, a month such as 2021-05, or a year. Leave it empty if the article does not say.',
    ),
    placeHolder: t('YYYY-MM-DD'),
    value: now,
    validateInput: (value) => (isDay(value.trim()) ? undefined : t('A day such as 2021-05-07, please.')),
  });
  if (answer === undefined) return undefined;
  return answer.trim() || null;
}

function isDay(value: string): boolean {
  if (value === '') return true;
  return dayPattern.test(value) && isCalendarDay(`${value}-01-01`.slice(0, 10));
}

/** Asks for one of a few words. */
export async function askForOne<T extends string>(
  title: string,
  labels: Readonly<Record<T, string>>,
  now: T,
): Promise<T | undefined> {
  const items = (Object.keys(labels) as T[]).map((value) => ({
    label: labels[value],
    description: value === now ? t('now') : undefined,
    value,
  }));
  return (await window.showQuickPick(items, { title }))?.value;
}
