import { ConfigurationTarget, commands, type Disposable, window, workspace } from 'vscode';
import { checks } from '../features/diagnostics/checks';
import { turnOffCommand } from '../features/diagnostics/diagnose';
import { t } from '../features/messages';

const section = 'readout.diagnostics';

/** The commands behind the quick fixes of hints. */
export function registerHintCommands(): Disposable {
  return commands.registerCommand(turnOffCommand, turnOff);
}

/** Switches hints of one kind off where they were set, or else for the user; and offers the way back. */
async function turnOff(code?: unknown): Promise<void> {
  const check = checks.find((candidate) => candidate.code === code);
  if (!check) return;
  const before = workspace.getConfiguration(section).inspect(check.code);
  const isOfWorkspace = before?.workspaceValue !== undefined;
  const target = isOfWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  const write = (value: unknown) => workspace.getConfiguration(section).update(check.code, value, target);
  await write('off');
  const undo = t('Undo');
  const openSetting = t('Open the Setting');
  const answer = await window.showInformationMessage(
    t('These hints are off now: {0}.', check.title()),
    undo,
    openSetting,
  );
  if (answer === undo) await write(isOfWorkspace ? before?.workspaceValue : before?.globalValue);
  else if (answer === openSetting) {
    await commands.executeCommand('workbench.action.openSettings', `${section}.${check.code}`);
  }
}
