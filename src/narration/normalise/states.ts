/** American states and Canadian provinces as news agencies shorten them, without the last stop. */
const states: Readonly<Record<string, string>> = {
  Ala: "Alabama",
  Alta: "Alberta",
  Ariz: "Arizona",
  Ark: "Arkansas",
  "B.C": "British Columbia",
  Calif: "California",
  Colo: "Colorado",
  Conn: "Connecticut",
  Del: "Delaware",
  Fla: "Florida",
  Ga: "Georgia",
  Ill: "Illinois",
  Ind: "Indiana",
  Kan: "Kansas",
  Ky: "Kentucky",
  La: "Louisiana",
  Man: "Manitoba",
  Mass: "Massachusetts",
  Md: "Maryland",
  Mich: "Michigan",
  Minn: "Minnesota",
  Miss: "Mississippi",
  Mo: "Missouri",
  Mont: "Montana",
  "N.B": "New Brunswick",
  "N.C": "North Carolina",
  "N.D": "North Dakota",
  Neb: "Nebraska",
  Nev: "Nevada",
  "N.H": "New Hampshire",
  "N.J": "New Jersey",
  "N.L": "Newfoundland and Labrador",
  "N.M": "New Mexico",
  "N.S": "Nova Scotia",
  "N.Y": "New York",
  Okla: "Oklahoma",
  Ont: "Ontario",
  Ore: "Oregon",
  Pa: "Pennsylvania",
  "P.E.I": "Prince Edward Island",
  Que: "Quebec",
  "R.I": "Rhode Island",
  Sask: "Saskatchewan",
  "S.C": "South Carolina",
  "S.D": "South Dakota",
  Tenn: "Tennessee",
  Tex: "Texas",
  Va: "Virginia",
  Vt: "Vermont",
  Wash: "Washington",
  Wis: "Wisconsin",
  "W.Va": "West Virginia",
  Wyo: "Wyoming",
};

/** As the post shortens them. */
const postal: Readonly<Record<string, string>> = {
  AL: "Alabama",
  AK: "Alaska",
  AZ: "Arizona",
  AR: "Arkansas",
  CA: "California",
  CO: "Colorado",
  CT: "Connecticut",
  DC: "D.C.",
  DE: "Delaware",
  FL: "Florida",
  GA: "Georgia",
  HI: "Hawaii",
  ID: "Idaho",
  IL: "Illinois",
  IN: "Indiana",
  IA: "Iowa",
  KS: "Kansas",
  KY: "Kentucky",
  LA: "Louisiana",
  ME: "Maine",
  MD: "Maryland",
  MA: "Massachusetts",
  MI: "Michigan",
  MN: "Minnesota",
  MS: "Mississippi",
  MO: "Missouri",
  MT: "Montana",
  NE: "Nebraska",
  NV: "Nevada",
  NH: "New Hampshire",
  NJ: "New Jersey",
  NM: "New Mexico",
  NY: "New York",
  NC: "North Carolina",
  ND: "North Dakota",
  OH: "Ohio",
  OK: "Oklahoma",
  OR: "Oregon",
  PA: "Pennsylvania",
  RI: "Rhode Island",
  SC: "South Carolina",
  SD: "South Dakota",
  TN: "Tennessee",
  TX: "Texas",
  UT: "Utah",
  VT: "Vermont",
  VA: "Virginia",
  WA: "Washington",
  WV: "West Virginia",
  WI: "Wisconsin",
  WY: "Wyoming",
  AB: "Alberta",
  BC: "British Columbia",
  MB: "Manitoba",
  NB: "New Brunswick",
  NL: "Newfoundland and Labrador",
  NS: "Nova Scotia",
  ON: "Ontario",
  PE: "Prince Edward Island",
  QC: "Quebec",
  SK: "Saskatchewan",
};

/** Degrees, words, places and points of the compass as well: none of them is a state without its ZIP code. */
const ambiguous = new Set("AL DC HI ID IN LA MA MD ME MS NE NL OK ON OR PA PE VA WA".split(" "));

/** English counties as the post shortened them. */
const counties: Readonly<Record<string, string>> = {
  Beds: "Bedfordshire",
  Berks: "Berkshire",
  Bucks: "Buckinghamshire",
  Cambs: "Cambridgeshire",
  Glos: "Gloucestershire",
  Hants: "Hampshire",
  Herts: "Hertfordshire",
  Lancs: "Lancashire",
  Leics: "Leicestershire",
  Lincs: "Lincolnshire",
  Northants: "Northamptonshire",
  Notts: "Nottinghamshire",
  Oxon: "Oxfordshire",
  Staffs: "Staffordshire",
  Warks: "Warwickshire",
  Wilts: "Wiltshire",
  Worcs: "Worcestershire",
  Yorks: "Yorkshire",
};

export const shortCounties: readonly string[] = Object.keys(counties);

export const shortStates: readonly string[] = Object.keys(states);

/** The name of a state by how it is shortened, without the last stop; null for anything else. */
export function stateOf(written: string): string | null {
  return Object.hasOwn(states, written) ? (states[written] ?? null) : null;
}

/**
 * The name of a state or a province by its two capitals on an envelope; null for anything else, and for
 * capitals that often stand for something else, unless a ZIP code is behind them.
 */
export function postalState(written: string, zip: boolean): string | null {
  if (!zip && ambiguous.has(written)) return null;
  return Object.hasOwn(postal, written) ? (postal[written] ?? null) : null;
}

/** The name of an English county by how it is shortened; null for anything else. */
export function countyOf(written: string): string | null {
  return Object.hasOwn(counties, written) ? (counties[written] ?? null) : null;
}
