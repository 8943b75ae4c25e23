/** Countries with a press in English, by their top-level domains. */
const domains: Readonly<Record<string, string>> = {
  au: "AU",
  ca: "CA",
  gov: "US",
  ie: "IE",
  in: "IN",
  mil: "US",
  nz: "NZ",
  uk: "GB",
  za: "ZA",
};

/** Outlets whose address does not tell their country. */
const outlets: Readonly<Record<string, string>> = {
  US:
    "abc7ny.com abcnews.go.com aclu.org apnews.com arstechnica.com axios.com baltimoresun.com barrons.com billboard.com bizjournals.com " +
    "bostonglobe.com bostonherald.com breitbart.com businessweek.com buzzfeednews.com cbslocal.com cbsnews.com chicagotribune.com " +
    "chron.com cleveland.com cnbc.com cnet.com cnn.com courant.com csmonitor.com dailybeast.com dallasnews.com denverpost.com " +
    "deseret.com detroitnews.com engadget.com espn.com espn.go.com ew.com forbes.com fortune.com foxbusiness.com foxnews.com freep.com " +
    "gothamist.com harpers.org hbr.org healthline.com hollywoodreporter.com houstonchronicle.com huffpost.com inc.com kut.org laist.com latimes.com " +
    "laweekly.com marketplace.org marketwatch.com mercurynews.com miamiherald.com motherjones.com msnbc.com nationalreview.com " +
    "nbcnews.com newsday.com newsweek.com newyorker.com nj.com npr.org nydailynews.com nymag.com nypost.com nytimes.com " +
    "oregonlive.com pagesix.com pbs.org pcmag.com people.com philly.com inquirer.com politico.com polygon.com popsci.com propublica.org " +
    "rollingstone.com salon.com scientificamerican.com seattletimes.com semafor.com sfchronicle.com sfgate.com slate.com " +
    "smithsonianmag.com startribune.com tampabay.com techcrunch.com technologyreview.com texastribune.org theatlantic.com thedailybeast.com " +
    "thehill.com thenation.com theverge.com time.com tmz.com usatoday.com usnews.com vanityfair.com variety.com vox.com " +
    "washingtonexaminer.com washingtonpost.com washingtontimes.com wired.com wsj.com",
  GB: "bbc.com economist.com ft.com newscientist.com newstatesman.com spectator.com theguardian.com thetimes.com",
  IN: "deccanherald.com hindustantimes.com indianexpress.com indiatimes.com livemint.com ndtv.com thehindu.com",
  IE: "irishexaminer.com irishtimes.com",
};

const countries: ReadonlyMap<string, string> = new Map(
  Object.entries(outlets).flatMap(([country, hosts]) =>
    hosts.split(" ").map((host) => [host, country] as const),
  ),
);

/** The country of the outlet that an address belongs to, as ISO 3166-1; null where the address does not tell. */
export function countryOfOutlet(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const labels = new URL(address).hostname.toLowerCase().split(".");
  for (let from = 0; from < labels.length - 1; from++) {
    const country = countries.get(labels.slice(from).join("."));
    if (country !== undefined) return country;
  }
  const top = labels.at(-1) ?? "";
  return Object.hasOwn(domains, top) ? (domains[top] ?? null) : null;
}
