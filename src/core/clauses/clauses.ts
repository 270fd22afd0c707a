/** What the verb group of a clause says about time and reality. */
export interface ClauseFacts {
  tense: 'past' | 'present' | 'future' | 'none';
  /**
   * fact: asserted. planned: "is to meet", "is scheduled to", "plans to".
   * possible: "may", "could", "hopes to", "if". counterfactual: "would have met".
   */
  modality: 'fact' | 'planned' | 'possible' | 'counterfactual';
  negated: boolean;
}

export interface ClauseReader {
  /** Facts of the clause around the verb or trigger at this token. */
  at(token: number): ClauseFacts;
}
