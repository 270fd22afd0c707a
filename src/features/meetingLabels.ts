import type { Meeting } from '../core/annotations';
import { t } from './messages';

/** What the sorts of meetings are called. */
export function meetingKindLabels(): Record<Meeting['kind'], string> {
  return {
    meeting: t('Meeting'),
    call: t('Call'),
    visit: t('Visit'),
    summit: t('Summit'),
    conference: t('Conference'),
  };
}

/** What has become of a meeting, in a word. */
export function meetingStatusLabels(): Record<Meeting['status'], string> {
  return {
    held: t('held'),
    planned: t('planned'),
    possible: t('possible'),
    postponed: t('postponed'),
    cancelled: t('cancelled'),
  };
}
