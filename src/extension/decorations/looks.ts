import { DecorationRangeBehavior, type DecorationRenderOptions, OverviewRulerLane, ThemeColor } from 'vscode';
import type { Look } from './highlights';

/** The contributed colour of a speaker: the mark itself, or the pale tint behind the words. */
function speakerColour(colour: number | undefined, part: '' | 'Background' = ''): ThemeColor {
  return new ThemeColor(`readout.${colour === undefined ? 'unknownSpeaker' : `speaker${colour + 1}`}${part}`);
}

/**
 * How a look is drawn. Never by colour alone: kinds of names differ by their underline as well, quotes by
 * being filled (direct), filled and underlined (partly quoted) or only underlined (paraphrased). Names use
 * `textDecoration` and quotes `border`, since of two decorations on the same words only one can set either.
 */
export function renderOptions(look: Look, colour: number | undefined): DecorationRenderOptions {
  return { rangeBehavior: DecorationRangeBehavior.ClosedClosed, ...styles[look](colour) };
}

const styles: Record<Look, (colour: number | undefined) => DecorationRenderOptions> = {
  person: () => ({
    color: new ThemeColor('readout.personForeground'),
    textDecoration: 'underline 1px',
    overviewRulerColor: new ThemeColor('readout.personForeground'),
    overviewRulerLane: OverviewRulerLane.Left,
  }),
  personReference: () => ({ color: new ThemeColor('readout.personForeground') }),
  organization: () => ({
    color: new ThemeColor('readout.organizationForeground'),
    textDecoration: 'underline dashed 1px',
  }),
  organizationReference: () => ({ color: new ThemeColor('readout.organizationForeground') }),
  place: () => ({ color: new ThemeColor('readout.placeForeground'), textDecoration: 'underline dotted 1px' }),
  placeReference: () => ({ color: new ThemeColor('readout.placeForeground') }),
  date: () => ({ color: new ThemeColor('readout.dateForeground'), fontStyle: 'italic' }),
  directQuote: (colour) => ({
    // The same words look the same whether a grammar has coloured the quotation or not.
    color: new ThemeColor('editor.foreground'),
    backgroundColor: speakerColour(colour, 'Background'),
    overviewRulerColor: speakerColour(colour),
    overviewRulerLane: OverviewRulerLane.Center,
  }),
  mixedQuote: (colour) => ({
    ...styles.directQuote(colour),
    ...underline('dashed', speakerColour(colour)),
  }),
  indirectQuote: (colour) => ({
    color: new ThemeColor('editor.foreground'),
    ...underline('dotted', speakerColour(colour)),
    overviewRulerColor: speakerColour(colour),
    overviewRulerLane: OverviewRulerLane.Center,
  }),
  cue: (colour) => ({ color: speakerColour(colour), fontStyle: 'italic' }),
  source: (colour) => underline('solid', speakerColour(colour), '2px'),
  meeting: () => ({
    color: new ThemeColor('readout.meetingForeground'),
    fontWeight: 'bold',
    overviewRulerColor: new ThemeColor('readout.meetingForeground'),
    overviewRulerLane: OverviewRulerLane.Right,
  }),
  boilerplate: () => ({ color: new ThemeColor('readout.boilerplateForeground') }),
  caption: () => ({ fontStyle: 'italic' }),
};

function underline(style: string, colour: ThemeColor, width = '1px'): DecorationRenderOptions {
  return { borderStyle: style, borderColor: colour, borderWidth: `0 0 ${width} 0` };
}
