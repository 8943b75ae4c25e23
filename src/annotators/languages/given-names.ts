import type { Gender } from "./language.ts";
import { table } from "./words.ts";

const names = table<Gender>({
  female: `antonia katrin maike nieves abigail ada adele adelaide adriana agatha agnes aicha aisha alejandra alexandra alexandria
    alice alicia alina alison allison alma alyssa amalia amanda amber amelia amina amy ana
    anastasia angela angelica angelina anita ann anna annabel anne annette annie annika anya april
    ariana ashley astrid audrey aurora ava barbara beatrice becky belinda bella bernadette beth
    bethany betty beverly bianca birgit bonnie brenda brianna bridget brigitte brittany brooke
    candace carla carly carmen carol carole carolina caroline carolyn carrie cassandra catarina
    catherine cathy cecilia celeste celia celine charlotte chelsea cheryl chloe christina
    christine cindy claire clara claudia colleen constance consuelo cristina crystal cynthia daisy
    dana daniela danielle daphne dawn deborah debra debbie deirdre denise diana diane dina dolores
    dominique donna dora doris dorothy edith eileen ekaterina elaine eleanor elena eliana elisa
    elisabeth eliza elizabeth ella ellen eloise elsa emilia emily emma erica erika erin esmeralda
    esperanza estelle esther ethel eugenia eva evelyn faith fatima felicia felicity fiona flora
    florence frances francesca freya frida gabriela gabrielle gail genevieve georgia georgina
    geraldine gertrude gina ginger giulia gladys glenda gloria grace greta guadalupe gwen hadiza
    hannah hazel heather heidi helen helena helene helga henrietta hilary hilda hillary holly hope
    ida ilka ilse imelda ingrid irene irina iris irma isabel isabella isabelle ivanka ivy
    jacqueline jade jamila jane janet janice jasmine jean jeanette jeanne jelena jemima jenna
    jennifer jenny jessica jill joan joanna joanne jocelyn johanna josefina josephine joy joyce
    juana judith judy julia juliana julie juliet june justine kamala kara karen karin karla kate
    katharina katherine kathleen kathryn kathy katie katrina kayla keisha kelly kellyanne kirsten
    krista kristen kristin kristina lara latoya laura lauren laurie lea leila lena leonora leticia
    lila lillian lily linda lisa liz liza lois lorena lori lorraine louise lourdes lucia lucille
    lucy luisa lydia lynn mabel madeleine madeline magdalena maggie malala malia mandy manuela
    margaret margarita margot maria mariam mariana marianne marie mariana marilyn marina marion
    marisa marjorie marlene martha martina mary matilda maud maureen maya megan meghan melania
    melanie melinda melissa mercedes meredith michaela michele michelle mildred mina minnie
    miranda miriam molly mona monica monique muriel myra nadia nadine nancy natalia natalie
    natasha nicole nina nora norma octavia olga olivia olympia oprah ophelia paige pamela patricia
    patsy patti paula pauline pearl peggy penelope penny petra phoebe phyllis pilar polly
    priscilla priya rachel ramona raquel rebecca regina renata renee rhonda rita roberta rocio
    rosa rosario rose rosemary rosie roxanne ruby ruth sabrina sadie sally samantha sandra sara
    sarah selena serena shannon sharon sheila shelly sheryl shirley sienna sigrid silvia simone
    sofia sonia sophia sophie stacey stella stephanie sue susan susana susanna susie suzanne
    svetlana sybil sylvia tabitha tamara tammy tania tanya tara tatiana teresa tess thelma theresa
    tiffany tina tracey trudy ulrike ursula valentina valeria valerie vanessa vera verena veronica
    vicky victoria viktoria violet virginia vivian viviana wanda wendy whitney wilhelmina winifred
    xenia yasmin yolanda yvette yvonne zainab zoe zoya oda huma malkia nikki michele elise
    jeannine joni kirstjen mimi leah ayesha zahra shabnam noor nisia natalya yulia oksana olena
    iryna ludmila galina nadezhda aiko akiko keiko michiko naoko yoko yuki hanako meiling xiaoli
    dilma cristina ngozi chiamaka folake wangari sirleaf siobhan niamh aoife sinead eilidh
    rhiannon cerys carys brid ciara noreen orla roisin grainne maeve saoirse caoimhe ailsa morag
    iona mhairi olha zofia agnieszka malgorzata katarzyna ewa jadwiga halyna larysa daria darya
    mariya snezhana marta ilona katalin erzsebet zsuzsa zsuzsanna judit eszter aniko ildiko
    orsolya reka shiori sakura haruka misaki ayumi yumi emi naomi mieko sunniva solveig ragnhild
    sigrun gudrun annelie liesbeth marieke femke saskia wilhelmijn jutta gisela ute heike
    anneliese delphine odile solange ghislaine benedicte ines vivienne yolande farida khadija
    mariama aminata busisiwe nomvula thandiwe zanele wanjiku akinyi efua ama abena adwoa folasade
    yetunde lucinda harriet lottie hettie dorothea prisca rosalind philippa moira loretta corinne
    henrike delia moyra nuala una breda bernadine aaliyah latisha ebony shanice imogen nerys
    bronwen delyth eluned ffion gwyneth lowri sian tamsin bryony hattie hermione marjory millie
    nell rosaleen tilly zadie zara kayleigh chantelle catriona kirsty morven ailish clodagh
    dervla fionnuala mairead maire sorcha imani jada kiara tamika tanisha kaitlyn caitlin kaylee
    ashlee jolene darlene charlene arlene doreen maxine bernice eunice bertha edna enid hester
    mavis mamie minerva myrtle verna vivien wilma zelda sunita anjali pooja neha kavita lakshmi
    meera nisha rekha shreya sushma smriti asha usha geeta radhika divya deepika padmavathi layla
    noura hanan rania dalia salma samira soraya nkechi chioma adaeze ifeoma funmilayo titilayo
    wambui njeri nyambura atieno achieng sachiko tomoko noriko reiko yoshiko kyoko emiko ayse
    fatma elif zeynep emine defne anneli kaisa linnea elin ebba maja milena ljiljana vesna dragana
    snezana mirjana biljana bojana lenka ivana bozena grazyna beata dorota iwona jolanta magda
    ioana mihaela eleni katerina despina ioanna vasiliki alessia chiara federica giorgia ilaria
    paola ximena marisol graciela araceli yesenia maribel paloma macarena nuria jimena xiomara
    beatriz rafaela luiza flavia fabiana luciana aurelie amelie clemence elodie emmanuelle
    fabienne francoise ludivine manon mireille nathalie segolene sylvie veronique virginie anja
    annegret antje christa elke franziska frauke friederike hannelore hedwig katja lieselotte
    margarete marlies monika nadja renate sabine silke sonja susanne svenja wiebke
    thekla walburga dagmar beate corinna nuray anke annemarie babette barbel bettina britta carola
    christel cordula cornelia dorte edda edeltraud elfriede erna gabriele gerlinde gesa gesine gunda
    hanne heidemarie heide helma hermine hildegard imke inge ingeborg inken insa irmgard isolde
    karola karoline kerstin kirstin klara liesel liselotte lotte luise lotta maren margit margrit
    mareike marlis mechthild melitta merle meike minna mirjam nele neele nelly neuza ortrud rabea
    regine reinhild rosemarie roswitha sina stefanie steffi swantje tanja tatjana ulla ursel uta
    veronika waltraud zita ileana agathe albane alix amandine anais andree angelique apolline ariane
    arlette armelle aude aurore axelle berangere berenice blandine capucine carine cecile chantal
    christelle clementine clotilde colette cosette daniele djamila edwige emilie emeline eugenie
    eulalie evelyne fanny fatou fatoumata frederique gaelle germaine gisele guillemette gwenaelle
    heloise henriette hortense huguette jeanine joelle josette josiane karine laetitia laure
     leonie liliane lise lucie lucienne maelle maiwenn margaux marguerite marine maryse
    mathilde maeva morgane myriam nadege noemie oceane odette olympe ophelie paulette pascale
    perrine philippine pierrette raymonde rolande roxane sandrine severine sidonie solene suzette
    sylviane tiphaine violaine viviane aida alba almudena amaia amparo anabel angeles antonella
    ariadna arantxa aurelia azucena begona belen berta brigida camila carlota carmela
    catalina cayetana debora edurne elvira encarnacion enriqueta estefania eulalia
    fabiola fernanda francisca genoveva gladis griselda herminia hortensia idoia
    inmaculada isidora itziar ivonne izaskun josefa julieta karina leire lidia liliana lorenza
    loreto magali maite maricarmen maritza micaela mirta mirtha montserrat nelida nerea nidia noelia
    priscila rebeca rosalia rosana rosaura silvina tomasa vanesa violeta zoraida izkia mayin`,
  male: `kai maik nils ole malachy oisin colm fergus cormac padraig seamus eoghan ruairi hamish alasdair yurii bohdan
    taras mykola oleksandr ihor pavlo zbigniew wojciech krzysztof grzegorz attila istvan laszlo
    zoltan ferenc gyorgy gabor tamas balazs imre sandor gergo kazuo makoto shinji daisuke torbjorn
    halvard osvald detlef floris joost wouter piet pieter mateo ezequiel casimir winston kerim
    orhan farouk tunde babatunde ayodele chidi olumide jabulani mandla arun dev hamdan theo gaz
    kip wilf alfie leland percy jadon harlan aaron abdul abdullah abdel abraham adam adolf adrian
    ahmad ahmed aidan alan albert alberto aldo alec alejandro aleksandr alessandro alexander
    alexei alexey alf alfonso alfred alfredo ali alistair allan allen alonso alvaro alvin amir
    anatoly anders andre andreas andrei andres andrew andy angelo angus antoine anton antonin
    antonio archie ariel armando arnold arthur arturo asher august augusto austin barack barney
    barry bart bashar basil ben benedict benjamin benny bernard bernardo bernie bert bill billy
    bjorn blake bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan
    bryce caleb calvin carl carlo carlos cecil cesar chad charles charlie chester chris christian
    christoph christophe christopher chuck clarence clark claude claus clay clifford clint clive
    cody colin connor conor conrad corey cornelius craig curtis cyril damian damien dan daniel
    danny dario darren darryl dave david dean declan dennis denis derek dermot desmond devin diego
    dieter dimitri dirk dmitri dmitry dmytro dominic don donald donnie doug douglas duncan dustin
    dwayne dwight dylan earl ed eddie edgar edmund eduardo edward edwin eli elijah elliot elon
    emanuel emil emile emilio emmanuel enrique eric erich erik ernest ernesto ernst ethan eugene
    evan evgeny ewan fabian felipe felix ferdinand fernando fidel finn floyd francesco francis
    francisco francois frank frankie franklin franz fred freddie frederick friedrich fritz gabriel
    gareth garrett gary gavin gene geoff geoffrey george georges gerald gerard gerhard gianni
    gilbert giles giorgio giovanni giuseppe glen glenn gonzalo gordon graham grant greg gregory
    guido guillermo gunther gus gustav gustavo guy hamid hank hannes hans harold harrison harry
    harvey hasan hassan hector heinrich heinz helmut hendrik henri henrik henry herbert herman
    hideo hiroshi homer horace horst howard hubert hugh hugo humphrey hussein ian ibrahim ignacio
    igor ilya imran isaac isaiah ismail ivan jack jackson jacob jacques jaime jake jakob jamal
    james jared jason javier jay jeb jed jeff jefferson jeffrey jens jeremiah jeremy jerome jerry
    jesse jesus jim jimmy jiri joachim joao joaquin joe joel joerg johan johann johannes john
    johnny jon jonas jonathan jordi jorge jose josef joseph josh joshua juan juergen jules julian
    julio julius jurgen justin kareem karim karl keith ken kenneth kenny kevin khalid kieran kirk
    klaus konrad konstantin kofi kurt kyle lamar lance larry lars laurent lawrence lee len leo
    leon leonard leonardo leonid leroy lester levi lewis liam lionel lloyd logan lorenzo lou louis
    luc luca lucas luigi luis lukas luke lyndon mahmoud malcolm manfred manuel marc marcel marcelo
    marco marcos marcus mariano mario marius mark markus marshall martin marty marvin mathias
    mathieu matt matteo matthew matthias maurice mauricio max maxim maximilian mehdi mehmet mel
    melvin michael michel miguel mikael mike mikhail milan miles milos milton mitch mitchell mitt
    mohamed mohammad mohammed morris moses muhammad murray mustafa nathan nathaniel ned neil
    nelson newt nicholas nick nicolas nigel nikolai nikolaus noah noel norman olaf oleg oliver
    olivier omar orlando oscar osama oswald otto owen pablo paolo pascal patrick paul paulo pavel
    pedro pere perry pete peter petr phil philip philippe phillip pierre piers piotr rafael rahul
    raj ralph ramon randall randy raul ravi ray raymond recep reggie reginald reince reinhard rene
    reuben rex ricardo richard rick ricky rob robbie robert roberto rod roderick rodney rodrigo
    roger roland rolf roman ron ronald ronnie rory ross roy ruben rudolf rudolph rudy rupert
    russell ryan salman salvador sam samir samuel sanjay saul sean sebastian serge sergei sergey
    sergio seth shaun shinzo sidney silvio simon spencer stan stanislav stanley stefan stephan
    stephen steve steven stewart stuart sven tayyip ted terrence terry theodore thiago thomas tim
    timothy tobias toby todd tom tomas tommy tony travis trent trevor tristan tyler ulrich umberto
    vaclav valentin vernon vicente victor viktor vince vincent vito vladimir volodymyr walter
    warren wayne werner wesley wilbur wilfred wilhelm will willem william willie wolfgang woodrow
    xavier yasser yevgeny yitzhak yuri yusuf zachary benjamin vinh javad keron kellan tayo emeka
    chinua kwame sipho thabo tendai jorgen kjell leif odd torsten ragnar einar sigurd matti pekka
    juhani akira kenji takeshi satoshi hiro rajesh suresh anil vijay arjun narendra amit ashok
    deepak callum rhys owain gethin dafydd huw ieuan emlyn alun aled alastair alister barnaby
    bartholomew bertie crispin dudley gregor jolyon kelvin lachlan leopold lorcan magnus monty
    mungo peregrine quentin rafe rowland rufus sholto terence wilfrid diarmuid donal eamon eamonn
    enda finbarr fintan micheal niall padraic ronan tadhg tyrell terrell deshawn malik tyrone
    darnell demetrius jermaine kendrick lamont marlon rashad tyrese jaylen jalen jaylin jayden
    aiden brayden landon colton wyatt rohit vikram manoj sachin ajay rakesh ramesh mahesh naveen
    prakash mohan gopal harish dinesh mukesh pradeep rajiv rajeev sandeep sunil vinod irfan faisal
    tariq bilal usman hamza shahid ziad walid nasser bassam rami marwan anwar majid nabil hisham
    hicham rachid brahim mourad idriss obinna chukwuma ikenna segun olusegun femi kunle dele musa
    bashiru aminu umar kamau kwabena kojo kweku themba sibusiso tafadzwa haruki shohei ichiro
    hiroki kenta yuta emre burak cem ahmet selim murat serkan hakan kemal lennart goran oskar
    mikkel soren rasmus jesper morten henning knut per trygve sverre mads kasper frode arvid sten
    slobodan zoran dragan milorad nebojsa vojislav branko mirko darko dejan nenad bogdan radek
    jaroslav miroslav zdenek andrzej jerzy tadeusz marek jacek leszek janusz tomasz lech mateusz
    bartosz pawel mihai gheorghe traian cristian razvan yannis giorgos kostas nikos dimitris
    stavros spyros vasilis panagiotis luciano massimo maurizio stefano fabrizio giancarlo gianluca
    pierluigi salvatore vincenzo raffaele gennaro enzo renzo efrain ramiro rigoberto rodolfo
    ulises heriberto hernan horacio facundo gaston leandro lisandro matias nestor octavio osvaldo
    patricio raimundo reynaldo rogelio wilfredo gilberto jair luiz rui nuno goncalo tiago alain
    arnaud benoit bertrand didier edouard fabrice gilles guillaume herve julien loic ludovic
    maxime regis remi sebastien stephane sylvain thibault thierry yann yves achim bernd burkhard
    eberhard egon gerd guenter hartmut heiko helge holger ingo jochen lothar lutz norbert ralf
    rainer reiner siegfried thilo thorsten udo ulf uwe volker anselmo aurelio baltasar eusebio
    fabio flavio
    bodo falk petru jost lasse reto adalbert albrecht alois armin arndt arne arno arnulf axel
    bastian benno bernhard berthold carsten christof clemens detlev dietmar dietrich eckart eckhard
    eduard ehrenfried eike elmar erhard erwin ewald florian folkert friedhelm georg gernot gero
    gerrit gisbert gottfried gotz gunter gunnar hanno harald hartwig helmuth hermann hinrich immo
    janek jannik jan jobst jorg jupp karlheinz karsten kilian knud leonhard linus lorenz ludger
    ludwig malte marten matthaus moritz niklas ortwin ottmar philipp raimund reinhold rudi rudiger
    ruprecht sigmar sigmund sonke steffen theodor tilman tilo timo tino tjark toralf torben urs uli
    veit vinzenz waldemar wenzel wieland wilfried willi willy winfried wolfram xaver adrien alberic
    alexandre alexis alphonse amaury anatole armand arsene aubin auguste augustin aurelien aymeric
    baptiste barthelemy bastien baudouin blaise brice cedric celestin clement corentin cyprien
    cyrille eloi enguerrand erwan etienne evariste fabien fernand firmin flavien florent franck
    frederic gabin gael gaetan gaspard gauthier geoffroy germain ghislain gonzague gregoire gustave
    hadrien hippolyte hugues ignace ilan isidore jeremie joris josselin kylian lambert lazare
    leandre lilian loick lucien marcelin martial mathis matthieu maxence mederic mickael narcisse
    nathanael octave philibert pierrick raoul raphael remy renaud ricardin rodolphe romain
    romaric severin tanguy theophile thibaud thibaut timothee titouan valere valery yannick yassine
    yvan yvon zacharie abel abelardo adolfo agustin aitor albano amadeo angel anibal anxo asier
    baltazar bartolome bautista benito bernabe bonifacio borja braulio camilo carmelo cayetano
    cecilio celso ciro claudio clemente conrado cristobal demetrio edgardo edmundo elias
    emiliano eneko esteban estanislao eugenio eusebi faustino federico fermin florentino froilan
    genaro gerardo gines gregorio hipolito homero humberto ibai iker imanol isidro ismael
    inigo inaki jacinto jacobo jeremias jeronimo josu juanma lazaro lucio marcelino maximo melchor
    mikel moises nahuel narciso nicanor pascual patxi pelayo pepe placido quique sancho
    saturnino severino tadeo teodoro timoteo ubaldo unai virgilio xabier yago zacarias`,
});

