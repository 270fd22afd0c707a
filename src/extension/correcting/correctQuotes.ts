import { window } from 'vscode';
import type { Quote } from '../../core/annotations';
import type { EntityReference } from '../../core/corrections/corrections';
import { t } from '../../features/messages';
import { askForEntity } from './ask';
import type { Corrector } from './corrector';
import { type Place, wordsOfQuote } from './place';

/**
 * Who says the quote at the place is somebody else; asks who where it is not given. Selected words that were taken for no
 * quote become one.
 */
export async function decideSpeaker(corrector: Corrector, place: Place, given?: EntityReference): Promise<void> {
  const { quote } = place;
  const span = quote && wordsOfQuote(quote);
  if (!quote || !span) return hasSelection(place) ? decideQuote(corrector, place, given) : sayNoQuote();
  const entity = given ?? (await askForSpeaker(place, quote));
  if (entity === undefined) return;
  // A quote that the reader has marked keeps being one.
  const before = [quote.corrected];
  const marked = corrector.store
    .of(place.document.uri)
    .some(({ id, body }) => id === quote.corrected && body.type === 'quote');
  await corrector.decide(place, span, { type: marked ? 'quote' : 'speaker', entity }, { before });
}

/** All pieces of the quote at the place, or the selected words, are no quote. */
export async function decideNoQuote(corrector: Corrector, place: Place): Promise<void> {
  const pieces = place.quote?.spans ?? (hasSelection(place) ? [place.selected] : []);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return sayNoQuote();
  await corrector.decide(place, { start: first.start, end: last.end }, { type: 'noQuote' });
}

/** The selected words are a quote; asks by whom where it is not given. */
export async function decideQuote(corrector: Corrector, place: Place, given?: EntityReference): Promise<void> {
  const { selected } = place;
  if (!hasSelection(place)) {
    await window.showInformationMessage(t('Select the words of the quote first, with their quotation marks.'));
    return;
  }
  const entity = given ?? (await askForSpeaker(place));
  if (entity === undefined) return;
  await corrector.decide(place, selected, { type: 'quote', entity });
}

function hasSelection({ selected }: Place): boolean {
  return selected.start < selected.end;
}

function askForSpeaker(place: Place, quote?: Quote): ReturnType<typeof askForEntity> {
  return askForEntity(place, {
    title: t('Who says this?'),
    first: quote?.speaker?.candidates,
    without: quote?.speaker?.entity,
    nobody: t('The article does not tell'),
  });
}

async function sayNoQuote(): Promise<void> {
  await window.showInformationMessage(t('The cursor is in no quote.'));
}
