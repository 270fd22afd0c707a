import picocolors from 'picocolors';
import type { Terminal } from './terminal';

export type Colours = ReturnType<typeof picocolors.createColors>;

export function colours(on: boolean): Colours {
  return picocolors.createColors(on);
}

/** Colours only on a terminal that knows them, and not where NO_COLOR is set (https://no-color.org). */
export function wantsColour({
  outputIsTerminal,
  environment,
}: Pick<Terminal, 'outputIsTerminal' | 'environment'>): boolean {
  return outputIsTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb';
}
