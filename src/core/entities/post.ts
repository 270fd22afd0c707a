/** When a post is held, as far as its words say: "former", "then", "current", "incoming". */
export type Tenure = 'past' | 'then' | 'present' | 'coming';

/** A post or a description of a person, as words to compare. */
export interface Post {
  head: string;
  /** Words but the head and empty ones, countries left out. */
  words: ReadonlySet<string>;
  country: string | undefined;
  /** "the former", "the next": when the post is held, where the words tell. */
  tenure: Tenure | undefined;
  /** As the article has it: "US Secretary of State". */
  title: string;
  /** Given by a title or an apposition, not by a noun phrase that we linked ourselves. */
  stated: boolean;
}
