import type { Change, KeptFolder } from './keptFolder';

/** Something that was done to what is kept, to be taken back and done again as a whole. */
export interface Step {
  /** In the reader's words. */
  readonly label: string;
  readonly isTakenBack: boolean;
  /** Kept when it is written, or is known to hold for the session only. */
  readonly written: Promise<void>;
}

/** What became of a step that was to be taken back, or done again. */
export type Outcome =
  | { code: 'done'; label: string }
  /** What it did has been changed since: by a later step, another window, or by hand. It is left alone. */
  | { code: 'changedSince'; label: string }
  /** This very step was taken back before. */
  | { code: 'alreadyTakenBack'; label: string }
  | { code: 'nothing' };

interface KeptStep extends Step {
  kept: KeptFolder;
  undo: Change[];
  redo: Change[];
  isTakenBack: boolean;
}

/** The steps of this session. */
export class History {
  private readonly done: KeptStep[] = [];
  private readonly undone: KeptStep[] = [];

  /** Makes changes as one step. They hold at once. */
  do(kept: KeptFolder, changes: Change[], label: string): Step {
    const undo = kept.inverseOf(changes);
    const step = { kept, label, undo, redo: changes, isTakenBack: false, written: kept.change(changes) };
    this.done.push(step);
    this.undone.length = 0;
    return step;
  }

  /** Takes a step back, the last one if absent. */
  async undo(step?: Step): Promise<Outcome> {
    const found = step ? this.done.find((done) => done === step) : this.done.at(-1);
    if (!found && step) return { code: step.isTakenBack ? 'alreadyTakenBack' : 'changedSince', label: step.label };
    if (!found) return { code: 'nothing' };
    const at = this.done.lastIndexOf(found);
    const { kept, label } = found;
    const isPossible = kept.wouldChange(found.undo);
    // When a later step is taken back, an earlier one can be taken back again.
    if (isPossible || at === this.done.length - 1) this.done.splice(at, 1);
    if (!isPossible) return { code: 'changedSince', label };
    found.redo = kept.inverseOf(found.undo);
    found.isTakenBack = true;
    this.undone.push(found);
    await kept.change(found.undo);
    return this.outcomeOf(found, found.redo, this.undone);
  }

  /** Does again what was taken back last. */
  async redo(): Promise<Outcome> {
    const step = this.undone.pop();
    if (!step) return { code: 'nothing' };
    const { kept, label } = step;
    if (!kept.wouldChange(step.redo)) return { code: 'changedSince', label };
    step.undo = kept.inverseOf(step.redo);
    step.isTakenBack = false;
    this.done.push(step);
    await kept.change(step.redo);
    return this.outcomeOf(step, step.undo, this.done);
  }

  /** What another window has written may be seen only when we write: then the step came to nothing. */
  private outcomeOf(step: KeptStep, opposite: Change[], list: KeptStep[]): Outcome {
    const { kept, label } = step;
    if (kept.wouldChange(opposite)) return { code: 'done', label };
    const at = list.lastIndexOf(step);
    if (at >= 0) list.splice(at, 1);
    return { code: 'changedSince', label };
  }
}
