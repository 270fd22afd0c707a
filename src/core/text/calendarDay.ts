/** True for a day of the Gregorian calendar written YYYY-MM-DD; what lies before the year 1000 is a slip. */
export function isCalendarDay(value: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  // Some engines roll 30 February over into March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
