import { window } from 'vscode';
import { t } from '../../features/messages';
import type { CorrectionStore } from '../kept/correctionStore';
import type { Outcome, Step } from '../kept/history';

/** How long the status bar says what was done, milliseconds. */
const shownFor = 4000;

/** Tells what was done, and offers to take that very step back, also when others have followed. */
export async function offerUndo(store: CorrectionStore, message: string, step: Step): Promise<void> {
  const undo = t('Undo');
  if ((await window.showInformationMessage(message, undo)) === undo) sayTakenBack(await store.undo(step));
}

export function sayTakenBack(outcome: Outcome): void {
  if (outcome.code === 'alreadyTakenBack') {
    // Here the reader has just pressed a button, and nothing else would be seen to happen.
    void window.showInformationMessage(t('It was taken back before: {0}', outcome.label));
    return;
  }
  say(outcome, {
    done: (label) => t('Taken back: {0}', label),
    changedSince: (label) =>
      t('Not taken back, because it has been changed since, here or by another program: {0}', label),
    nothing: t('There is nothing to take back.'),
  });
}

export function sayDoneAgain(outcome: Outcome): void {
  say(outcome, {
    done: (label) => t('Done again: {0}', label),
    changedSince: (label) =>
      t('Not done again, because it has been changed since, here or by another program: {0}', label),
    nothing: t('There is nothing to do again.'),
  });
}

interface Wording {
  done(label: string): string;
  changedSince(label: string): string;
  nothing: string;
}

function say(outcome: Outcome, { done, changedSince, nothing }: Wording): void {
  if (outcome.code === 'changedSince') void window.showInformationMessage(changedSince(outcome.label));
  else window.setStatusBarMessage(outcome.code === 'done' ? done(outcome.label) : nothing, shownFor);
}
