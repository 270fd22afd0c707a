import { type Uri, window } from 'vscode';
import type { Entity } from '../../core/annotations';
import type { CorrectionBody, EntityReference, KnownName } from '../../core/corrections/corrections';
import type { Span } from '../../core/text/span';
import type { StoredCorrection } from '../../corrections/webAnnotation';
import type { CorrectionStore } from '../corrections/correctionStore';
import type { Change } from '../corrections/keptFolder';
import { t } from '../messages';
import { describeCorrection } from './describe';
import type { Place } from './place';

/** Puts into the store what the reader decides, and tells them how to take it back. */
export class Corrector {
  constructor(readonly store: CorrectionStore) {}

  /**
   * Decides something about some words. `before` are the corrections that decided so far what is there: one of the same
   * sort is replaced, so that the log holds the last word only.
   */
  async decide(
    { document }: Place,
    span: Span,
    body: CorrectionBody,
    { before = [], learned = [] }: { before?: readonly (string | undefined)[]; learned?: readonly Change[] } = {},
  ): Promise<void> {
    const { uri } = document;
    const made = this.store.made(uri, document.getText(), span, body);
    const same = this.#standing(uri, made, before);
    const put = same ? { ...same, body: joined(same.body, body), modified: made.created } : made;
    const changes: Change[] = [{ put }];
    await this.#change(uri, [...changes, ...learned], describeCorrection(body, made.selectors.exact));
  }

  /** Takes corrections back. */
  async takeBack(uri: Uri, ids: readonly string[], label: string): Promise<void> {
    await this.#change(
      uri,
      ids.map((remove) => ({ remove })),
      label,
    );
  }

  async know(uri: Uri, name: KnownName, label: string): Promise<void> {
    await this.#change(uri, [{ know: name }], label);
  }

  async #change(uri: Uri, changes: readonly Change[], label: string): Promise<void> {
    // It holds at once; who wants to take it back need not wait for the disk.
    const written = this.store.change(uri, changes, label);
    void this.#tell(label);
    await written;
  }

  async #tell(label: string): Promise<void> {
    const undo = t('Undo');
    if ((await window.showInformationMessage(label, undo)) === undo) await this.store.undo();
  }

  /** A correction of the same sort at the same words, or among those with these ids. */
  #standing(uri: Uri, made: StoredCorrection, ids: readonly (string | undefined)[]): StoredCorrection | undefined {
    const { start, end } = made.selectors;
    return this.store
      .of(uri)
      .find(
        ({ id, body, selectors }) =>
          body.type === made.body.type && (ids.includes(id) || (selectors.start === start && selectors.end === end)),
      );
  }

  /** What is known of a name in all articles, if anything. */
  known(uri: Uri, { kind, name }: EntityReference): KnownName | undefined {
    return this.store.known(uri).find((known) => known.kind === kind && isOneOf(known, name));
  }

  /** To be known in all articles: that both names are one. Not for a bare surname, which others have too. */
  learnAlias(uri: Uri, entity: EntityReference, alias: string): Change[] {
    if (entity.kind === 'person' && !alias.includes(' ')) return [];
    const known: KnownName = this.known(uri, entity) ?? entity;
    if (isOneOf(known, alias)) return [];
    const others = this.known(uri, { kind: entity.kind, name: alias });
    const aliases = [...(known.aliases ?? []), alias, ...(others?.aliases ?? [])];
    return [...(others ? [{ forget: referenceOf(others) }] : []), { know: { ...known, aliases } }];
  }

  /** To be known no longer: that the words are a name of `entity`. */
  unlearnAlias(uri: Uri, entity: EntityReference, words: string): Change[] {
    const known = this.known(uri, entity);
    if (!known?.aliases?.includes(words)) return [];
    return [{ know: { ...known, aliases: known.aliases.filter((alias) => alias !== words) } }];
  }

  /** To be known in all articles: of what kind the words are; 'none' only takes back what was known. */
  learnKind(uri: Uri, words: string, kind: Entity['kind'] | 'none'): Change[] {
    const others = this.store.known(uri).filter((known) => known.name === words && known.kind !== kind);
    const forget = others.map((known) => ({ forget: referenceOf(known) }));
    return kind === 'none' || this.known(uri, { kind, name: words })
      ? forget
      : [...forget, { know: { kind, name: words } }];
  }
}

const referenceOf = ({ kind, name }: EntityReference): EntityReference => ({ kind, name });

function isOneOf({ name, aliases }: KnownName, wanted: string): boolean {
  return name === wanted || aliases?.includes(wanted) === true;
}

/** Facts of a meeting that are not decided anew stay decided. */
function joined(before: CorrectionBody, body: CorrectionBody): CorrectionBody {
  return before.type === 'meeting' && body.type === 'meeting' ? { ...before, ...body } : body;
}
