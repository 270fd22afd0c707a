import type { DateMention, Entity, Mention } from '../core/annotations';
import type { Article, MentionSite } from './article';
import { isDoubtful, oneLine } from './wording';

type Site = Pick<MentionSite, 'mention' | 'entity'>;

/** Below this confidence a reader may well have read it otherwise. */
const sureFrom = 0.6;
/** A name not more UTF-16 units back, about one line, is in everybody's eye. */
const nameIsRightThere = 80;
/** A name as many UTF-16 units back, about a long paragraph, is no longer in a reader's mind. */
const nameIsFar = 600;
/** A description is less easily understood than a pronoun. */
const nameOfNominalIsFar = 250;

const gendered: ReadonlyMap<string, 'man' | 'woman'> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'man'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'woman'] as const),
]);

const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** Where somebody who reads the article could be in doubt whom or which day it speaks of. Meant to be few. */
export class InDoubt {
  private readonly article: Article;
  /** By entity: what the article's own pronouns say; absent where there are none. */
  private readonly genders: ReadonlyMap<Entity, 'man' | 'woman'>;

  constructor(article: Article) {
    this.article = article;
    this.genders = gendersOf(article);
  }

  /** Pronouns and nominals in text order; of several of one person in a row in one paragraph, the first. */
  mentions(): Site[] {
    const found: Site[] = [];
    const lastNames = new Map<Entity, number>();
    const named: Site[] = [];
    let shown: { entity: Entity; line: number; named: number } | undefined;
    for (const site of this.sites()) {
      const { mention, entity } = site;
      if (mention.form === 'name') {
        lastNames.set(entity, mention.end);
        if (entity.kind === 'person') named.push(site);
        continue;
      }
      if (!this.isOpen(site, lastNames.get(entity), named)) continue;
      const line = this.article.lines.lineAt(mention.start);
      const isRepeated = shown?.entity === entity && shown.line === line && shown.named === named.length;
      if (!isRepeated) found.push(site);
      shown = { entity, line, named: named.length };
    }
    return found;
  }

  /** Weekdays, and months of another year than that of the publication, each day once as long as its words mean the same. */
  dates(): DateMention[] {
    const { annotations, text } = this.article;
    const year = annotations.published?.date.slice(0, 4);
    const last = new Map<string, string>();
    return annotations.dates.filter((date) => {
      const { start, end, value } = date;
      const words = oneLine(text.slice(start, end)).toLowerCase();
      const isOpen = value && (weekday.test(words) || (/^\d{4}-\d{2}$/.test(value) && !value.startsWith(year ?? '?')));
      if (!isOpen || last.get(words) === value) return false;
      last.set(words, value);
      return true;
    });
  }

  private sites(): Site[] {
    return this.article.annotations.entities
      .flatMap((entity) => entity.mentions.map((mention) => ({ mention, entity })))
      .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  }

  private isOpen({ mention, entity }: Site, lastName: number | undefined, named: readonly Site[]): boolean {
    if (mention.corrected) return false;
    const distance = lastName === undefined ? Number.POSITIVE_INFINITY : mention.start - lastName;
    // Whatever Readout makes of it: a reader takes it for whoever was named right before.
    if (mention.form === 'pronoun' && distance <= nameIsRightThere && named.at(-1)?.entity === entity) return false;
    if (isDoubtful(mention) || (mention.confidence ?? 1) < sureFrom) return true;
    const gender = this.genderOf(mention);
    // I and we in a quotation are whoever speaks it; it and they are seldom taken wrongly.
    if (mention.form === 'pronoun' && !gender) return false;
    const far = mention.form === 'nominal' ? nameOfNominalIsFar : nameIsFar;
    if (lastName === undefined || distance > far) return true;
    return mention.form === 'pronoun' && this.isAnotherNamed(entity, lastName, gender, named);
  }

  /** Whether somebody else whom the pronoun fits was named after the one it stands for. */
  private isAnotherNamed(
    entity: Entity,
    lastName: number,
    gender: 'man' | 'woman' | undefined,
    named: readonly Site[],
  ): boolean {
    for (let i = named.length - 1; i >= 0; i--) {
      const other = named[i];
      if (!other || other.mention.start < lastName) return false;
      const otherGender = this.genders.get(other.entity);
      if (other.entity !== entity && (!otherGender || otherGender === gender)) return true;
    }
    return false;
  }

  private genderOf({ start, end }: Mention): 'man' | 'woman' | undefined {
    return gendered.get(this.article.text.slice(start, end).toLowerCase());
  }
}

function gendersOf({ annotations, text }: Article): Map<Entity, 'man' | 'woman'> {
  const genders = new Map<Entity, 'man' | 'woman'>();
  for (const entity of annotations.entities) {
    for (const { form, start, end } of entity.mentions) {
      const gender = form === 'pronoun' ? gendered.get(text.slice(start, end).toLowerCase()) : undefined;
      if (gender) genders.set(entity, gender);
    }
  }
  return genders;
}
