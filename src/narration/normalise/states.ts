/** American states as news agencies shorten them, without the last stop. */
const states: Readonly<Record<string, string>> = {
  Ala: "Alabama",
  Ariz: "Arizona",
  Ark: "Arkansas",
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
  Mass: "Massachusetts",
  Md: "Maryland",
  Mich: "Michigan",
  Minn: "Minnesota",
  Miss: "Mississippi",
  Mo: "Missouri",
  Mont: "Montana",
  "N.C": "North Carolina",
  "N.D": "North Dakota",
  Neb: "Nebraska",
  Nev: "Nevada",
  "N.H": "New Hampshire",
  "N.J": "New Jersey",
  "N.M": "New Mexico",
  "N.Y": "New York",
  Okla: "Oklahoma",
  Ore: "Oregon",
  Pa: "Pennsylvania",
  "R.I": "Rhode Island",
  "S.C": "South Carolina",
  "S.D": "South Dakota",
  Tenn: "Tennessee",
  Va: "Virginia",
  Vt: "Vermont",
  Wash: "Washington",
  Wis: "Wisconsin",
  "W.Va": "West Virginia",
  Wyo: "Wyoming",
};

export const shortStates: readonly string[] = Object.keys(states);

/** The name of a state by how it is shortened, without the last stop; null for anything else. */
export function stateOf(written: string): string | null {
  return Object.hasOwn(states, written) ? (states[written] ?? null) : null;
}
