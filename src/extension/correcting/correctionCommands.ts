import { commands, type Disposable, Uri, window } from 'vscode';
import type { Entity } from '../../core/annotations';
import type { EntityReference, MeetingFacts } from '../../core/corrections/corrections';
import { bodyFromJson } from '../../corrections/correctionBody';
import { correctionCommands } from '../../features/correctionCommands';
import { t } from '../../features/messages';
import type { ArticleStore } from '../articleStore';
import { isNode } from '../views/treeNode';
import { decideIsMeeting, decideMeeting, decideNoMeeting } from './correctMeetings';
import { askAndRename, decideKind, decideReference, joinEntities, splitEntity } from './correctMentions';
import type { Corrector } from './corrector';
import { decideNoQuote, decideQuote, decideSpeaker } from './correctQuotes';
import { type Place, placeOf, placeOfNode } from './place';
import { sayDoneAgain, sayTakenBack } from './takingBack';

type Decide = (corrector: Corrector, place: Place, more: readonly unknown[]) => Promise<void>;

/**
 * Each works on the place that it is given, as `[uri, range]` or a node of a tree, or else on the cursor's. What it
 * would ask for may be given behind the range: `[name, kind]` of an entity, a name, or the facts of a meeting.
 */
const decisions: Readonly<Record<string, Decide>> = {
  'readout.markPerson': (corrector, place) => decideKind(corrector, place, 'person'),
  'readout.markOrganization': (corrector, place) => decideKind(corrector, place, 'organization'),
  'readout.markPlace': (corrector, place) => decideKind(corrector, place, 'place'),
  'readout.markNoName': (corrector, place) => decideKind(corrector, place, 'none'),
  [correctionCommands.reference]: (corrector, place, more) => decideReference(corrector, place, entityFrom(more)),
  'readout.joinEntities': (corrector, place, more) => joinEntities(corrector, place, entityFrom(more)),
  'readout.splitEntity': splitEntity,
  'readout.rename': (corrector, place, [name]) =>
    askAndRename(corrector, place, typeof name === 'string' ? name : undefined),
  [correctionCommands.speaker]: (corrector, place, more) => decideSpeaker(corrector, place, entityFrom(more)),
  'readout.markQuote': (corrector, place, more) => decideQuote(corrector, place, entityFrom(more)),
  [correctionCommands.noQuote]: decideNoQuote,
  'readout.correctMeeting': (corrector, place, [facts]) => decideMeeting(corrector, place, factsFrom(facts)),
  'readout.correctNoMeeting': decideNoMeeting,
  'readout.markMeeting': (corrector, place, [facts]) => decideIsMeeting(corrector, place, factsFrom(facts)),
};

export function registerCorrectionCommands(store: ArticleStore, corrector: Corrector): Disposable[] {
  const run =
    (decide: Decide) =>
    async (...given: unknown[]) => {
      const [node] = given;
      const place = isNode(node) ? await placeOfNode(store, node) : await placeOf(store, given);
      if (place) await decide(corrector, place, isNode(node) ? [] : given.slice(2));
      else
        await window.showInformationMessage(
          t('There is no article in the editor in front, or it is still being read.'),
        );
    };
  return [
    ...Object.entries(decisions).map(([id, decide]) => commands.registerCommand(id, run(decide))),
    commands.registerCommand('readout.takeBackCorrection', (uri: string, _range: unknown, ids: string[]) =>
      corrector.takeBack(Uri.parse(uri), ids, t('Correction taken back')),
    ),
    commands.registerCommand('readout.undoCorrection', async () => sayTakenBack(await corrector.store.undo())),
    commands.registerCommand('readout.redoCorrection', async () => sayDoneAgain(await corrector.store.redo())),
  ];
}

const kinds: readonly Entity['kind'][] = ['person', 'organization', 'place'];

function entityFrom([name, kind]: readonly unknown[]): EntityReference | undefined {
  if (typeof name !== 'string') return undefined;
  return { name, kind: kinds.find((known) => known === kind) ?? 'person' };
}

function factsFrom(value: unknown): MeetingFacts | undefined {
  const body = bodyFromJson({ ...(value as object), type: 'readout:Meeting' });
  if (typeof value !== 'object' || body?.type !== 'meeting') return undefined;
  const { type: _type, ...facts } = body;
  return facts;
}
