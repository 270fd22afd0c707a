import {
  CodeAction,
  CodeActionKind,
  type CodeActionProvider,
  CodeActionTriggerKind,
  type Disposable,
  languages,
  type Range,
  type TextDocument,
} from 'vscode';
import { t } from '../../features/messages';
import { isDoubtful } from '../../features/wording';
import type { ArticleStore } from '../articleStore';
import { readLanguages } from '../client';
import { referenceTo } from './ask';
import { quoted } from './correctMentions';
import { type Place, placeIn } from './place';

/** Below "Modify" in the menu of code actions. */
const kind = CodeActionKind.RefactorRewrite.append('readout');

interface Offer {
  title: string;
  command: string;
  /** Behind the URI and the range. */
  arguments?: unknown[];
}

/** Offers to put right what the cursor is on. By itself, as the light bulb, only where there is a doubt or a selection. */
export class CorrectionActions implements CodeActionProvider, Disposable {
  private readonly registration: Disposable;

  constructor(private readonly store: ArticleStore) {
    this.registration = languages.registerCodeActionsProvider([...readLanguages], this, {
      providedCodeActionKinds: [kind],
    });
  }

  dispose(): void {
    this.registration.dispose();
  }

  provideCodeActions(
    document: TextDocument,
    range: Range,
    { triggerKind }: { triggerKind: CodeActionTriggerKind },
  ): CodeAction[] {
    const place = placeIn(this.store, document, range);
    if (!place) return [];
    if (triggerKind === CodeActionTriggerKind.Automatic && !isPressing(place)) return [];
    return offersFor(place).map(({ title, command, arguments: more = [] }) => {
      const action = new CodeAction(title, kind);
      action.command = { title, command, arguments: [document.uri.toString(), range, ...more] };
      return action;
    });
  }
}

function isPressing({ mention, quote, selected }: Place): boolean {
  return Boolean(
    selected.end > selected.start ||
      (mention && isDoubtful(mention.mention)) ||
      (!mention && quote?.speaker && isDoubtful(quote.speaker)),
  );
}

function offersFor(place: Place): Offer[] {
  return [...undoing(place), ...ofMention(place), ...ofSelection(place), ...ofQuote(place), ...ofMeeting(place)];
}

function undoing({ mention, quote, meeting }: Place): Offer[] {
  const ids = [mention?.mention.corrected, quote?.corrected, ...(meeting?.corrected ?? [])].filter(
    (id) => id !== undefined,
  );
  if (ids.length === 0) return [];
  return [{ title: t('Take back your correction'), command: 'readout.takeBackCorrection', arguments: [ids] }];
}

function ofMention(place: Place): Offer[] {
  const site = place.mention;
  if (!site) return [];
  const { mention, entity } = site;
  const words = quoted(place, mention);
  const candidates = (mention.candidates ?? []).flatMap((id) =>
    id === entity.id ? [] : (place.article.entities.get(id) ?? []),
  );
  const others: Offer[] = candidates.slice(0, 3).map((other) => ({
    title: t('{0} is {1}', words, other.name),
    command: 'readout.correctReference',
    arguments: [other.name, referenceTo(other).kind],
  }));
  others.push({ title: t('{0} stands for somebody else…', words), command: 'readout.correctReference' });
  if (mention.form !== 'name') return others;
  return [
    ...others,
    { title: t('Rename {0}…', entity.name), command: 'readout.rename' },
    { title: t('{0} is the same as…', entity.name), command: 'readout.joinEntities' },
    ...(entity.mentions.length > 1
      ? [{ title: t('{0} is somebody else than {1}', words, entity.name), command: 'readout.splitEntity' }]
      : []),
    ...kindOffers(words, entity.kind),
    { title: t('{0} is no name', words), command: 'readout.markNoName' },
  ];
}

function kindOffers(words: string, now?: 'person' | 'organization' | 'place'): Offer[] {
  const offers = [
    { kind: 'person', title: t('{0} is a person', words), command: 'readout.markPerson' },
    { kind: 'organization', title: t('{0} is an organization', words), command: 'readout.markOrganization' },
    { kind: 'place', title: t('{0} is a place', words), command: 'readout.markPlace' },
  ];
  return offers.filter((offer) => offer.kind !== now).map(({ title, command }) => ({ title, command }));
}

const longestName = 60;

function ofSelection(place: Place): Offer[] {
  const { selected, mention, quote } = place;
  const length = selected.end - selected.start;
  if (length === 0) return [];
  const words = quoted(place, selected);
  return [
    ...(mention || length > longestName ? [] : kindOffers(words)),
    ...(quote ? [] : [{ title: t('{0} is a quote…', words), command: 'readout.markQuote' }]),
    ...(place.meeting || length > longestName
      ? []
      : [{ title: t('{0} speaks of a meeting…', words), command: 'readout.markMeeting' }]),
  ];
}

function ofQuote({ quote }: Place): Offer[] {
  if (!quote) return [];
  return [
    { title: t('The speaker of this quote is…'), command: 'readout.correctSpeaker' },
    { title: t('This is no quote'), command: 'readout.correctNoQuote' },
  ];
}

function ofMeeting({ meeting }: Place): Offer[] {
  if (!meeting) return [];
  return [
    { title: t('Correct this meeting…'), command: 'readout.correctMeeting' },
    { title: t('This is no meeting'), command: 'readout.correctNoMeeting' },
  ];
}
