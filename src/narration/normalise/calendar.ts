const names = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const abbreviations: Readonly<Record<string, (typeof names)[number]>> = {
  Jan: "January",
  Feb: "February",
  Mar: "March",
  Apr: "April",
  Jun: "June",
  Jul: "July",
  Aug: "August",
  Sep: "September",
  Sept: "September",
  Oct: "October",
  Nov: "November",
  Dec: "December",
};

/** The full name of a month as it is written: "Sept" is "September". Null for what is no month. */
export function monthOf(written: string): string | null {
  return names.find((name) => name === written) ?? abbreviations[written] ?? null;
}

/** The name of a month by its number, 1 to 12. */
export function monthName(number: number): string | null {
  return names[number - 1] ?? null;
}

export function isDayOfMonth(digits: string): boolean {
  return /^(?:0?[1-9]|[12]\d|3[01])$/.test(digits);
}

const days: Readonly<Record<string, string>> = {
  Mon: "Monday",
  Tue: "Tuesday",
  Tues: "Tuesday",
  Wed: "Wednesday",
  Weds: "Wednesday",
  Thu: "Thursday",
  Thur: "Thursday",
  Thurs: "Thursday",
  Fri: "Friday",
  Sat: "Saturday",
  Sun: "Sunday",
};

/** The full name of a day that is written short: "Thurs" is "Thursday". Null for what is none. */
export function weekdayOf(written: string): string | null {
  return Object.hasOwn(days, written) ? (days[written] ?? null) : null;
}

/** Every month and every short form of a month or a day. */
export const calendarWords: readonly string[] = [
  ...names,
  ...Object.keys(abbreviations),
  ...Object.keys(days),
];
