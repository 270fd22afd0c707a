import type { EntityReference, KnownName } from '../../core/corrections/corrections';
import { type CorrectionLog, changeLog, type LogChange, lineOf, readLog } from '../../corrections/correctionLog';
import { changePeople, type People, type PeopleChange, readPeople } from '../../corrections/people';
import type { StoredAnnotation } from '../../corrections/webAnnotation';
import { ChangedFile, type Trouble } from './changedFile';
import type { SharedFile } from './sharedFile';

/** Something that is to be kept, or no longer. */
export type Change =
  | { put: StoredAnnotation }
  /** Id of an annotation. */
  | { remove: string }
  /** The annotation in this line of the log, as it was. */
  | { restore: string }
  | { know: KnownName }
  | { forget: EntityReference };

/** What is kept in one `.readout` folder: corrections, notes and names. */
export class KeptFolder {
  readonly log: ChangedFile<LogChange>;
  readonly people: ChangedFile<PeopleChange>;
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
    const logChanges = changes.filter((change) => 'put' in change || 'remove' in change || 'restore' in change);
    const peopleChanges = changes.flatMap((change): PeopleChange[] => {
      if ('know' in change) return [{ put: change.know }];
      return 'forget' in change ? [{ remove: change.forget }] : [];
    });
    await Promise.all([
      logChanges.length > 0 && this.log.change(logChanges),
      peopleChanges.length > 0 && this.people.change(peopleChanges),
    ]);
  }

  /** What undoes these changes, to be asked before they are made. */
  inverseOf(changes: readonly Change[]): Change[] {
    return changes.map((change): Change => this.inverse(change)).reverse();
  }

  get hasUnwritten(): boolean {
    return this.log.hasUnwritten || this.people.hasUnwritten;
  }

  private inverse(change: Change): Change {
    if ('know' in change || 'forget' in change) {
      const { kind, name } = 'know' in change ? change.know : change.forget;
      const before = this.names.find((known) => known.kind === kind && known.name === name);
      return before ? { know: before } : { forget: { kind, name } };
    }
    const id =
      'put' in change ? change.put.id : 'remove' in change ? change.remove : readLog(change.restore).annotations[0]?.id;
    const line = id === undefined ? undefined : lineOf(this.log.text, id);
    return line === undefined ? { remove: id ?? '' } : { restore: line };
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
    const isSame = (change: PeopleChange, { kind, name }: EntityReference) => {
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
      const bySource = new Map<string, StoredAnnotation[]>();
      for (const annotation of log.annotations) {
        const same = bySource.get(annotation.source);
        if (same) same.push(annotation);
        else bySource.set(annotation.source, [annotation]);
      }
      this.readLog = { text, log, bySource };
    }
    return this.readLog;
  }

  private get peopleRead(): People {
    const { text } = this.people;
    if (this.readPeople?.text !== text) this.readPeople = { text, people: readPeople(text) };
    return this.readPeople.people;
  }
}
