import { window } from 'vscode';
import type { Meeting } from '../../core/annotations';
import type { MeetingFacts } from '../../core/corrections/corrections';
import { meetingKindLabels, meetingStatusLabels } from '../../features/meetingLabels';
import { t } from '../../features/messages';
import { askForDay, askForOne, askForParticipants, askForPlace } from './ask';
import type { Corrector } from './corrector';
import { type Place, wordsAt, wordsOfMeeting } from './place';

type Fact = 'participants' | 'place' | 'day' | 'status' | 'kind';

/** Something about the meeting at the place is otherwise; asks what where it is not given. */
export async function decideMeeting(corrector: Corrector, place: Place, given?: MeetingFacts): Promise<void> {
  const { meeting } = place;
  const span = meeting && wordsOfMeeting(meeting, place);
  if (!meeting || !span) return sayNoMeeting();
  if (given) {
    await corrector.decide(
      place,
      span,
      { type: 'meeting', ...given },
      {
        before: meeting.corrected,
      },
    );
    return;
  }
  const items = (Object.keys(factLabels()) as Fact[]).map((fact) => ({
    label: factLabels()[fact],
    description: factNow(place, meeting)[fact],
    fact,
  }));
  const answer = await window.showQuickPick(items, { title: t('What should be changed about this meeting?') });
  const facts = answer && (await askForFact(place, meeting, answer.fact));
  if (!facts) return;
  await corrector.decide(place, span, { type: 'meeting', ...facts }, { before: meeting.corrected });
}

export async function decideNoMeeting(corrector: Corrector, place: Place): Promise<void> {
  const span = place.meeting && wordsOfMeeting(place.meeting, place);
  if (!span) return sayNoMeeting();
  await corrector.decide(place, span, { type: 'noMeeting' });
}

/** The selected words speak of a meeting; asks who took part where it is not given. */
export async function decideIsMeeting(corrector: Corrector, place: Place, given?: MeetingFacts): Promise<void> {
  const span = wordsAt(place);
  if (!span) {
    await window.showInformationMessage(t('Select the word that speaks of the meeting first, such as “talks”.'));
    return;
  }
  const participants = given?.participants ?? (await askForParticipants(place, []));
  if (!participants) return;
  await corrector.decide(place, span, { type: 'meeting', ...given, participants });
}

async function askForFact(place: Place, meeting: Meeting, fact: Fact): Promise<MeetingFacts | undefined> {
  if (fact === 'participants') {
    const participants = await askForParticipants(place, meeting.participants);
    return participants && { participants };
  }
  if (fact === 'place') {
    const where = await askForPlace(place, meeting.place?.text ?? '');
    return where === undefined ? undefined : { place: where };
  }
  if (fact === 'day') {
    const day = await askForDay(meeting.date?.start ?? '');
    return day === undefined ? undefined : { date: day === null ? null : { start: day } };
  }
  if (fact === 'status') {
    const status = await askForOne(t('What has become of it?'), meetingStatusLabels(), meeting.status);
    return status && { status };
  }
  const kind = await askForOne(t('What sort of meeting was it?'), meetingKindLabels(), meeting.kind);
  return kind && { kind };
}

function factNow({ article }: Place, meeting: Meeting): Record<Fact, string> {
  const names = meeting.participants.map((id) => article.entities.get(id)?.name ?? '').filter((name) => name !== '');
  return {
    participants: names.join(', '),
    place: meeting.place?.text ?? '',
    day: meeting.date?.start ?? '',
    status: meetingStatusLabels()[meeting.status],
    kind: meetingKindLabels()[meeting.kind],
  };
}

function factLabels(): Record<Fact, string> {
  return {
    participants: t('Participants'),
    place: t('Place'),
    day: t('Day'),
    status: t('Status'),
    kind: t('Sort of meeting'),
  };
}

async function sayNoMeeting(): Promise<void> {
  await window.showInformationMessage(t('The cursor is on no word that speaks of a meeting.'));
}
