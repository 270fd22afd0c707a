/**
 * Commands of the client with which a reader puts an annotation right. Each takes the URI of the document and a range
 * in it; without them it asks about what the cursor is on.
 */
export const correctionCommands = {
  /** `[uri, range]` of words of a quotation: asks who its speaker is. */
  speaker: 'readout.correctSpeaker',
  /** `[uri, range]` of words of a quotation: they are none. */
  noQuote: 'readout.correctNoQuote',
  /** `[uri, range, name, kind]`: the mention at this range is of the entity with this name and kind. */
  reference: 'readout.correctReference',
} as const;
