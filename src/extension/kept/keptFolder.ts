import type { EntityReference, KnownName } from '../../core/corrections/corrections';
import {
  type CorrectionLog,
  changeLog,
  type LogChange,
  type LogStep,
  logStepsOf,
  type Retarget,
  readLog,
} from '../../corrections/correctionLog';
import {
  changePeople,
  type People,
  type PeopleStep,
  type PeopleWriting,
  peopleStepOf,
  readPeople,
} from '../../corrections/people';
import type { StoredAnnotation } from '../../corrections/webAnnotation';
import { grouped } from '../../features/grouped';
import { ChangedFile, type Trouble } from './changedFile';
import type { SharedFile } from './sharedFile';

/** Something that is to be kept, or no longer. */
export type Change =
  | { put: StoredAnnotation }
  /** Id of an annotation. */
  | { remove: string }
  | Retarget
  | LogStep
  | { know: KnownName }
  | { forget: EntityReference }
  /** What was noted or forgotten. */
  | { unlearn: PeopleStep };

/** What is kept in one `.readout` folder: corrections, notes and names. */
export class KeptFolder {
  readonly log: ChangedFile<LogChange>;
  readonly people: ChangedFile<PeopleWriting>;
  private readLog: { text: string; log: CorrectionLog; bySource: Map<string, StoredAnnotation[]> } | undefined;
  private readPeople: { text: string; people: People } | undefined;

  constructor(
    files: { log: SharedFile; people: SharedFile },
    changed: () => void,
    troubled?: (file: 'log' | 'people', trouble: Trouble | undefined) => void,
  ) {
    this.log = new ChangedFile(files.log, changeLog, changed, (trouble) => troubled?.('log', trouble));
    this.people = new ChangedFile(files.people, changePeople, changed, (trouble) => troubled?.('people', trouble));
  }

  async reload(): Promise<void> {
    await Promise.all([this.log.reload(), this.people.reload()]);
  }

  /** Holds at once. The promise is kept when it is written or has failed. */
  async change(changes: readonly Change[]): Promise<void> {
    const { logChanges, peopleChanges } = byFile(changes);
    await Promise.all([
      logChanges.length > 0 && this.log.change(logChanges),
      peopleChanges.length > 0 && this.people.change(peopleChanges),
    ]);
  }

  /** What undoes these changes, to be asked before they are made. */
  inverseOf(changes: readonly Change[]): Change[] {
    const { logChanges, peopleChanges } = byFile(changes);
    const logSteps = logChanges.length > 0 ? logStepsOf(this.log.text, logChanges) : [];
    if (peopleChanges.length === 0) return logSteps;
    const step = peopleStepOf(this.people.text, peopleChanges);
    // Of a broken file the changes wait.
    const unlearn = step ? [{ unlearn: step }] : changes.flatMap((change) => this.opposite(change)).reverse();
    return [...logSteps, ...unlearn];
  }

  /** Whether these changes would change anything; what undoes a step does not where others changed the same since. */
  wouldChange(changes: readonly Change[]): boolean {
    const { logChanges, peopleChanges } = byFile(changes);
    if (changeLog(this.log.text, logChanges) !== this.log.text) return true;
    return peopleChanges.length > 0 && changePeople(this.people.text, peopleChanges) !== this.people.text;
  }

  get hasUnwritten(): boolean {
    return this.log.hasUnwritten || this.people.hasUnwritten;
  }

  private opposite(change: Change): Change[] {
    if (!('know' in change || 'forget' in change)) return [];
    const { kind, name } = 'know' in change ? change.know : change.forget;
    const before = this.names.find((known) => known.kind === kind && known.name === name);
    return [before ? { know: before } : { forget: { kind, name } }];
  }

  get annotations(): readonly StoredAnnotation[] {
    return this.read.log.annotations;
  }

  /** Paths of all articles that something is kept of. */
  get sources(): string[] {
    return [...this.read.bySource.keys()];
  }

  /** What is kept of an article. */
  of(source: string): StoredAnnotation[] {
    return this.read.bySource.get(source) ?? [];
  }

  get names(): readonly KnownName[] {
    const { names } = this.peopleRead;
    const { unapplied } = this.people;
    if (unapplied.length === 0) return names;
    const isSame = (change: PeopleWriting, { kind, name }: EntityReference) => {
      if ('takeBack' in change) return false;
      const other = 'put' in change ? change.put : change.remove;
      return other.kind === kind && other.name === name;
    };
    const kept = names.filter((known) => !unapplied.some((change) => isSame(change, known)));
    return [...kept, ...unapplied.flatMap((change) => ('put' in change ? [change.put] : []))];
  }

  get logProblems(): CorrectionLog['problems'] {
    return this.read.log.problems;
  }

  get peopleProblems(): People['problems'] {
    return this.peopleRead.problems;
  }

  private get read() {
    const { text } = this.log;
    if (this.readLog?.text !== text) {
      const log = readLog(text);
      this.readLog = { text, log, bySource: grouped(log.annotations, ({ source }) => [source]) };
    }
    return this.readLog;
  }

  private get peopleRead(): People {
    const { text } = this.people;
    if (this.readPeople?.text !== text) this.readPeople = { text, people: readPeople(text) };
    return this.readPeople.people;
  }
}

function byFile(changes: readonly Change[]): { logChanges: LogChange[]; peopleChanges: PeopleWriting[] } {
  const logChanges = changes.filter(
    (change) => 'put' in change || 'remove' in change || 'retarget' in change || 'takeBack' in change,
  );
  const peopleChanges = changes.flatMap((change): PeopleWriting[] => {
    if ('know' in change) return [{ put: change.know }];
    if ('forget' in change) return [{ remove: change.forget }];
    return 'unlearn' in change ? [{ takeBack: change.unlearn }] : [];
  });
  return { logChanges, peopleChanges };
}
