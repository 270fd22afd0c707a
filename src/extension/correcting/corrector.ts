import { type TextDocument, type Uri, window } from 'vscode';
import type { Entity } from '../../core/annotations';
import type { CorrectionBody, EntityReference, KnownName } from '../../core/corrections/corrections';
import type { Span } from '../../core/text/span';
import { anchor } from '../../corrections/anchor';
import { knownAs, learnAlias, learnKind, unlearn, unlearnAlias } from '../../corrections/learnNames';
import type { PeopleChange } from '../../corrections/people';
import type { StoredCorrection } from '../../corrections/webAnnotation';
import { t } from '../../features/messages';
import type { CorrectionStore } from '../kept/correctionStore';
import type { Change } from '../kept/keptFolder';
import { describeCorrection } from './describe';
import type { Place } from './place';
import { offerUndo } from './takingBack';

interface DecisionOptions {
  /** Ids of the corrections that decided so far what is there. */
  before?: readonly (string | undefined)[];
  learned?: readonly Change[];
}

/** Puts into the store what the reader decides, and tells them how to take it back. */
export class Corrector {
  constructor(readonly store: CorrectionStore) {}

  /** Decides something about some words. A standing correction of the same sort is replaced. */
  async decide(
    { document, article }: Place,
    span: Span,
    body: CorrectionBody,
    options: DecisionOptions = {},
  ): Promise<void> {
    const { before = [], learned = [] } = options;
    // While the reader was asked, another program may have changed the file.
    if (document.getText() !== article.text) return this.sayChanged();
    const { uri } = document;
    const made = this.store.made(uri, article.text, span, body);
    const same = this.standing(document, made, span, before);
    const put = same
      ? { ...made, id: same.id, body: joined(same.body, body), modified: made.created, created: same.created }
      : made;
    await this.change(uri, [{ put }, ...learned], describeCorrection(body, made.selectors.exact));
  }

  /** Takes corrections back, and what was learned from them. */
  async takeBack(uri: Uri, ids: readonly string[], label: string): Promise<void> {
    const taken = this.store.of(uri).filter(({ id }) => ids.includes(id));
    const learned = taken.flatMap(({ body, selectors }) => unlearn(this.store.known(uri), body, selectors.exact));
    await this.change(uri, [...ids.map((remove) => ({ remove })), ...learned.map(asChange)], label);
  }

  async know(uri: Uri, name: KnownName, label: string): Promise<void> {
    await this.change(uri, [{ know: name }], label);
  }

  /** It holds at once: who wants to take it back need not wait for the disk. */
  async change(uri: Uri, changes: readonly Change[], label: string): Promise<void> {
    const step = this.store.change(uri, changes, label);
    void offerUndo(this.store, label, step);
    await step.written;
  }

  private async sayChanged(): Promise<void> {
    await window.showWarningMessage(
      t('The article has changed meanwhile, and nothing was corrected. Please try again.'),
    );
  }

  /** A correction of the same sort that stands at the same words, or is among those with these ids. */
  private standing(
    document: TextDocument,
    made: StoredCorrection,
    span: Span,
    ids: readonly (string | undefined)[],
  ): StoredCorrection | undefined {
    const text = document.getText();
    return this.store.of(document.uri).find(({ id, body, selectors }) => {
      if (body.type !== made.body.type) return false;
      if (ids.includes(id)) return true;
      const stands = selectors.exact === made.selectors.exact ? anchor(text, selectors) : undefined;
      return stands?.start === span.start;
    });
  }

  /** What is known of a name in all articles, if anything. */
  known(uri: Uri, name: EntityReference): KnownName | undefined {
    return knownAs(this.store.known(uri), name);
  }

  learnAlias(uri: Uri, entity: EntityReference, alias: string): Change[] {
    return learnAlias(this.store.known(uri), entity, alias).map(asChange);
  }

  unlearnAlias(uri: Uri, entity: EntityReference, words: string): Change[] {
    return unlearnAlias(this.store.known(uri), entity, words).map(asChange);
  }

  learnKind(uri: Uri, words: string, kind: Entity['kind'] | 'none'): Change[] {
    return learnKind(this.store.known(uri), words, kind).map(asChange);
  }
}

function asChange(change: PeopleChange): Change {
  return 'put' in change ? { know: change.put } : { forget: change.remove };
}

/** Facts of a meeting that are not decided anew stay decided. */
function joined(before: CorrectionBody, body: CorrectionBody): CorrectionBody {
  return before.type === 'meeting' && body.type === 'meeting' ? { ...before, ...body } : body;
}
