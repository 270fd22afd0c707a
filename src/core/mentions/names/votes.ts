import type { ArticleFacts } from './article';
import { Casing } from './forms';
import { isBegin, outside, typeCount, typeOf } from './labels';

/** Columns of a word's row: one per type, then capitalised but outside names, then places in names of several words. */
const column = {
  outside: typeCount,
  lastOfPerson: typeCount + 1,
  firstOfPerson: typeCount + 2,
  partOfOrganization: typeCount + 3,
};
const columns = typeCount + 4;
const person = 0;
const organization = 1;

/**
 * What a first reading of the whole article found about each word. The second reading looks at it for
 * every other occurrence, so that a surname alone is read like the full name (after Krishnan and Manning 2006).
 */
export class NameVotes {
  private readonly counts: Uint16Array;
  private readonly own: Uint16Array;
  /** What `majority` gives per token. */
  private readonly majorities: Uint8Array;
  /** Type by the initials of names of several words, as a hash. */
  private readonly initials = new Map<number, number>();

  constructor(
    private readonly facts: ArticleFacts,
    private readonly labels: Uint8Array,
  ) {
    this.counts = new Uint16Array(facts.forms.count * columns);
    this.own = new Uint16Array(columns);
    for (let token = 0; token < labels.length; token++) {
      if (this.isCapitalised(token)) this.cast(token);
    }
    this.majorities = new Uint8Array(labels.length);
    for (let token = 0; token < labels.length; token++) {
      if (this.isCapitalised(token)) this.majorities[token] = this.count(token);
    }
  }

  private isCapitalised(token: number): boolean {
    return this.facts.casing(token) >= Casing.initial;
  }

  private cast(token: number): void {
    const { forms } = this.facts;
    const row = (forms.folded[forms.ofToken[token] as number] as number) * columns;
    this.readOwn(token);
    for (let at = 0; at < columns; at++) {
      const sum = (this.counts[row + at] as number) + (this.own[at] as number);
      this.counts[row + at] = Math.min(sum, 0xffff);
    }
    const label = this.labels[token] as number;
    if (label !== outside && isBegin(label) && this.labels[token + 1] === label + 1) this.keepInitials(token, label);
  }

  /** Fills `own` with what the occurrence at `token` says. */
  private readOwn(token: number): void {
    const { own, labels } = this;
    own.fill(0);
    const label = labels[token] as number;
    if (label === outside) {
      own[column.outside] = 1;
      return;
    }
    const type = typeOf(label);
    own[type] = 1;
    const inside = isBegin(label) ? label + 1 : label;
    const continues = labels[token + 1] === inside;
    const several = !isBegin(label) || continues;
    if (!several) return;
    if (type === person)
      own[isBegin(label) ? column.firstOfPerson : continues ? column.firstOfPerson : column.lastOfPerson] = 1;
    if (type === organization) own[column.partOfOrganization] = 1;
  }

  private keepInitials(first: number, label: number): void {
    let hash = 0;
    for (let token = first; token === first || this.labels[token] === label + 1; token++) {
      if (this.isCapitalised(token)) hash = nextInitial(hash, (this.facts.tokens.form[token] as string).charCodeAt(0));
    }
    this.initials.set(hash, typeOf(label));
  }

  /**
   * What the other occurrences of the word at `token` say, as a small number: 0 nothing, else the type
   * most of them have (1 to 6, 6 outside), how many they are and whether they agree.
   */
  majority(token: number): number {
    return this.majorities[token] as number;
  }

  private count(token: number): number {
    const { forms } = this.facts;
    const row = (forms.folded[forms.ofToken[token] as number] as number) * columns;
    this.readOwn(token);
    let best = 0;
    let most = 0;
    let sum = 0;
    for (let at = 0; at <= typeCount; at++) {
      const votes = (this.counts[row + at] as number) - (this.own[at] as number);
      sum += votes;
      if (votes > most) {
        most = votes;
        best = at + 1;
      }
    }
    if (most === 0) return 0;
    const strength = most === 1 ? 0 : most < 4 ? 1 : 2;
    return best * 16 + strength * 2 + (most === sum ? 1 : 0);
  }

  /** Bits: the word ends, begins, belongs to a longer name elsewhere. */
  partOf(token: number): number {
    const { forms } = this.facts;
    const row = (forms.folded[forms.ofToken[token] as number] as number) * columns;
    this.readOwn(token);
    let bits = 0;
    for (let at = column.lastOfPerson; at < columns; at++) {
      if ((this.counts[row + at] as number) > (this.own[at] as number)) bits |= 1 << (at - column.lastOfPerson);
    }
    return bits;
  }

  /** Type (from 1) of a longer name that the acronym at `token` may stand for, or 0. */
  longForm(token: number): number {
    if (this.facts.casing(token) !== Casing.upper) return 0;
    const form = this.facts.tokens.form[token] as string;
    if (form.length < 2 || form.length > 10) return 0;
    let hash = 0;
    for (let at = 0; at < form.length; at++) {
      if (form.charCodeAt(at) !== 0x2e) hash = nextInitial(hash, form.charCodeAt(at));
    }
    const type = this.initials.get(hash);
    return type === undefined ? 0 : type + 1;
  }
}

function nextInitial(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}
