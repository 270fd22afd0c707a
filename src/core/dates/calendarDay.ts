/** True for a day of the Gregorian calendar written YYYY-MM-DD. */
export function isCalendarDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  // Some engines roll 30 February over into March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
