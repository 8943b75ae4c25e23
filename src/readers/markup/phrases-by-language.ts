/**
 * Lines that publishers set between and behind paragraphs, by language: sources of regular expressions
 * without capitals, parted by bars. `ad`, `share`, `player` and `page` are whole lines; `related` and
 * `letter` are how lines begin.
 */
export interface PageLines {
  /** Marks over advertisements. */
  readonly ad?: string;
  /** What leads on to other stories. */
  readonly related?: string;
  /** Invitations to subscribe, to follow, to write in. */
  readonly letter?: string;
  readonly share?: string;
  /** Controls and notes of players. */
  readonly player?: string;
  /** Counters, rights, tags, notes on the page. */
  readonly page?: string;
}

export const pageLines: Readonly<Record<string, PageLines>> = {
  en: {
    ad: "advertisements?(?: ?· ?scroll to continue)?|advertising|advertorial|sponsored(?: content)?|ad|promoted|story continues below(?: this)? (?:ad|advertisement)|article continues (?:below|after).{0,30}|scroll down for.{0,40}",
    related:
      "(?:read|see|watch|listen|hear) (?:more(?! than)|also|next|now)|also read|more ?:|read ?:|watch ?:|related (?:articles?|stories|story|content|topics?|coverage|reading)|related ?:|recommended|more (?:on this|from|stories)|most (?:read|popular)|don[’']t miss|you (?:may|might) also like|explore more|up next|in case you missed|editor[’']s picks?|what to read next",
    letter:
      "(?:sign|signing) up (?:for|to|here|now)|subscribe (?:to|now|for|here)|get (?:our|the|more|unlimited|breaking|daily|a look)\\b.{0,80}(?:newsletter|inbox|app|email|sign up)|join (?:our|the).{0,40}(?:newsletter|whatsapp|telegram|channel)|enter your email|your email address|thank you for (?:subscribing|signing)|enjoying this story|do you have a (?:story|tip|news)|got a (?:story|tip|news)|have a (?:story|tip)|get in touch with|email (?:us|tips)|do you have an opinion on|if you would like to submit|click here to (?:get|sign|subscribe|download)|follow (?:us|our) .{0,60}(?:channel|facebook|twitter|instagram|telegram|news|tiktok|youtube|whatsapp)|download (?:our|the) .{0,20}app|support (?:our|independent) .{0,20}journalism|.{2,40} is (?:free|funded|made possible)(?: thanks to| by)? (?:its|our) (?:members|readers|supporters|subscribers)\\b.{0,20}(?:join|become|support)|already a subscriber|this article is (?:for|available to) (?:subscribers|members)|to continue reading|create a free account|when you purchase through links|we may earn a commission|this (?:article|story) (?:contains|may contain) affiliate|privacy notice:|(?:never|don[’']t) miss the latest|(?:if you )?(?:enjoyed|liked?) (?:reading )?this (?:post|article|story)|stor(?:y|ies) tips can be sent|our standards:",
    share:
      "share(?: (?:this|on|via|the|article|story|full|with|what).{0,40})?|\\d[\\d,.k]* shares?|follow (?:us|@?\\w+) on\\b.{0,80}|tweet|copy link|link copied|e-?mail(?: this.{0,20})?|print(?: this.{0,20})?|save(?: article| for later)?|bookmark|whats ?app|facebook|twitter|linkedin|reddit|flipboard",
    player:
      "listen to (?:this|the) (?:article|story).{0,60}|listen(?: now)?|play(?: video| audio)?|pause|mute|unmute|watch live|loading\\.{0,3}…?|\\d{1,2}:\\d\\d ?\\/ ?\\d{1,2}:\\d\\d|this (?:article|audio) is (?:read|voiced).{0,60}|video player is loading.*|this is a modal window\\.?|your browser does not support.*|please (?:enable|turn on) javascript.*|skip ad|now playing.{0,60}|up next.{0,60}|media caption.{0,20}|to play this video you need.*|\\d{1,2}:\\d\\d ?[-–] ?source.*|ad feedback",
    page: "discussion about this (?:post|article|story)|\\d+ (?:min(?:ute)?s?) (?:read|ago)|reading time.{0,30}|skip (?:to|past|advert|newsletter|recommended).{0,80}|end of (?:newsletter|recommended|podcast|list|story).{0,60}|list \\d+ of \\d+|back to top|load more|show more|view (?:all )?comments|view all|\\d+ comments?|comments?(?: \\(?\\d+\\)?)?|leave a (?:comment|reply)|(?:all rights reserved|©|\\(c\\)|copyright(?: ©| \\d)).{0,120}|report a typo.{0,60}|the post .{1,200} (?:appeared first on|first appeared on) .{1,100}|continue reading.{0,40}|table of contents|tags|tags?:.{0,150}|topics?:.{0,150}|filed under.{0,120}|tagged(?: with)?.{0,120}|reuse this content|last modified\\b.{0,60}|\\(?no ratings yet\\)?|the comments below have(?: not)? been moderated.*|gift (?:this )?article|a version of this article appear(?:s|ed) in print.*|end of article|summary|key (?:points|events)|toggle caption|hide caption|enlarge this image|view image in fullscreen|(?:first |last )?(?:published|posted|updated)(?: on| at)? ?:? (?:\\p{L}+day,? )?(?:\\d{1,2} \\p{L}{3,9}|\\p{L}{3,9} \\d{1,2}),? \\d{4}[^.,!?]{0,40}",
  },
  ur: {
    ad: "اشتہار",
    related: "مزید پڑھیں|یہ بھی پڑھیں|متعلقہ خبریں",
    share: "شیئر کریں",
  },
  de: {
    ad: "anzeige|werbung|weiterlesen nach der (?:anzeige|werbung)",
    related:
      "(?:lesen|lies) (?:sie )?auch|mehr (?:zum thema|dazu|lesen|aus)|auch interessant|das könnte (?:sie|dich)|weitere (?:artikel|themen|nachrichten|(?:informationen|infos|links)(?=\\s*:|\\s*$))|mehr themen|hintergrund ?:|passend zum thema|meistgelesen|zum thema ?:",
    letter:
      "(?:jetzt )?(?:abonnieren|newsletter)|melden sie sich|unterstützen sie (?:unabhängigen|unseren) journalismus|hier (?:geht es|können sie) .{0,40}(?:newsletter|whatsapp)|haben sie (?:fehler|einen fehler)|sie haben bereits ein|jetzt (?:weiterlesen|testen|abonnieren|abo)|dieser artikel (?:ist|enthält|liegt)|weiterlesen mit|diese inhalte sind|folgen sie uns|(?:um mit inhalten|hier finden sie (?:inhalte|externe)|an dieser stelle finden sie|empfohlener (?:redaktioneller|externer) inhalt|ich bin damit einverstanden)|(?:gefällt|hat) (?:ihnen|dir|euch) (?:der|dieser) (?:artikel|beitrag)|(?:möchten sie|möchtest du) (?:den|diesen) (?:artikel|beitrag) teilen|wir respektieren (?:deine|ihre) privatsphäre|sie müssen (?:sich (?:einloggen|anmelden)|angemeldet sein|eingeloggt sein)|dieses thema im programm|über dieses thema berichtete",
    share:
      "teilen.{0,30}|merken|zur merkliste.{0,30}|artikel (?:verschenken|drucken|teilen|merken)|drucken|per (?:e-)?mail (?:versenden|teilen)|link kopieren|twittern|auf .{2,20} teilen",
    player:
      "artikel anhören.{0,40}|anhören|abspielen|video (?:abspielen|ansehen).{0,30}|zum (?:video|audio)",
    page: "lesezeit.{0,30}|automatisch aktualisieren|(?:neueste|älteste) zuerst|\\d+ min(?:uten)?\\.? lesezeit|stand ?:.{0,40}|kommentare?(?: \\(?\\d+\\)?)?|zur (?:startseite|übersicht|person)|zurück(?: zu[rm]? .{0,40})?|nach oben|weiterlesen|kommentieren|externer inhalt|bild (?:anzeigen|vergrößern)|quellen (?:ein|aus)blenden|(?:zuletzt )?aktualisiert am .{0,30}|aufrufe ?:.{0,20}|\\(?noch keine bewertungen\\)?|alle rechte vorbehalten.*|inhaltsverzeichnis|schlagwörter ?:.{0,100}|themen ?:.{0,100}|quelle ?: ?[\\p{L}\\d./ ,]{2,40}|bitte (?:aktivieren sie )?javascript.*|artikel wird geladen.*",
  },
  fr: {
    ad: "publicité|contenu sponsorisé|la suite après (?:cette|la) publicité",
    related:
      "lire (?:aussi|également|la suite)|à lire(?: (?:aussi|également))?|voir aussi|sur le même (?:sujet|thème)|notre (?:dossier|sélection)|pour aller plus loin|la rédaction (?:vous )?(?:conseille|recommande)|les plus lus|nos (?:articles|lecteurs lisent)|à voir également",
    letter:
      "abonnez-vous|soutenez (?:notre|le) (?:journalisme|travail|rédaction)|faites un don|s’abonner|s'abonner|inscrivez-vous|s’inscrire|recevez (?:nos|notre|la|les|chaque|gratuitement)|retrouvez (?:toute|l’|notre|nos)|suivez(?:-nous| l’actualité| toute)|article réservé|la suite est réservée|il vous reste .{1,10} de cet article|déjà abonné|pour ne rien (?:rater|manquer)|chaque (?:jour|matin|semaine|samedi|dimanche|lundi).{0,60}(?:newsletter|sélection|boîte mail)|newsletter|l’espace des contributions|vous souhaitez réagir",
    share: "partager.{0,40}|imprimer|envoyer par e-?mail|copier le lien|enregistrer",
    player: "écouter.{0,40}|lecture|durée ?:.{0,20}|vidéo ?:? ?\\d.{0,20}",
    page: "temps de lecture.{0,30}|publié le .{0,60}|mis à jour le .{0,60}|réagir|commenter.{0,30}|\\d+ (?:commentaires?|réactions?)|tous droits réservés.*|© .{0,100}|fermer(?: la fenêtre)?|ajouter à vos favoris|imprimé depuis .{0,60}|mots-clés ?:.{0,100}|signaler une erreur.*",
  },
  es: {
    ad: "publicidad|contenido patrocinado|anuncio",
    related:
      "lea? también|leer? (?:más|también)|[lt]e puede interesar|puedes? ver ?:|te recomendamos|también (?:te|le) puede|más (?:información|noticias|sobre)|informate más|noticias? relacionadas?|temas? relacionados?|vea? también|mira también|no te pierdas|lo más (?:leído|visto)",
    letter:
      "suscríb|suscribirse|apoya (?:el|nuestro) periodismo|haz (?:una donación|un donativo)|regístrate|recib[eí] (?:en tu|las|los|nuestr|gratis)|apúntate|únete|sigue (?:toda|nuestro|a )|síguenos|seguinos|inicia sesión|contenido exclusivo|para seguir leyendo|si quieres seguir|conforme a los criterios de",
    share: "compart\\p{L}+.{0,30}|guardar|imprimir|copiar enlace|enviar por (?:e-?mail|correo)",
    player: "escuchar.{0,40}|reproducir.{0,20}|tu navegador no .*",
    page: "tiempo de lectura.{0,30}|\\d+ (?:comentarios?|min(?:utos)?(?: de lectura)?)|comentarios?|todos los derechos reservados.*|derechos reservados.*|archivado en.{0,100}|etiquetas(?: ?:.{0,100})?|ver comentarios|saltar .{1,40} y continuar leyendo|fin(?:al)? de (?:las )?(?:recomendaciones|podcast|newsletter|quizás).{0,30}|fuente ?: ?[\\p{L} ,]{2,30}|ir al contenido",
  },
  pt: {
    ad: "publicidade|conteúdo patrocinado|anúncio|continua (?:depois|após) (?:d?a|da) publicidade",
    related:
      "lei?a (?:também|mais)|v[íi]deos? ?: (?:veja|assista)|veja (?:também|mais)|saiba mais|mais lidas|relacionad\\p{L}+|confira também|ouça também",
    letter:
      "assine|inscreva-se|receba|siga (?:o|a|nosso|no)|cadastre-se|participe do|clique aqui para|este conteúdo é exclusivo|já é assinante|junte-se|entre no (?:canal|grupo)|apoie (?:o|nosso) jornalismo|faça uma doação|os comentários não representam",
    share: "compartilh\\p{L}+.{0,30}|partilh\\p{L}+.{0,30}|copiar link|imprimir|salvar|guardar",
    player: "ouvir.{0,40}|ouça (?:este|o) .{0,40}|reproduzir.{0,20}",
    page: "tempo de leitura.{0,30}|\\d+ comentários?|comentários?|todos os direitos reservados.*|pule .{1,40} e continue lendo|fim d[oa] (?:podcast|matérias recomendadas|que história|newsletter).{0,30}|pular (?:para|matérias|conteúdo|que história).{0,40}|tópicos(?: ?:.{0,80})?|comunicar erro",
  },
  it: {
    ad: "pubblicità|contenuto sponsorizzato|continua a leggere dopo .{0,20}pubblicità",
    related:
      "leggi (?:anche|tutto)|vedi anche|ti potrebbe interessare|potrebbe interessarti|per approfondire|approfondi(?:sci|menti)|i più letti|guarda (?:anche|il video|la gallery|le foto)|altri articoli",
    letter:
      "la (?:nostra )?newsletter|iscriviti|abbonati (?:a|ora|per|qui|subito)|registrati (?:qui|gratis|ora|per|al)|ricevi (?:le|la|gratis|ogni)|segui(?:ci)?(?: su| il| la| anche)|contenuto riservato|per commentare|accedi o|sei già abbonato|unisciti",
    share: "condividi.{0,30}|stampa|salva|copia (?:il )?link|invia per e-?mail",
    player: "ascolta.{0,40}|riproduci.{0,20}",
    page: "©? ?riproduzione riservata.{0,20}|\\d+ minut[oi] di lettura|tempo di lettura.{0,30}|\\d+ comment[oi]|commenti|i commenti dei lettori|tutti i diritti riservati.*|argomenti(?: ?:.{0,80})?|fonte ?: ?[\\p{L} ,]{2,30}",
  },
  nl: {
    ad: "advertentie|lees verder (?:na|onder) de advertentie|tekst loopt door onder .{2,30}",
    related:
      "lees ook|lees verder|bekijk ook|meer over|ook interessant|meest gelezen|zie ook|luister ook",
    letter:
      "schrijf je in|meld je (?:nu )?aan|ontvang (?:onze|de|het|elke|dagelijks)|abonneer|al abonnee|dit artikel is (?:alleen|exclusief)|volg ons|heb je een tip|tip de redactie",
    share: "deel(?: dit.{0,30}| artikel)?|kopieer link|bewaar(?: artikel)?",
    player: "beluister.{0,30}|luister naar .{0,30}|afspelen",
    page: "leestijd.{0,20}|\\d+ min(?:uten)? (?:leestijd|lezen)|reacties?(?: \\(?\\d+\\)?)?|alle rechten voorbehouden.*|bron ?: ?[\\p{L}/ ,]{2,30}",
  },
  sv: {
    ad: "annons|reklam|artikeln fortsätter efter annonsen",
    related: "läs (?:också|mera?|även)|mer om|fler (?:artiklar|nyheter)|se även|mest läst",
    letter:
      "prenumerera|vill du läsa mera?|anmäl dig|få (?:vårt|våra|dagens)|detta är en låst|redan prenumerant|har du (?:hittat|tips)|tipsa oss|rapportera",
    share: "dela(?: artikeln?.{0,20})?|kopiera länk|spara",
    player: "lyssna(?: på .{0,30})?|spela upp",
    page: "lästid.{0,20}|ämnen i artikeln.{0,80}|kommentarer?|gå (?:direkt )?till .{0,40}|senast uppdaterad .{0,40}|så jobbar .{2,40} med journalistik.*",
  },
  no: {
    ad: "annonse|annonsørinnhold|artikkelen fortsetter under annonsen",
    related: "les (?:også|mer)|se også|hør også|mest lest|flere saker",
    letter: "abonner|meld deg på|vil du lese mer|allerede abonnent|tips oss|følg (?:oss|saken)",
    share: "del(?: artikkelen| på .{2,20})?|kopier lenke",
    player: "lytt(?: til .{0,30})?|spill av",
    page: "kommentarer?|publisert .{0,40}|oppdatert .{0,40}",
  },
  da: {
    ad: "annonce|reklame|artiklen fortsætter efter annoncen",
    related: "læs (?:også|mere)|se også|hør også|mest læste",
    letter: "tilmeld dig|få (?:vores|nyheds).{0,60}|abonner|følg os|har du et tip",
    share: "del(?: artiklen)?|kopier link|gem",
    page: "kommentarer?|læsetid.{0,20}",
  },
  fi: {
    ad: "mainos|ilmoitus|juttu jatkuu mainoksen jälkeen",
    related: "lue (?:myös|lisää)|katso myös|luetuimmat|aiheesta lisää",
    letter:
      "tilaa |kirjaudu |liity |juttu on vain tilaajille|seuraa meitä|voit keskustella|osallistu keskusteluun",
    share: "jaa(?: artikkeli)?|kopioi linkki",
    page: "kommentit(?: \\(\\d+\\))?|julkaistu .{0,40}|päivitetty .{0,40}",
  },
  pl: {
    ad: "reklama|materiał sponsorowany|dalszy ciąg (?:materiału|artykułu) pod .{2,20}",
    related:
      "czytaj (?:też|także|również|więcej|dalej)|przeczytaj|zobacz (?:też|także|również)|polecamy|najczęściej czytane|powiązane|więcej na ten temat|dowiedz się więcej",
    letter:
      "subskrybuj|zapisz się|zaloguj|obserwuj nas|dołącz do|kup (?:dostęp|prenumeratę)|masz (?:temat|ciekawy)|chcesz być na bieżąco|artykuł dostępny",
    share: "udostępnij.{0,30}|podziel się.{0,30}|drukuj|wyślij znajomemu|skopiuj link|tweetnij",
    player: "posłuchaj.{0,30}|odtwórz.{0,20}",
    page: "\\d+ komentarz\\p{L}*|komentarze(?: ?[(:]? ?\\d+\\)?)?|wszelkie prawa zastrzeżone.*|copyright .{0,60}|źródło ?:.{0,40}|fot\\. ?.{2,60}|tematy(?: ?:.{0,60})?|czas czytania.{0,20}|pogoda ?:.{0,40}",
  },
  cs: {
    ad: "reklama|inzerce|článek pokračuje pod reklamou",
    related:
      "čtěte (?:také|i|dále)|přečtěte si|související|mohlo by vás zajímat|nejčtenější|více k tématu",
    letter:
      "přihlaste se|odebírejte|předplaťte|máte předplatné|sledujte nás|tento článek je|vstoupit do diskuse",
    share: "sdílet.{0,30}|tisk|kopírovat odkaz",
    player: "poslechněte si.{0,40}|přehrát.{0,20}",
    page: "diskuse(?: \\(\\d+\\))?|témata(?: ?:.{0,60})?|zdroj ?: ?.{0,40}|foto ?: ?.{0,40}",
  },
  sk: {
    related: "čítajte (?:aj|tiež|viac)|prečítajte si|súvisiace|najčítanejšie|mohlo by vás zaujímať",
    letter: "prihláste sa|odoberajte|predplaťte|sledujte nás",
    share: "zdieľať.{0,30}",
  },
  hu: {
    ad: "hirdetés|reklám",
    related:
      "olvassa el|olvasd el|ez is érdekelheti|kapcsolódó|további (?:cikkek|hírek)|legolvasottabb",
    letter: "iratkoz|kövess(?:en)? minket|fizessen elő|csatlakozz",
    share: "megosztás.{0,20}|nyomtatás",
    page: "hozzászólások(?: ?[(:]? ?\\d+\\)?)?|címkék(?: ?:.{0,60})?|borítókép ?:.{0,60}",
  },
  ro: {
    ad: "publicitate",
    related:
      "citește (?:și|mai|continuarea)|citeste (?:si|mai)|vezi (?:și|si)|articole similare|te-ar putea interesa|cele mai citite|recomandări",
    letter:
      "abonează-te|aboneaza-te|urmărește-ne|urmareste-ne|înscrie-te|descarcă aplicația|ai (?:imagini|fotografii|un pont)|trimite-(?:ne|le)",
    share: "distribuie.{0,30}|trimite pe .{0,20}",
    page: "comentarii(?: ?[(:]? ?\\d+\\)?)?|etichete(?: ?:.{0,60})?|sursa ?: ?.{0,40}",
  },
  hr: {
    ad: "oglas|reklama|tekst se nastavlja ispod oglasa",
    related:
      "pročitajte (?:i|još|više)|pročitaj (?:i|još|više)|povezane vijesti|vezane vijesti|najčitanije|možda će vas zanimati|pogledajte i",
    letter: "prijavite se|pretplatite|pratite nas|preuzmite aplikaciju|želite li",
    share: "podijeli.{0,30}|podeli.{0,30}",
    page: "komentari(?: ?[(:]? ?\\d+\\)?)?|izvor ?: ?.{0,40}",
  },
  sr: {
    ad: "оглас",
    related: "прочитајте (?:још|и|више)|погледајте (?:још|и)|повезане вести|најчитаније",
    letter: "пратите нас|пријавите се|претплатите",
    share: "подели(?:те)?.{0,30}",
    page: "коментари(?: ?[(:]? ?\\d+\\)?)?|извор ?: ?.{0,40}",
  },
  ca: {
    ad: "publicitat|contingut patrocinat",
    related:
      "llegeix (?:també|més)|et pot interessar|més (?:notícies|informació) sobre|el més llegit",
    letter: "subscriu-te|segueix-nos|apunta-t|ja ets subscriptor",
    share: "comparteix.{0,30}",
    page: "comentaris(?: ?[(:]? ?\\d+\\)?)?|etiquetes(?: ?:.{0,60})?|tots els drets reservats.*",
  },
  sw: {
    related: "soma (?:pia|zaidi)|habari zinazohusiana|zilizosomwa zaidi",
    letter: "tufuate|jiunge na|jisajili",
    share: "shiriki(?: .{0,30})?",
    page: "(?:hakuna )?maoni(?: ?[(:]? ?\\d+\\)?)?",
  },
  ka: {
    ad: "რეკლამა",
    related: "წაიკითხეთ (?:ასევე|ასევე:)|ასევე წაიკითხეთ|მსგავსი სიახლეები",
    share: "გაზიარება",
    page: "კომენტარები(?: ?[(:]? ?\\d+\\)?)?",
  },
  ru: {
    ad: "реклама|на правах рекламы|партнерский материал",
    related:
      "читайте (?:также|ещё|еще)|смотрите также|материалы по теме|новости по теме|по теме ?:|подробнее ?:|ранее ?:|другие новости|самое читаемое|вам может быть интересно|рекомендуем",
    letter:
      "подпис(?:ывайтесь|аться|ывайся|аться на)|чтобы (?:продолжать получать|не пропустить|читать дальше)|следите за|больше новостей|присоединяйтесь|нашли (?:ошибку|опечатку)|если вы (?:нашли|заметили) ошибку|сообщить об ошибке|будьте в курсе|есть новость|присылайте",
    share: "поделиться.{0,30}|сохранить|скопировать ссылку|распечатать|в закладки",
    player: "прослушать.{0,30}|слушать.{0,20}|воспроизвести.{0,20}|видео ?:? ?\\d.{0,20}",
    page: "\\d+ (?:комментари\\p{L}+|просмотр\\p{L}*)|комментарии(?: ?[(:]? ?\\d+\\)?)?|все права защищены.*|теги(?: ?:.{0,100})?|время (?:на )?чтени\\p{L}.{0,20}|источник ?: ?.{0,40}|фото ?: ?.{0,60}|пропустить .{1,60} и продолжить чтение\\.?|конец истории.{0,60}|автор фото.{0,60}|подпись к фото.{0,60}|эпизоды|подкаст|главное|популярное",
  },
  uk: {
    ad: "реклама",
    related:
      "читайте (?:також|ще)|дивіться також|більше (?:новин|про)|за темою|новини за темою|популярн\\p{L}+|схожі новини|вас може зацікавити",
    letter:
      "підпис(?:уйтесь|уйтеся|атися|уйся)|стежте за|долучайтесь|приєднуйтесь|якщо ви (?:знайшли|помітили) помилку|знайшли помилку",
    share: "поділитися.{0,30}|зберегти",
    page: "коментарі(?: ?[(:]? ?\\d+\\)?)?|теми(?: ?:.{0,80})?|джерело ?: ?.{0,40}|пропустити .{1,60} (?:і|й) (?:продовжити|далі).{0,20}|кінець (?:історії|подкаст).{0,40}",
  },
  bg: {
    ad: "реклама",
    related:
      "още по темата|прочетете (?:още|също)|вижте (?:още|също)|четете още|свързани (?:новини|статии)|най-четени|препоръчваме",
    letter: "абонирайте се|последвайте ни|следвайте ни|присъединете се|включете се",
    share: "сподели.{0,30}",
    page: "коментари(?: ?[(:]? ?\\d+\\)?)?|прочетена(?: ?:.{0,20})?|ключови думи(?: ?:.{0,60})?|източник ?: ?.{0,40}",
  },
  el: {
    ad: "διαφήμιση",
    related:
      "διαβάστε (?:επίσης|ακόμα|ακόμη|περισσότερα)|δείτε (?:επίσης|ακόμα|ακόμη)|σχετικά άρθρα|ροή ειδήσεων|μη χάσετε",
    letter: "ακολουθήστε|εγγραφείτε|κάντε εγγραφή|γίνετε συνδρομητ",
    share: "κοινοποίηση.{0,20}|μοιραστείτε.{0,30}|εκτύπωση",
    page: "σχόλια(?: ?[(:]? ?\\d+\\)?)?|ετικέτες.{0,60}|πηγή ?: ?.{0,40}|tags(?: ?:.{0,60})?",
  },
  tr: {
    ad: "reklam|reklamın ardından devam ediyor|haberin devamı (?:aşağıda|reklamdan sonra)",
    related:
      "ilgili haber(?:ler)?|bunlar da ilgini|benzer haberler|haberin devamı|diğer haberler|en çok okunan|son dakika haberleri|önerilen",
    letter: "abone ol|takip et(?:mek)?|üye ol|bizi takip|bildirimleri aç|uygulamamızı indir",
    share: "paylaş.{0,20}|yazdır|kaydet",
    player: "dinle(?:mek)?.{0,20}|oynat.{0,10}",
    page: "yorum(?:lar)?(?: ?[(:]? ?\\d+\\)?)?|etiketler(?: ?:.{0,60})?|giriş(?: tarihi)? ?:.{0,40}|güncelleme(?: tarihi)? ?:.{0,40}|kaynak ?: ?.{0,30}",
  },
  ar: {
    ad: "إعلان|اعلان|إعلانات",
    related:
      "اقر(?:أ|ا|أي|ئي) (?:أيضا|أيضًا|ايضا|المزيد)|إقرأ أيضا|شاهد (?:أيضا|أيضًا)|مقالات ذات صلة|أخبار ذات صلة|مواضيع (?:ذات صلة|متعلقة)|الأكثر قراءة|للمزيد|المزيد (?:من الأخبار|حول)|قد يعجبك|طالع أيضا",
    letter: "اشتركوا|تابعونا|انضموا|حملوا تطبيق|للاشتراك",
    share: "شارك(?:ها)?(?: (?:على|عبر|المقال|الخبر).{0,20})?|مشاركة|طباعة|انسخ الرابط|حفظ",
    player: "استمع.{0,30}|تشغيل.{0,20}",
    page: "المصدر ?:.{0,60}|تعليقات?(?: ?[(:]? ?\\d+\\)?)?|كلمات (?:مفتاحية|دلالية).{0,60}|جميع الحقوق محفوظة.*|تخط[ىي]? .{1,60} وواصل القراءة|نهاية (?:قائمة|البودكاست|القصة|.{0,20}يستحق الانتباه).{0,30}|وسوم(?: ?:.{0,60})?|صدر الصورة.{0,40}|التعليق على الصورة.{0,60}",
  },
  fa: {
    ad: "تبلیغات|آگهی",
    related: "بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط|اخبار مرتبط|بخوانید ?:|پربازدید",
    letter: "عضویت در|دنبال کنید|ما را در|به کانال",
    share: "اشتراک ?گذاری.{0,20}|چاپ|ارسال به .{0,20}",
    page: "انتهای پیام.{0,6}|کد خبر(?: ?:.{0,20})?|نظر شما|نظرات(?: ?[(:]? ?\\d+\\)?)?|برچسب(?:‌)?ها(?: ?:.{0,60})?|منبع ?:.{0,40}|تاریخ انتشار(?: ?:.{0,40})?|رد شدن از .{1,40} و ادامه خواندن|پایان (?:خبر|پیام|مطلب|پادکست).{0,20}",
  },
  he: {
    ad: "פרסומת|תוכן שיווקי|כתבה ממומנת",
    related:
      "קראו (?:גם|עוד)|קרא עוד|לקריאה נוספת|כתבות נוספות|עוד (?:בנושא|כתבות)|אולי יעניין|הנקראות ביותר",
    letter: "הירשמו|הצטרפו (?:לערוץ|לקבוצת|אלינו)|עקבו אחרינו|מצאתם טעות|לחצו כאן",
    share: "שתפו.{0,20}|שתף.{0,20}|הדפסה|שמירה",
    page: "תגובות(?: ?[(:]? ?\\d+\\)?)?|תגיות(?: ?:.{0,60})?|צילום ?: ?.{0,40}|כל הזכויות שמורות.*",
  },
  hi: {
    ad: "विज्ञापन",
    related: "य(?:ह|े) (?:भी|खबर)|ये भी (?:पढ़|देख)|इसे भी पढ़|और (?:पढ़|देख)|संबंधित खबर|पढ़ें ?:",
    letter:
      "(?:ताजा|ताज़ा|लेटेस्ट).{0,80}(?:जुड़ें|जुड़िए|फॉलो करें|सब्सक्राइब करें|पढ़ते रहें|डाउनलोड करें)|हमें फॉलो करें|सब्सक्राइब करें|डाउनलोड करें",
    share: "शेयर.{0,20}|साझा करें",
    page: "टिप्पणी(?: ?[(:]? ?\\d+\\)?)?|टैग्स?.{0,60}|.{1,40} छोड़कर आगे (?:बढ़ें|पढ़ें).{0,20}|समाप्त",
  },
  bn: {
    ad: "বিজ্ঞাপন",
    related: "আরও পড়ুন|আরও দেখুন|আরো পড়ুন|সম্পর্কিত|আরও খবর|সর্বাধিক পঠিত",
    letter: "সাবস্ক্রাইব|.{0,30}(?:অনুসরণ|ফলো) করুন",
    share: "শেয়ার.{0,20}",
    page: "মন্তব্য(?: ?[(:]? ?\\d+\\)?)?|সূত্র ?:.{0,30}",
  },
  ta: { related: "மேலும் (?:படிக்க|வாசிக்க)|இதையும் படி|தொடர்புடைய", ad: "விளம்பரம்" },
  te: { related: "ఇవి కూడా చదవండి|ఇది కూడా చదవండి|ఇది చదవండి", ad: "ప్రకటన" },
  th: {
    ad: "โฆษณา",
    related: "อ่านเพิ่มเติม|อ่านต่อ|อ่านข่าว|ข่าวที่เกี่ยวข้อง|ดูเพิ่มเติม|เรื่องที่เกี่ยวข้อง|บทความแนะนำ",
    letter: "ติดตาม(?:ข่าว|เรา|ได้)|สมัคร(?:สมาชิก|รับ)|กดติดตาม",
    share: "แชร์.{0,20}|แบ่งปัน.{0,20}",
    page: "แท็ก(?:ที่เกี่ยวข้อง)?.{0,40}|ความคิดเห็น(?: ?[(:]? ?\\d+\\)?)?|ที่มา ?:? .{0,40}|ข้าม .{1,40} และอ่านต่อ.{0,20}",
  },
  vi: {
    ad: "quảng cáo",
    related: "xem thêm|đọc thêm|tin liên quan|bài liên quan|>> ?xem|mời (?:bạn|quý)",
    letter: "đăng ký (?:nhận|kênh|theo dõi)|theo dõi .{2,30} trên|quét mã",
    share: "chia sẻ.{0,20}|copy link.{0,20}|sao chép",
    page: "bình luận(?: ?[(:]? ?\\d+\\)?)?|trở lại .{2,30}|nguồn ?: ?.{0,40}|tags?|bỏ qua .{1,40} và tiếp tục đọc|end of .{2,30}",
  },
  id: {
    ad: "iklan|scroll (?:untuk|to) .{0,30}|advertisement|artikel ini akan dilanjutkan.*",
    related:
      "baca(?: (?:juga|selengkapnya|artikel)| ?:)|simak juga|lihat juga|artikel terkait|berita terkait|terpopuler|pilihan editor|tonton juga",
    letter:
      "simak (?:breaking|berita)|dapatkan (?:berita|update)|ikuti (?:kami|saluran|kanal)|berlangganan|cek berita",
    share: "bagikan.{0,20}|salin tautan|komentar",
    page: "halaman ?:?(?: ?selanjutnya)?|editor ?: ?.{0,40}|penulis(?: ?:.{0,40})?|sumber ?: ?.{0,40}|show all|lompati dan lanjutkan membaca|akhir dari (?:podcast|artikel|paling banyak).{0,30}|tags?(?: ?:.{0,60})?",
  },
  zh: {
    ad: "广告|廣告|advertisement",
    related:
      "相关(?:阅读|新闻|报道|文章|链接)|延伸阅读|相關(?:新聞|文章|報導)|延伸閱讀|更多(?:新闻|新聞|报道|精彩)|点击(?:进入|查看|阅读)|點擊(?:進入|查看)|推荐阅读|推薦閱讀|看更多|热门(?:排行|推荐|新闻)|你可能喜欢|猜你喜欢|往期回顾",
    letter:
      "加入.{0,30}(?:line|好友|群)|扫描二维码|掃描|关注.{0,20}(?:公众号|微信|微博)|下载.{0,20}(?:app|客户端)|訂閱|订阅|按讚|我要反馈",
    share:
      "分享.{0,20}|收藏|打印|列印|字[号體体].{0,12}|缩小字体.{0,20}|放大字体.{0,10}|转发.{0,10}|微信|微博",
    player: "播放.{0,10}|收听.{0,10}",
    page: "[(（]?(?:责任编辑|責任編輯|责编|编辑|編輯|校对|审核|作者|原标题|关键字|关键词|標籤|标签|来源|來源|稿源|图源)\\s?[:：].{0,50}|版权(?:所有|声明).*|版權所有.*|(?:平台|特别|免责|郑重)?声明\\s?[:：].*|阅读 ?\\(\\d+\\)|未经.{0,20}(?:授权|许可).*|本文(?:来源|作者|来自).{0,40}|评论(?: ?[(:]? ?\\d+\\)?)?|留言(?: ?[(:]? ?\\d+\\)?)?|上一篇.{0,60}|下一篇.{0,60}|返回(?:首页|顶部)|跳过.{1,30}继续阅读|跳過.{1,30}繼續閱讀|end of .{2,40}|結尾|完",
  },
  ja: {
    ad: "広告|pr|スポンサーリンク|広告の後に続きます.*",
    related:
      "関連(?:記事|ニュース|リンク|キーワード)|あわせて読みたい|こちらもおすすめ|おすすめ記事|合わせて読みたい|【関連|続きを読む|もっと見る|人気記事|アクセスランキング",
    letter:
      "(?:有料|無料)?会員(?:登録|になると)|この記事は(?:有料|会員)|残り[\\d,]+文字|メール(?:マガジン|配信)|line(?:で|友だち)|フォロー|購読|ご(?:意見|感想)|ログイン",
    share:
      "シェア.{0,20}|ブックマーク|印刷|ツイート|リンクをコピー|保存|ポスト|この記事を.{0,30}(?:投稿|シェア|送る).{0,10}",
    player: "再生.{0,10}|音声で聞く.{0,10}|動画を.{0,10}",
    page: "無断(?:転載|複製).*|.{0,30}無断転載.{0,30}|著作権.{0,60}|コメント(?: ?[(:]? ?\\d+\\)?)?|タグ(?: ?[:：].{0,40})?|[（(]?写真[:：].{0,30}|©.{0,60}|.{1,30}をスキップして読み進める",
  },
  ko: {
    ad: "광고",
    related:
      "관련 ?기사|관련 ?뉴스|이 ?시각|많이 본|추천 ?기사|더 ?보기|기자의 다른 기사|▶|☞|주요 ?뉴스|인기 ?기사",
    letter:
      "구독(?:하기|하고|신청)|제보(?:하기|는)|네이버에서 .{0,30}구독|카카오톡|채널 추가|뉴스레터|기자 ?프로필|이 기사는 언론사에서",
    share:
      "공유.{0,10}|스크랩|프린트|인쇄.{0,6}|글자 ?크기.{0,12}|sns ?보내기|기사원문|좋아요.{0,10}|url ?복사",
    player: "기사 ?듣기.{0,10}|음성.{0,20}듣기|본문 요약봇.{0,20}|텍스트 음성 변환.{0,20}",
    page: "[<〈(]?(?:저작권자|ⓒ|copyright).{0,80}|.{0,40}무단 ?전재.{0,40}|댓글(?: ?[(:]? ?\\d+\\)?)?|등록 ?:? ?20\\d\\d.{0,60}|입력 ?:? ?20\\d\\d.{0,60}|[◎■▲]? ?[가-힣a-z\\d=/·() ]{0,20}기자 ?[(<]?\\s?\\S+@\\S+[)>]?.{0,20}|\\S+@\\S+\\.(?:co\\.kr|com|kr|net|example)|\\[사진.{0,30}",
  },
};
