import fc from 'fast-check';
import { annotate } from '../../src/core/annotate';
import type { KnownName } from '../../src/core/corrections/corrections';
import { finish } from '../../src/core/steps';
import type { StoredCorrection } from '../../src/corrections/webAnnotation';
import { analyse } from '../../src/server/analyse';
import { agreeingTargets, storedFor, type Target } from '../support/correctionTargets';
import { editedBy, tenEdits } from '../support/tenEdits';
import { time } from './measures';

interface CorrectedArticle {
  text: string;
  /** After ten edits since the corrections were made. */
  edited: string;
  corrections: StoredCorrection[];
}

/** What corrections add to the time of an analysis, as a share. */
export interface CorrectionCost {
  unedited: number;
  edited: number;
  /** With a list of as many names that the workspace knows. */
  withNames: number;
}

/** What finding and applying so many corrections in a folder of so many articles adds to the analysis of it. */
export function costOfCorrections(seeds: readonly string[], articles: number, corrections: number): CorrectionCost {
  const folder = Array.from({ length: articles }, (_, index) =>
    correctedArticle(`Edition ${index}\n\n${seeds[index % seeds.length]}`, Math.round(corrections / articles), index),
  );
  const known = Array.from(
    { length: corrections },
    (_, index): KnownName => ({ kind: 'person', name: `Zora Velt${index}`, aliases: [`Velt${index}`] }),
  );
  const work = (text: string, stored: StoredCorrection[], names: KnownName[]) => () =>
    finish(analyse(text, { uri: '-', corrections: stored, known: names }));
  const perArticle = folder.map(({ text, edited, corrections }) =>
    fastestInTurn([
      work(text, [], []),
      work(text, corrections, []),
      work(text, corrections, known),
      work(edited, [], []),
      work(edited, corrections, []),
    ]),
  );
  const [bare, corrected, named, bareEdited, correctedEdited] = [0, 1, 2, 3, 4].map((which) =>
    perArticle.reduce((sum, times) => sum + (times[which] as number), 0),
  ) as [number, number, number, number, number];
  return {
    unedited: corrected / bare - 1,
    withNames: named / bare - 1,
    edited: correctedEdited / bareEdited - 1,
  };
}

const warmUp = 3;
const rounds = 15;

/** The milliseconds of the fastest of several rounds of each, in turn: other programs and the collector only ever add. */
function fastestInTurn(works: readonly (() => unknown)[]): number[] {
  const fastest = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < warmUp + rounds; round++) {
    for (let step = 0; step < works.length; step++) {
      const which = (round + step) % works.length;
      const spent = time(works[which] as () => void);
      if (round >= warmUp) fastest[which] = Math.min(fastest[which] as number, spent);
    }
  }
  return fastest;
}

/** The same edits every time, so that figures can be compared. */
function correctedArticle(text: string, count: number, seed: number): CorrectedArticle {
  const targets = agreeingTargets(annotate(text));
  const chosen = Array.from({ length: count }, (_, index) => targets[(index * 7) % targets.length] as Target);
  const [wishes = []] = fc.sample(tenEdits, { numRuns: 1, seed });
  const spans = chosen.map(({ span }) => span);
  return { text, edited: editedBy(text, spans, wishes).text, corrections: storedFor(text, chosen) };
}
