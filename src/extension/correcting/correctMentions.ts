import { window } from 'vscode';
import type { Entity } from '../../core/annotations';
import type { EntityReference, KnownName } from '../../core/corrections/corrections';
import { anchor } from '../../corrections/anchor';
import { t } from '../../features/messages';
import { inQuotes, oneLine, shownName } from '../../features/wording';
import { askForEntity, referenceTo } from './ask';
import type { Corrector } from './corrector';
import { type Place, wordsAt } from './place';

type Kind = Entity['kind'] | 'none';

const longestName = 120;

/** The words at the place are a person, an organization, a place, or no name, here and in the other articles. */
export async function decideKind(corrector: Corrector, place: Place, kind: Kind): Promise<void> {
  const span = wordsAt(place);
  if (!span || span.end - span.start > longestName) {
    await window.showInformationMessage(t('Select the words of the name first.'));
    return;
  }
  const learned = corrector.learnKind(place.document.uri, textOf(place, span), kind);
  const before = [place.mention?.mention.corrected];
  await corrector.decide(place, span, { type: 'kind', kind }, { before, learned });
}

/** The pronoun, noun phrase or name at the place stands for somebody else; asks for whom where it is not given. */
export async function decideReference(corrector: Corrector, place: Place, given?: EntityReference): Promise<void> {
  const { mention: site } = place;
  // Who selects “he said” means “he”.
  const span = site ? { start: site.mention.start, end: site.mention.end } : wordsAt(place);
  if (!span) return sayNoMention();
  const words = quoted(place, span);
  const entity =
    given ??
    (await askForEntity(place, {
      title: t('Whom does {0} stand for?', words),
      first: site?.mention.candidates,
      without: site?.entity.id,
      nobody: t('Nobody whom the article names'),
    }));
  if (entity === undefined) return;
  const before = [site?.mention.corrected];
  await corrector.decide(place, span, { type: 'reference', entity }, { before });
}

/** Who is at the place is the same as somebody else; asks as whom where it is not given. */
export async function joinEntities(corrector: Corrector, place: Place, given?: EntityReference): Promise<void> {
  const { mention: site, document } = place;
  if (!site) return sayNoMention();
  const other =
    given ??
    (await askForEntity(place, {
      title: t('Who is the same as {0}?', shownName(site.entity)),
      without: site.entity.id,
      only: site.entity.kind,
      known: corrector.store.known(document.uri),
    }));
  if (!other) return;
  const mention = place.article.definitions.get(site.entity.id) ?? site.mention;
  const learned = corrector.learnAlias(document.uri, other, site.entity.name);
  await corrector.decide(place, mention, { type: 'same', entity: other }, { learned });
}

/** The words at the place, wherever they stand, are somebody else than whom they were read as. */
export async function splitEntity(corrector: Corrector, place: Place): Promise<void> {
  const { mention: site, document } = place;
  if (!site) return sayNoMention();
  const { mention, entity } = site;
  const words = textOf(place, mention);
  const learned = corrector.unlearnAlias(document.uri, referenceTo(entity), words);
  await corrector.decide(
    place,
    mention,
    { type: 'different', entity: referenceTo(entity) },
    {
      before: [mention.corrected],
      learned,
    },
  );
}

/**
 * How somebody is called in trees and exports; the article stays as it is. It holds in all articles, for whoever has the
 * full name; of a person of whom the article has but a surname, which others have too, in this article only.
 */
export async function renameEntity(corrector: Corrector, place: Place, preferred: string): Promise<void> {
  const entity = place.mention?.entity;
  if (!entity) return sayNoMention();
  const { uri } = place.document;
  const known = corrector.known(uri, referenceTo(entity));
  if (isBareSurname(entity) && known?.preferred === undefined) return renameHere(corrector, place, entity, preferred);
  const before: KnownName = known ?? referenceTo(entity);
  const { preferred: _preferred, ...others } = before;
  const isOther = preferred !== entity.name;
  const label = isOther
    ? t('{0} is shown as {1}', entity.name, preferred)
    : t('{0} is shown by the name of the article', entity.name);
  await corrector.know(uri, isOther ? { ...others, preferred } : others, label);
}

function isBareSurname({ kind, name }: Entity): boolean {
  return kind === 'person' && !name.trim().includes(' ');
}

async function renameHere(corrector: Corrector, place: Place, entity: Entity, preferred: string): Promise<void> {
  const { uri } = place.document;
  const starts = new Set(entity.mentions.map(({ start }) => start));
  // By their places: the mark of a mention may be that of another correction.
  const before = corrector.store.of(uri).flatMap(({ id, body, selectors }) => {
    const found = body.type === 'shown' ? anchor(place.article.text, selectors) : undefined;
    return found && starts.has(found.start) ? [id] : [];
  });
  if (preferred === entity.name) {
    if (before.length === 0) return;
    return corrector.takeBack(uri, before, t('{0} is shown by the name of the article', entity.name));
  }
  const mention = place.article.definitions.get(entity.id);
  if (mention) await corrector.decide(place, mention, { type: 'shown', name: preferred }, { before });
}

/** As F2 does, for menus and trees. */
export async function askAndRename(corrector: Corrector, place: Place, given?: string): Promise<void> {
  const entity = place.mention?.entity;
  if (!entity) return sayNoMention();
  const answer =
    given ??
    (await window.showInputBox({
      title: t('How shall {0} be called?', entity.name),
      prompt: isBareSurname(entity)
        ? t(
            'In trees, hovers and exports of this article, which has no fuller name. The article itself is never changed.',
          )
        : t('In trees, hovers and exports of all articles. The article itself is never changed.'),
      value: shownName(entity),
    }));
  if (answer?.trim()) await renameEntity(corrector, place, answer.trim());
}

function textOf({ article }: Place, { start, end }: Place['selected']): string {
  return oneLine(article.text.slice(start, end));
}

export function quoted(place: Place, span: Place['selected']): string {
  return inQuotes(textOf(place, span), 40);
}

async function sayNoMention(): Promise<void> {
  await window.showInformationMessage(t('Put the cursor on a name, or on a word that stands for one.'));
}
