import type { Speaker } from '../article';
import { noSpeaker } from '../article';

/** The contributed colours `readout.speaker1` … `readout.speaker8`. */
export const paletteSize = 8;

/** Index into the palette by speaker key. A speaker without an entry has the neutral colour. */
export type SpeakerColours = ReadonlyMap<string, number>;

/**
 * Gives every speaker with a name a colour of the palette. Who had one keeps it, so that an edit does not
 * repaint the article; so does a speaker whose name became longer ("Blinken", "Antony Blinken"). A new
 * one takes the colour that the fewest speakers have, so the first eight differ.
 * `speakers` in the order of their first quote.
 */
export function assignColours(speakers: readonly Speaker[], before: SpeakerColours = new Map()): SpeakerColours {
  const colours = new Map<string, number>();
  const named = speakers.filter((speaker) => speaker.key !== noSpeaker && speaker.entity);
  const present = new Set(named.map((speaker) => speaker.key));
  const gone = new Map(
    [...before].filter(([key]) => !present.has(key)).map(([key, colour]) => [lastWord(key), colour]),
  );
  for (const { key } of named) {
    const kept = before.get(key) ?? gone.get(lastWord(key));
    if (kept !== undefined) colours.set(key, kept);
    if (!before.has(key)) gone.delete(lastWord(key));
  }
  const uses = new Array<number>(paletteSize).fill(0);
  for (const colour of colours.values()) uses[colour] = (uses[colour] ?? 0) + 1;
  for (const { key } of named) {
    if (colours.has(key)) continue;
    const colour = uses.indexOf(Math.min(...uses));
    uses[colour] = (uses[colour] ?? 0) + 1;
    colours.set(key, colour);
  }
  return colours;
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}
