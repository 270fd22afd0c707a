// Defined where the features and the editor may see it too.
export { isCalendarDay } from '../text/calendarDay';
