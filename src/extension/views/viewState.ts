import { commands, EventEmitter, type Memento } from 'vscode';
import type { MeetingOrder } from './meetingTree';
import type { SpeakerOrder } from './speakerTree';

interface State {
  grouping: 'article' | 'all';
  meetingOrder: MeetingOrder;
  speakerOrder: SpeakerOrder;
  meetingFilter: string;
  speakerFilter: string;
}

const initial: State = {
  grouping: 'article',
  meetingOrder: 'text',
  speakerOrder: 'text',
  meetingFilter: '',
  speakerFilter: '',
};
/** Filters are for the moment; how a view is sorted and grouped is remembered. */
const remembered: readonly (keyof State)[] = ['grouping', 'meetingOrder', 'speakerOrder'];

/** How the reader wants to see the views; mirrored in context keys for the menus. */
export class ViewState {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private state: State;

  constructor(private readonly storage: Memento) {
    this.state = { ...initial, ...storage.get<Partial<State>>('views', {}) };
    this.publish();
  }

  dispose(): void {
    this.changed.dispose();
  }

  get current(): Readonly<State> {
    return this.state;
  }

  async change(change: Partial<State>): Promise<void> {
    this.state = { ...this.state, ...change };
    this.publish();
    this.changed.fire();
    await this.storage.update('views', Object.fromEntries(remembered.map((key) => [key, this.state[key]])));
  }

  private publish(): void {
    const { grouping, meetingFilter, speakerFilter } = this.state;
    commands.executeCommand('setContext', 'readout.grouping', grouping);
    commands.executeCommand('setContext', 'readout.meetingsFiltered', meetingFilter !== '');
    commands.executeCommand('setContext', 'readout.speakersFiltered', speakerFilter !== '');
  }
}
