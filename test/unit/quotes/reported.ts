import { annotate } from '../../../src/core/annotate';

/** So that the text is not taken for a headline. */
const lead = 'Old bridge in Brunnstadt is worn out\n\nThe bridge in Brunnstadt was built in 1931.\n\n';

/** A quote as a reader would write it down: `speaker <cue> content`, the kind before it. */
export function reported(paragraphs: string): string[] {
  const text = `${lead}${paragraphs}`;
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end).replace(/\s+/g, ' ');
  return annotate(text).quotes.map(({ kind, spans, cue, speaker }) => {
    const source = speaker ? words(speaker.span) : 'nobody';
    return `${kind} · ${source} · ${cue ? words(cue) : '–'} · ${spans.map(words).join(' + ')}`;
  });
}
