import type { CueKind } from "../language.ts";
import { inflected, table } from "../words.ts";

/** Endings of weak verbs: betont, betonte, betonten. */
const WEAK = "t te ten";

const saying = [
  inflected(
    `beteuer unterstell prophezei erkundig frohlock scherz witzel murmel flüster brüll stöhn
     seufz stammel stotter erzähl versicher ermahn ermunter erinner ahn schimpf raun wetter höhn spöttel
     schnaub stichel prahl freu wunder ärger sorg empör beschwer verteidig rechtfertig
     bemängel bilanzier analysier philosophier mutmaß orakel bescheinig attestier signalisier
     definier bemerk vermerk notier twitter mail funk meld`,
    WEAK,
  ),
  `so sagen sagte sagt sagten gesagt erklären erklärte erklärt erklärten meinen meinte meint meinten
      betonen betonte betont betonten ergänzte ergänzt fügte fügt antwortete antwortet fragte fragt fragten
      berichtete berichtet berichteten schrieb schreibt schreiben schrieben teilte teilt teilten warnte
      warnt warnen warnten forderte fordert fordern forderten kündigte kündigt kündigten versicherte
      versichert erzählte erzählt rief ruft räumte räumt kommentierte kommentiert twitterte twittert
      postete behauptete behauptet behaupten versprach verspricht mahnte mahnt unterstrich unterstreicht
      bekräftigte bekräftigt gestand gesteht erinnerte zitierte zitiert beklagte beklagt
      bedauerte bedauert urteilte urteilt bilanzierte bilanziert entgegnete entgegnet erwiderte erwidert
      verkündete verkündet bestätigte bestätigt verlangte verlangt appellierte appelliert erläuterte
      erläutert resümierte resümiert schlussfolgerte schlussfolgert plädierte plädiert argumentierte
      argumentiert konstatierte konstatiert monierte moniert rügte rügt klagte klagt äußerte äußert
      äusserte äussert formulierte formuliert schilderte schildert präzisierte präzisiert verdeutlichte
      verdeutlicht empfahl empfiehlt vermutete vermutet prognostizierte prognostiziert schwärmte schwärmt
      jubelte jubelt schimpfte schimpft kontert konterte verriet verrät rät riet findet fand hofft hoffte
      glaubt glaubte weiß wusste befürchtet befürchtete begründete begründet stellte stellt gab gibt
      führte führt sprach spricht wies weist wandte wendet hob hebt
   hält hielt schreit schrie bekundete bekundet spottete spottet protestierte protestiert pflichtete`,
].join(" ");

/** Every form of the German verbs that hand over words. */
export const germanVerbs: ReadonlyMap<string, CueKind> = table({
  say: saying,
  call: "nannte nennt bezeichnete bezeichnet kritisierte kritisiert lobte lobt beschrieb beschreibt warf wirft",
  show: "heißt heisst hieß liest stand steht lautet lautete",
});
