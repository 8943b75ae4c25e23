/**
 * A date of publication as its readers know it. Pages give the time in UTC, where midnight in Vienna is still the day
 * before; where the page shows another day than that, or has it in its address, and it can be the same moment's
 * somewhere, it is that day.
 *
 * @param date ISO 8601
 * @param shown the days that the page shows, ISO 8601, as far as it does
 */
export function localDay(date: string, shown: readonly (string | null)[]): string {
  const found = /^(?<day>\d{4}-\d\d-\d\d)T(?<hour>\d\d):.*(?:Z|[+-]00:00)$/.exec(date)?.groups;
  const { day = "", hour = "" } = found ?? {};
  const days = shown.flatMap((each) => (each === null ? [] : [each.slice(0, 10)]));
  if (day === "" || days.includes(day)) return date;
  // Clocks run from 12 hours behind UTC to 14 hours before it.
  const possible = [
    ...(Number(hour) >= 10 ? [dayBeside(day, 1)] : []),
    ...(Number(hour) < 12 ? [dayBeside(day, -1)] : []),
  ];
  return days.find((each) => possible.includes(each)) ?? date;
}

function dayBeside(day: string, step: 1 | -1): string {
  return new Date(Date.parse(day) + step * 86_400_000).toISOString().slice(0, 10);
}
