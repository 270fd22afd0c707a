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
  switch (outcome.code) {
    case 'done':
      window.setStatusBarMessage(t('Taken back: {0}', outcome.label), shownFor);
      return;
    case 'changedSince':
      void window.showInformationMessage(
        t('Not taken back, because it has been changed since, here or by another program: {0}', outcome.label),
      );
      return;
    case 'alreadyTakenBack':
      // Here the reader has just pressed a button, and nothing else would be seen to happen.
      void window.showInformationMessage(t('It was taken back before: {0}', outcome.label));
      return;
    case 'nothing':
      window.setStatusBarMessage(t('There is nothing to take back.'), shownFor);
  }
}

export function sayDoneAgain(outcome: Outcome): void {
  switch (outcome.code) {
    case 'done':
      window.setStatusBarMessage(t('Done again: {0}', outcome.label), shownFor);
      return;
    case 'changedSince':
      void window.showInformationMessage(
        t('Not done again, because it has been changed since, here or by another program: {0}', outcome.label),
      );
      return;
    case 'alreadyTakenBack':
    case 'nothing':
      window.setStatusBarMessage(t('There is nothing to do again.'), shownFor);
  }
}