/** Of two given names with a hyphen the first shows the gender, but for this one, which by itself is a woman's in English. */
const FIRST_OF_TWO = table<Gender>({ male: "jean" });

/** The names with their accents, and two of them with a hyphen: José, Marie-Pierre. */
class GivenNames extends Map<string, Gender> {
  /** What words with other letters than the table has are, each worked out once. */
  readonly #otherwise = new Map<string, Gender | undefined>();

  override get(word: string): Gender | undefined {
    return super.get(word) ?? (PLAIN.test(word) ? undefined : this.#remembered(word));
  }

  override has(word: string): boolean {
    return this.get(word) !== undefined;
  }

  #remembered(word: string): Gender | undefined {
    if (!this.#otherwise.has(word)) {
      if (this.#otherwise.size > MOST_KNOWN) this.#otherwise.clear();
      this.#otherwise.set(word, this.#spelledOtherwise(word));
    }
    return this.#otherwise.get(word);
  }

  #spelledOtherwise(word: string): Gender | undefined {
    const [first = "", second, ...more] = withoutAccents(word).split("-");
    if (second === undefined) return super.get(first);
    const isPair = super.has(first) && super.has(second) && more.length === 0;
    return isPair ? (FIRST_OF_TWO.get(first) ?? super.get(first)) : undefined;
  }
}

/** Most words that are remembered. */
const MOST_KNOWN = 20_000;

/** A word that is spelled as the table has its names. */
const PLAIN = /^[a-z]*$/;

function withoutAccents(word: string): string {
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "");
}

/**
 * Given names that are borne almost wholly by one sex, in the languages that news names come from, in lower case.
 * A name used by both (Robin, Andrea, Kim) is left out: no gender is better than a wrong one. Where a language takes one
 * for the other sex, it says so itself (`Language.givenNames`).
 */
export const givenNames: ReadonlyMap<string, Gender> = new GivenNames(names);
