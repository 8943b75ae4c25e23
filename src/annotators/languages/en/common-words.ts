import { words } from "../words.ts";

/** Everyday English words of content, as they turn up in short quotes. */
export const englishCommonWords: ReadonlySet<string> = words(
  `able absolute abuse accept act action afraid age agree air alone always america american angry
   animal answer anymore apart army art ask attack away baby back bad balance ball bank battle
   beautiful become bed beg begin believe best better big bird bit bitter black blame bless blind
   blood blow blue body bomb bone book border born boss bottom box boy brave bread break bridge
   bright bring brother brutal build building burn bus business busy buy call calm car care careful
   carry catch cause celebrate center century chair chance change cheap cheat child children choice
   choose church city clean clear climate close cloud coal coast cold come common community company
   complete control cook cool corrupt cost country courage courageous court cousin coward cowardly
   crazy crime criminal crisis cross cruel cry culture cup cut daily damage dance danger dangerous
   dark daughter day days dead deal dear death debt decide deep defeat defend democracy deny
   desperate destroy determined devil die difference different difficult dignity dirty disaster
   disgrace disgusting dismiss doctor dog door doubt down dream drink drive drop drug dry duty earn
   earth east easy eat economy education effort election else empty end enemy energy enjoy enough
   equal error escape essential evening ever evil exact excellent excited expensive eye face fact
   fail failure fair fake fall false family famous fantastic far farm fast fat father fault fear
   feel few field fight final find fine fire first fish flag flat fly follow food fool foolish foot
   force foreign forever forget forgive forward free freedom fresh friend friends front fruit full
   fun funny future game garden gas gift girl give glad glory go god gold gone good goodbye gossip
   government grass grateful great green greetings ground group grow guess guilty gun hair half hand
   happen happy hard harm hate head health hear heart heat heaven heavy hell hello help here hero
   hide high hill history hit hold hole home honest honor honour hope horrible hospital hot hour
   house huge human humble hunger hungry hurt ice idea ill imagine impossible incredible independence
   injustice innocent inside interest island job join joke journey joy judge justice keep key kid
   kids kill kind king kiss know knowledge lady land language last late laugh law lazy lead leader
   learn leave left legal let liar liberty lie lies life light like line listen little live lives
   long look lose loss lost lot loud love low luck lucky mad make man market marry massive matter
   mean meat meet men mercy message middle military mind minute miracle mistake moment money monster
   monsters month moon morning most mother mountain mouth move much murder music name nation national
   nature near need never new news next nice night nobody noise nonsense normal north nothing now
   number obvious ocean office oil old open opportunity order other ours out outside own pain paper
   pardon parents part party pass past path patience pay peace people perfect person picture piece
   pity place plan play please police politics poor power powerful pray prayer present president
   price pride prison problem progress promise proof propaganda protect proud public pull pure push
   question quick quiet race racist rain read ready real reason red refuse regime remember respect
   rest return revenge revolution rich ride right rights river road rock room rotten rule run sacred
   sad safe safety same save say school sea secret secure security see sell send sense serious shame
   share ship shock shoot short show shut sick sign silence silent simple sing sister sit sky slave
   sleep slow small smart smile smoke snow soldier soldiers son song soon sorry soul sound south
   speak special stage stand star start state stay steal still stone stop storm story strange street
   strength strike strong struggle stupid success suffer summer sun support sure surprise survive
   sweet table take talk tax teach team tear tears tell terrible terror terrorist terrorists thank
   thanks thief thieves thing things think time tired today together tomorrow tonight top total
   touch town trade traitor traitors treason tree trouble true trust truth try turn ugly unacceptable
   understand unfair union unity useless victory village violence visit voice vote wait wake walk
   wall want war warm wash waste watch water way weak wealth weapons week welcome well west white
   whole why wife win wind window winter wish witch woman women wonderful word work worker workers
   world worse worst worth write wrong year years yes yesterday yet young youth zero`,
);
