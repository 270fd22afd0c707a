import type { Meeting } from '../annotations';

/** Ids that stay when something else in the text changes: made from the kind and the participants, numbered where they recur. */
export function withMeetingIds(meetings: readonly Meeting[]): Meeting[] {
  const seen = new Map<string, number>();
  return meetings.map((meeting) => {
    const names = meeting.participants.slice(0, 4).map((id) => id.slice(id.indexOf(':') + 1));
    const base = `${meeting.kind}:${names.join('+')}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { ...meeting, id: count === 1 ? base : `${base}#${count}` };
  });
}
