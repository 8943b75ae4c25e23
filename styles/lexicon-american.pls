<?xml version="1.0" encoding="UTF-8"?>
<!-- House pronunciations for texts in American English: the names of lexicon.pls that American
     newsreaders say in another way than British ones. A text in American English takes the rest from
     there. IPA with the American vowels, and with each r that is written. PLS 1.0. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en-US">

  <!-- China, Korea, Japan -->
  <lexeme><grapheme>Guangzhou</grapheme><phoneme>ˌɡwɑːŋˈdʒoʊ</phoneme></lexeme>
  <lexeme><grapheme>Uyghur</grapheme><grapheme>Uighur</grapheme><phoneme>ˈwiːɡɚ</phoneme></lexeme>
  <lexeme><grapheme>Uyghurs</grapheme><grapheme>Uighurs</grapheme><phoneme>ˈwiːɡɚz</phoneme></lexeme>
  <lexeme><grapheme>Kim Jong-un</grapheme><grapheme>Kim Jong Un</grapheme><phoneme>ˌkɪm dʒɔːŋˈʊn</phoneme></lexeme>

  <!-- Russia, Belarus -->
  <lexeme><grapheme>Sergei</grapheme><grapheme>Sergey</grapheme><phoneme>sɛrˈɡeɪ</phoneme></lexeme>
  <lexeme><grapheme>Sergei Shoigu</grapheme><grapheme>Sergey Shoigu</grapheme><phoneme>sɛrˌɡeɪ ʃɔɪˈɡuː</phoneme></lexeme>
  <lexeme><grapheme>Lavrov</grapheme><phoneme>ˈlɑːvrɔːf</phoneme></lexeme>
  <lexeme><grapheme>Peskov</grapheme><phoneme>pɛˈskɑːf</phoneme></lexeme>
  <lexeme><grapheme>Medvedev</grapheme><phoneme>mɪdˈvjɛdɛf</phoneme></lexeme>
  <lexeme><grapheme>Gerasimov</grapheme><phoneme>ɡɪˈræsɪmɑːf</phoneme></lexeme>
  <lexeme><grapheme>Belousov</grapheme><phoneme>ˌbɛləˈuːsɑːf</phoneme></lexeme>
  <lexeme><grapheme>Prigozhin</grapheme><phoneme>prɪˈɡoʊʒɪn</phoneme></lexeme>
  <lexeme><grapheme>Rosoboronexport</grapheme><phoneme>ˌrɑːsəbəˌrɑːnˈɛkspɔːrt</phoneme></lexeme>
  <lexeme><grapheme>Rosatom</grapheme><phoneme>ˌrɑːsəˈtɑːm</phoneme></lexeme>

  <!-- Ukraine -->
  <lexeme><grapheme>Volodymyr</grapheme><phoneme>ˌvɑːləˈdɪmɪr</phoneme></lexeme>
  <lexeme><grapheme>Volodymyr Zelenskyy</grapheme><grapheme>Volodymyr Zelensky</grapheme><grapheme>Volodymyr Zelenskiy</grapheme><phoneme>ˌvɑːləˈdɪmɪr zəˈlɛnski</phoneme></lexeme>
  <lexeme><grapheme>Kherson</grapheme><phoneme>kɛrˈsɔːn</phoneme></lexeme>
  <lexeme><grapheme>Chernihiv</grapheme><phoneme>tʃɛrˈniːhɪv</phoneme></lexeme>

  <!-- Europe -->
  <lexeme><grapheme>Macron</grapheme><phoneme>məˈkroʊn</phoneme></lexeme>
  <lexeme><grapheme>Emmanuel Macron</grapheme><phoneme>ɪˌmænjuəl məˈkroʊn</phoneme></lexeme>
  <lexeme><grapheme>Scholz</grapheme><phoneme>ˈʃoʊlts</phoneme></lexeme>
  <lexeme><grapheme>Olaf Scholz</grapheme><phoneme>ˌoʊlɑːf ˈʃoʊlts</phoneme></lexeme>
  <lexeme><grapheme>Merz</grapheme><phoneme>ˈmɛrts</phoneme></lexeme>
  <lexeme><grapheme>Friedrich Merz</grapheme><phoneme>ˌfriːdrɪk ˈmɛrts</phoneme></lexeme>
  <lexeme><grapheme>Steinmeier</grapheme><phoneme>ˈʃtaɪnmaɪɚ</phoneme></lexeme>
  <lexeme><grapheme>von der Leyen</grapheme><phoneme>ˌvɑːn dɚ ˈlaɪən</phoneme></lexeme>
  <lexeme><grapheme>Meloni</grapheme><phoneme>məˈloʊni</phoneme></lexeme>
  <lexeme><grapheme>Orbán</grapheme><grapheme>Orban</grapheme><phoneme>ˈɔːrbɑːn</phoneme></lexeme>
  <lexeme><grapheme>Donald Tusk</grapheme><phoneme>ˌdɑːnəld ˈtʊsk</phoneme></lexeme>
  <lexeme><grapheme>Robert Fico</grapheme><phoneme>ˌrɑːbɚt ˈfiːtsoʊ</phoneme></lexeme>
  <lexeme><grapheme>Jens Stoltenberg</grapheme><phoneme>ˌjɛns ˈstoʊltənbɝːɡ</phoneme></lexeme>
  <lexeme><grapheme>Kaja Kallas</grapheme><phoneme>ˌkaɪə ˈkɑːləs</phoneme></lexeme>
  <lexeme><grapheme>Guterres</grapheme><phoneme>ɡuːˈtɛrəs</phoneme></lexeme>
  <lexeme><grapheme>Micheál Martin</grapheme><phoneme>ˌmiːhɔːl ˈmɑːrtɪn</phoneme></lexeme>

  <!-- Middle East -->
  <lexeme><grapheme>Riyadh</grapheme><phoneme>riˈɑːd</phoneme></lexeme>
  <lexeme><grapheme>Erdoğan</grapheme><grapheme>Erdogan</grapheme><phoneme>ˈɛrdəwɑːn</phoneme></lexeme>
  <lexeme><grapheme>Khamenei</grapheme><phoneme>ˌhɑːməˈneɪ</phoneme></lexeme>
  <lexeme><grapheme>Hamas</grapheme><phoneme>hɑːˈmɑːs</phoneme></lexeme>

  <!-- South and South-East Asia -->
  <lexeme><grapheme>Phnom Penh</grapheme><phoneme>pəˌnɑːm ˈpɛn</phoneme></lexeme>
  <lexeme><grapheme>Rohingya</grapheme><phoneme>roʊˈhɪndʒə</phoneme></lexeme>

  <!-- Africa -->
  <lexeme><grapheme>Ramaphosa</grapheme><phoneme>ˌrɑːməˈpoʊsə</phoneme></lexeme>
  <lexeme><grapheme>Niger</grapheme><phoneme>niːˈʒɛr</phoneme></lexeme>

  <!-- The Americas -->
  <lexeme><grapheme>Maduro</grapheme><phoneme>məˈdʊroʊ</phoneme></lexeme>
  <lexeme><grapheme>Caracas</grapheme><phoneme>kəˈrɑːkəs</phoneme></lexeme>

  <!-- China, Korea, Japan, Taiwan, Mongolia -->
  <lexeme><grapheme>He Lifeng</grapheme><phoneme>ˌhʌ liːˈfʌŋ</phoneme></lexeme>
  <lexeme><grapheme>Zhejiang</grapheme><phoneme>ˌdʒʌdʒiˈɑːŋ</phoneme></lexeme>
  <lexeme><grapheme>Hebei</grapheme><phoneme>ˌhʌˈbeɪ</phoneme></lexeme>
  <lexeme><grapheme>Hangzhou</grapheme><phoneme>ˌhæŋˈdʒoʊ</phoneme></lexeme>
  <lexeme><grapheme>Zhengzhou</grapheme><phoneme>ˌdʒʌŋˈdʒoʊ</phoneme></lexeme>
  <lexeme><grapheme>Fujian</grapheme><phoneme>ˌfuːdʒiˈɑːn</phoneme></lexeme>
  <lexeme><grapheme>Xi’an</grapheme><phoneme>ˌʃiːˈɑːn</phoneme></lexeme>
  <lexeme><grapheme>Weibo</grapheme><phoneme>ˈweɪboʊ</phoneme></lexeme>
  <lexeme><grapheme>Yoon Suk Yeol</grapheme><grapheme>Yoon Suk-yeol</grapheme><phoneme>ˌjuːn sʊk ˈjʌl</phoneme></lexeme>
  <lexeme><grapheme>Kim Yo Jong</grapheme><grapheme>Kim Yo-jong</grapheme><phoneme>ˌkɪm joʊˈdʒʌŋ</phoneme></lexeme>
  <lexeme><grapheme>Shigeru Ishiba</grapheme><phoneme>ʃɪˌɡɛruː ɪˈʃiːbə</phoneme></lexeme>
  <lexeme><grapheme>Fumio Kishida</grapheme><phoneme>ˌfuːmioʊ kɪˈʃiːdə</phoneme></lexeme>
  <lexeme><grapheme>Shinzo Abe</grapheme><phoneme>ˌʃɪnzoʊ ˈɑːbeɪ</phoneme></lexeme>
  <lexeme><grapheme>Sanae Takaichi</grapheme><phoneme>ˌsɑːnaɪ təˈkaɪtʃi</phoneme></lexeme>
  <lexeme><grapheme>Naruhito</grapheme><phoneme>ˌnɑːruˈhiːtoʊ</phoneme></lexeme>
  <lexeme><grapheme>Kyoto</grapheme><phoneme>kiˈoʊtoʊ</phoneme></lexeme>
  <lexeme><grapheme>Ulaanbaatar</grapheme><grapheme>Ulan Bator</grapheme><phoneme>uːˌlɑːn ˈbɑːtɚ</phoneme></lexeme>

  <!-- Russia, Belarus, the Caucasus, Central Asia -->
  <lexeme><grapheme>Dmitry Peskov</grapheme><grapheme>Dmitri Peskov</grapheme><phoneme>dəˌmiːtri pɛˈskɑːf</phoneme></lexeme>
  <lexeme><grapheme>Volodin</grapheme><phoneme>vəˈlɑːdɪn</phoneme></lexeme>
  <lexeme><grapheme>Matviyenko</grapheme><phoneme>ˌmætviˈɛnkoʊ</phoneme></lexeme>
  <lexeme><grapheme>Bortnikov</grapheme><phoneme>ˈbɔːrtnɪkɑːf</phoneme></lexeme>
  <lexeme><grapheme>Kadyrov</grapheme><phoneme>kəˈdɪrɑːf</phoneme></lexeme>
  <lexeme><grapheme>Ramzan Kadyrov</grapheme><phoneme>ˌræmzæn kəˈdɪrɑːf</phoneme></lexeme>
  <lexeme><grapheme>Khodorkovsky</grapheme><phoneme>ˌxɑːdɚˈkɑːfski</phoneme></lexeme>
  <lexeme><grapheme>Gorbachev</grapheme><phoneme>ˈɡɔːrbətʃɑːf</phoneme></lexeme>
  <lexeme><grapheme>Yevgeny Prigozhin</grapheme><phoneme>jɛfˌɡɛni prɪˈɡoʊʒɪn</phoneme></lexeme>
  <lexeme><grapheme>Roscosmos</grapheme><phoneme>rɑːsˈkɑːzmɑːs</phoneme></lexeme>
  <lexeme><grapheme>Roskomnadzor</grapheme><phoneme>ˌrɑːskɑːmnədˈzɔːr</phoneme></lexeme>
  <lexeme><grapheme>Kommersant</grapheme><phoneme>ˌkɑːmɚˈsɑːnt</phoneme></lexeme>
  <lexeme><grapheme>Novaya Gazeta</grapheme><phoneme>ˌnoʊvəjə ɡəˈzɛtə</phoneme></lexeme>
  <lexeme><grapheme>Sheremetyevo</grapheme><phoneme>ˌʃɛrɪˈmɛtjəvoʊ</phoneme></lexeme>
  <lexeme><grapheme>Nizhny Novgorod</grapheme><phoneme>ˌnɪʒni ˈnɑːvɡərɑːd</phoneme></lexeme>
  <lexeme><grapheme>Yekaterinburg</grapheme><phoneme>jɪˈkætərɪnbɝːɡ</phoneme></lexeme>
  <lexeme><grapheme>Novosibirsk</grapheme><phoneme>ˌnɑːvəsɪˈbɪrsk</phoneme></lexeme>
  <lexeme><grapheme>Belgorod</grapheme><phoneme>ˈbjɛlɡərɑːd</phoneme></lexeme>
  <lexeme><grapheme>Kursk</grapheme><phoneme>ˈkʊrsk</phoneme></lexeme>
  <lexeme><grapheme>Voronezh</grapheme><phoneme>vəˈrɑːnɪʒ</phoneme></lexeme>
  <lexeme><grapheme>Dagestan</grapheme><phoneme>ˈdɑːɡəstɑːn</phoneme></lexeme>
  <lexeme><grapheme>Lukashenko</grapheme><phoneme>ˌluːkəˈʃɛnkoʊ</phoneme></lexeme>
  <lexeme><grapheme>Alexander Lukashenko</grapheme><grapheme>Aleksandr Lukashenko</grapheme><phoneme>ælɪkˌsɑːndɚ ˌluːkəˈʃɛnkoʊ</phoneme></lexeme>
  <lexeme><grapheme>Tikhanovskaya</grapheme><grapheme>Tsikhanouskaya</grapheme><phoneme>ˌtsiːxəˈnɑːfskəjə</phoneme></lexeme>
  <lexeme><grapheme>Nikol Pashinyan</grapheme><phoneme>ˌniːkɑːl ˌpæʃɪnˈjɑːn</phoneme></lexeme>
  <lexeme><grapheme>Baku</grapheme><phoneme>bɑːˈkuː</phoneme></lexeme>
  <lexeme><grapheme>Nagorno-Karabakh</grapheme><phoneme>nəˌɡɔːrnoʊ ˌkærəˈbæx</phoneme></lexeme>
  <lexeme><grapheme>Kobakhidze</grapheme><phoneme>ˌkɑːbəˈxiːdzeɪ</phoneme></lexeme>
  <lexeme><grapheme>Zourabichvili</grapheme><phoneme>ˌzʊrəbɪʃˈviːli</phoneme></lexeme>
  <lexeme><grapheme>Nazarbayev</grapheme><phoneme>ˌnæzɚˈbaɪɛf</phoneme></lexeme>
  <lexeme><grapheme>Mirziyoyev</grapheme><phoneme>ˌmɪrziˈjoʊjɛf</phoneme></lexeme>
  <lexeme><grapheme>Japarov</grapheme><phoneme>dʒəˈpɑːrɑːf</phoneme></lexeme>
  <lexeme><grapheme>Berdymukhamedov</grapheme><phoneme>ˌbɛrdɪmʊxəˈmɛdɑːf</phoneme></lexeme>
  <lexeme><grapheme>Almaty</grapheme><phoneme>ɑːlˈmɑːti</phoneme></lexeme>
  <lexeme><grapheme>Baikonur</grapheme><phoneme>ˌbaɪkəˈnʊr</phoneme></lexeme>

  <!-- Ukraine and Moldova -->
  <lexeme><grapheme>Yermak</grapheme><phoneme>jɪrˈmɑːk</phoneme></lexeme>
  <lexeme><grapheme>Andriy Yermak</grapheme><phoneme>ˌændri jɪrˈmɑːk</phoneme></lexeme>
  <lexeme><grapheme>Dmytro Kuleba</grapheme><phoneme>dəˌmiːtroʊ kʊˈlɛbə</phoneme></lexeme>
  <lexeme><grapheme>Umerov</grapheme><phoneme>uːˈmɛrɑːf</phoneme></lexeme>
  <lexeme><grapheme>Svyrydenko</grapheme><phoneme>ˌsvɪrɪˈdɛnkoʊ</phoneme></lexeme>
  <lexeme><grapheme>Syrskyi</grapheme><grapheme>Syrsky</grapheme><phoneme>ˈsɪrski</phoneme></lexeme>
  <lexeme><grapheme>Oleksandr</grapheme><phoneme>ˌɑːlɛkˈsɑːndɚ</phoneme></lexeme>
  <lexeme><grapheme>Oleksandr Syrskyi</grapheme><grapheme>Oleksandr Syrsky</grapheme><phoneme>ˌɑːlɛkˈsɑːndɚ ˈsɪrski</phoneme></lexeme>
  <lexeme><grapheme>Budanov</grapheme><phoneme>buːˈdɑːnɑːf</phoneme></lexeme>
  <lexeme><grapheme>Poroshenko</grapheme><phoneme>ˌpɑːrəˈʃɛnkoʊ</phoneme></lexeme>
  <lexeme><grapheme>Vitali Klitschko</grapheme><phoneme>vɪˌtɑːli ˈklɪtʃkoʊ</phoneme></lexeme>
  <lexeme><grapheme>Tymoshenko</grapheme><phoneme>ˌtɪməˈʃɛnkoʊ</phoneme></lexeme>
  <lexeme><grapheme>Verkhovna Rada</grapheme><phoneme>vɛrˌxɑːvnə ˈrɑːdə</phoneme></lexeme>
  <lexeme><grapheme>Kharkiv</grapheme><phoneme>ˈkɑːrkɪv</phoneme></lexeme>
  <lexeme><grapheme>Dnipro</grapheme><phoneme>dəˈniːproʊ</phoneme></lexeme>
  <lexeme><grapheme>Bakhmut</grapheme><phoneme>bɑːkˈmuːt</phoneme></lexeme>
  <lexeme><grapheme>Pokrovsk</grapheme><phoneme>pəˈkrɑːfsk</phoneme></lexeme>
  <lexeme><grapheme>Kramatorsk</grapheme><phoneme>ˌkræməˈtɔːrsk</phoneme></lexeme>
  <lexeme><grapheme>Chasiv Yar</grapheme><phoneme>ˌtʃɑːsɪv ˈjɑːr</phoneme></lexeme>
  <lexeme><grapheme>Vuhledar</grapheme><phoneme>ˌvʊhlɪˈdɑːr</phoneme></lexeme>
  <lexeme><grapheme>Mariupol</grapheme><phoneme>ˌmæriˈuːpɑːl</phoneme></lexeme>
  <lexeme><grapheme>Melitopol</grapheme><phoneme>ˌmɛlɪˈtoʊpɑːl</phoneme></lexeme>
  <lexeme><grapheme>Chornobyl</grapheme><grapheme>Chernobyl</grapheme><phoneme>tʃɔːrˈnoʊbəl</phoneme></lexeme>
  <lexeme><grapheme>Enerhodar</grapheme><phoneme>ɪˌnɛrhəˈdɑːr</phoneme></lexeme>
  <lexeme><grapheme>Ivano-Frankivsk</grapheme><phoneme>ɪˌvɑːnoʊ frænˈkɪfsk</phoneme></lexeme>
  <lexeme><grapheme>Uzhhorod</grapheme><phoneme>ˈʊʒhərɑːd</phoneme></lexeme>
  <lexeme><grapheme>Irpin</grapheme><phoneme>ɪrˈpiːn</phoneme></lexeme>
  <lexeme><grapheme>Donbas</grapheme><grapheme>Donbass</grapheme><phoneme>dɑːnˈbɑːs</phoneme></lexeme>

  <!-- Western and northern Europe -->
  <lexeme><grapheme>François Bayrou</grapheme><grapheme>Francois Bayrou</grapheme><phoneme>frɑːnˌswɑː baɪˈruː</phoneme></lexeme>
  <lexeme><grapheme>Lecornu</grapheme><phoneme>ləkɔːrˈnuː</phoneme></lexeme>
  <lexeme><grapheme>Sébastien Lecornu</grapheme><grapheme>Sebastien Lecornu</grapheme><phoneme>sɪˌbæstjæn ləkɔːrˈnuː</phoneme></lexeme>
  <lexeme><grapheme>Michel Barnier</grapheme><phoneme>miːˌʃɛl bɑːrnˈjeɪ</phoneme></lexeme>
  <lexeme><grapheme>Barnier</grapheme><phoneme>bɑːrnˈjeɪ</phoneme></lexeme>
  <lexeme><grapheme>Attal</grapheme><phoneme>əˈtɑːl</phoneme></lexeme>
  <lexeme><grapheme>Mélenchon</grapheme><grapheme>Melenchon</grapheme><phoneme>meɪlɑːnˈʃoʊn</phoneme></lexeme>
  <lexeme><grapheme>Jordan Bardella</grapheme><phoneme>ʒɔːrˌdæn bɑːrˈdɛlə</phoneme></lexeme>
  <lexeme><grapheme>Jean-Noël Barrot</grapheme><grapheme>Jean-Noel Barrot</grapheme><phoneme>ˌʒɑːn noʊˌɛl bæˈroʊ</phoneme></lexeme>
  <lexeme><grapheme>Retailleau</grapheme><phoneme>ˌrɛtaɪˈoʊ</phoneme></lexeme>
  <lexeme><grapheme>Nicolas Sarkozy</grapheme><phoneme>ˌnɪkəlɑː sɑːrkoʊˈziː</phoneme></lexeme>
  <lexeme><grapheme>Sarkozy</grapheme><phoneme>sɑːrkoʊˈziː</phoneme></lexeme>
  <lexeme><grapheme>Hollande</grapheme><phoneme>oʊˈlɑːnd</phoneme></lexeme>
  <lexeme><grapheme>Élysée</grapheme><grapheme>Elysee</grapheme><grapheme>Elysée</grapheme><phoneme>ˌeɪliˈzeɪ</phoneme></lexeme>
  <lexeme><grapheme>Quai d’Orsay</grapheme><phoneme>ˌkeɪ dɔːrˈseɪ</phoneme></lexeme>
  <lexeme><grapheme>Matignon</grapheme><phoneme>ˈmætiːnjɑːn</phoneme></lexeme>
  <lexeme><grapheme>Strasbourg</grapheme><phoneme>ˈstrɑːsbʊrɡ</phoneme></lexeme>
  <lexeme><grapheme>Grenoble</grapheme><phoneme>ɡrəˈnoʊbəl</phoneme></lexeme>
  <lexeme><grapheme>Lyon</grapheme><phoneme>liˈoʊn</phoneme></lexeme>
  <lexeme><grapheme>Boris Pistorius</grapheme><phoneme>ˌbɑːrɪs pɪˈstɔːriəs</phoneme></lexeme>
  <lexeme><grapheme>Söder</grapheme><grapheme>Soeder</grapheme><phoneme>ˈzoʊdɚ</phoneme></lexeme>
  <lexeme><grapheme>Bundeswehr</grapheme><phoneme>ˈbʊndəsvɛr</phoneme></lexeme>
  <lexeme><grapheme>Der Spiegel</grapheme><phoneme>dɛr ˈʃpiːɡəl</phoneme></lexeme>
  <lexeme><grapheme>Volkswagen</grapheme><phoneme>ˈvoʊksˌwɑːɡən</phoneme></lexeme>
  <lexeme><grapheme>Leipzig</grapheme><phoneme>ˈlaɪpsɪɡ</phoneme></lexeme>
  <lexeme><grapheme>Nuremberg</grapheme><phoneme>ˈnʊrəmbɝːɡ</phoneme></lexeme>
  <lexeme><grapheme>Alexander Schallenberg</grapheme><phoneme>ælɪkˌsɑːndɚ ˈʃælənbɝːɡ</phoneme></lexeme>
  <lexeme><grapheme>Van der Bellen</grapheme><phoneme>ˌvæn dɛr ˈbɛlən</phoneme></lexeme>
  <lexeme><grapheme>Karl Nehammer</grapheme><phoneme>ˌkɑːrl ˈneɪhæmɚ</phoneme></lexeme>
  <lexeme><grapheme>Dick Schoof</grapheme><phoneme>ˌdɪk ˈsxoʊf</phoneme></lexeme>
  <lexeme><grapheme>Geert Wilders</grapheme><phoneme>ˌɡɪrt ˈwɪldɚz</phoneme></lexeme>
  <lexeme><grapheme>Mark Rutte</grapheme><phoneme>ˌmɑːrk ˈrʊtə</phoneme></lexeme>
  <lexeme><grapheme>Bart De Wever</grapheme><phoneme>ˌbɑːrt də ˈveɪvɚ</phoneme></lexeme>
  <lexeme><grapheme>Frans Timmermans</grapheme><phoneme>ˌfræns ˈtɪmɚmæns</phoneme></lexeme>
  <lexeme><grapheme>Schiphol</grapheme><phoneme>ˈskɪpɑːl</phoneme></lexeme>
  <lexeme><grapheme>Liège</grapheme><grapheme>Liege</grapheme><phoneme>liˈɛʒ</phoneme></lexeme>
  <lexeme><grapheme>António Costa</grapheme><grapheme>Antonio Costa</grapheme><phoneme>ænˌtoʊnioʊ ˈkoʊstə</phoneme></lexeme>
  <lexeme><grapheme>Ursula von der Leyen</grapheme><phoneme>ˌɝːsələ ˌvɑːn dɚ ˈlaɪən</phoneme></lexeme>
  <lexeme><grapheme>Valdis Dombrovskis</grapheme><phoneme>ˌvældɪs dɑːmˈbrɑːfskɪs</phoneme></lexeme>
  <lexeme><grapheme>Frederiksen</grapheme><phoneme>ˈfrɛdrɪksən</phoneme></lexeme>
  <lexeme><grapheme>Mette Frederiksen</grapheme><phoneme>ˌmɛtə ˈfrɛdrɪksən</phoneme></lexeme>
  <lexeme><grapheme>Løkke Rasmussen</grapheme><phoneme>ˌloʊkə ˈræsməsən</phoneme></lexeme>
  <lexeme><grapheme>Støre</grapheme><grapheme>Stoere</grapheme><phoneme>ˈstɔːrə</phoneme></lexeme>
  <lexeme><grapheme>Jonas Gahr Støre</grapheme><grapheme>Jonas Gahr Store</grapheme><phoneme>ˌjoʊnəs ˌɡɑːr ˈstɔːrə</phoneme></lexeme>
  <lexeme><grapheme>Stoltenberg</grapheme><phoneme>ˈstoʊltənbɝːɡ</phoneme></lexeme>
  <lexeme><grapheme>Kristersson</grapheme><phoneme>ˈkrɪstɚsən</phoneme></lexeme>
  <lexeme><grapheme>Ulf Kristersson</grapheme><phoneme>ˌʊlf ˈkrɪstɚsən</phoneme></lexeme>
  <lexeme><grapheme>Magdalena Andersson</grapheme><phoneme>ˌmæɡdəˌleɪnə ˈændɚsən</phoneme></lexeme>
  <lexeme><grapheme>Alexander Stubb</grapheme><phoneme>ælɪkˌsɑːndɚ ˈstʊb</phoneme></lexeme>
  <lexeme><grapheme>Sauli Niinistö</grapheme><phoneme>ˌsaʊli ˈniːnɪstoʊ</phoneme></lexeme>
  <lexeme><grapheme>Sanna Marin</grapheme><phoneme>ˌsɑːnə ˈmærɪn</phoneme></lexeme>
  <lexeme><grapheme>Gothenburg</grapheme><phoneme>ˈɡɑːθənbɝːɡ</phoneme></lexeme>
  <lexeme><grapheme>Malmö</grapheme><grapheme>Malmo</grapheme><phoneme>ˈmælmoʊ</phoneme></lexeme>
  <lexeme><grapheme>Aarhus</grapheme><phoneme>ˈɔːrhuːs</phoneme></lexeme>
  <lexeme><grapheme>Tromsø</grapheme><grapheme>Tromso</grapheme><phoneme>ˈtrɑːmsoʊ</phoneme></lexeme>

  <!-- Southern, central and eastern Europe -->
  <lexeme><grapheme>Giorgia Meloni</grapheme><phoneme>ˌdʒɔːrdʒə məˈloʊni</phoneme></lexeme>
  <lexeme><grapheme>Antonio Tajani</grapheme><phoneme>ænˌtoʊnioʊ təˈjɑːni</phoneme></lexeme>
  <lexeme><grapheme>Salvini</grapheme><phoneme>sɑːlˈviːni</phoneme></lexeme>
  <lexeme><grapheme>Sergio Mattarella</grapheme><phoneme>ˌsɝːdʒioʊ ˌmætəˈrɛlə</phoneme></lexeme>
  <lexeme><grapheme>Crosetto</grapheme><phoneme>krəˈsɛtoʊ</phoneme></lexeme>
  <lexeme><grapheme>Palazzo Chigi</grapheme><phoneme>pəˌlætsoʊ ˈkiːdʒi</phoneme></lexeme>
  <lexeme><grapheme>Corriere della Sera</grapheme><phoneme>koʊriˌɛreɪ ˌdɛlə ˈsɛrə</phoneme></lexeme>
  <lexeme><grapheme>La Repubblica</grapheme><phoneme>ˌlɑː rɪˈpuːblɪkə</phoneme></lexeme>
  <lexeme><grapheme>Modena</grapheme><phoneme>ˈmoʊdənə</phoneme></lexeme>
  <lexeme><grapheme>Palermo</grapheme><phoneme>pəˈlɛrmoʊ</phoneme></lexeme>
  <lexeme><grapheme>Pedro Sánchez</grapheme><grapheme>Pedro Sanchez</grapheme><phoneme>ˌpeɪdroʊ ˈsɑːntʃɛz</phoneme></lexeme>
  <lexeme><grapheme>Feijóo</grapheme><grapheme>Feijoo</grapheme><phoneme>feɪˈxoʊ</phoneme></lexeme>
  <lexeme><grapheme>Puigdemont</grapheme><phoneme>ˌpuːdʒdəˈmɑːnt</phoneme></lexeme>
  <lexeme><grapheme>Montenegro</grapheme><phoneme>ˌmɑːntɪˈniːɡroʊ</phoneme></lexeme>
  <lexeme><grapheme>Rebelo de Sousa</grapheme><phoneme>rɪˌbɛloʊ də ˈsoʊzə</phoneme></lexeme>
  <lexeme><grapheme>Kyriakos Mitsotakis</grapheme><phoneme>ˌkɪriˈɑːkɑːs ˌmɪtsəˈtɑːkɪs</phoneme></lexeme>
  <lexeme><grapheme>Nawrocki</grapheme><phoneme>nævˈrɑːtski</phoneme></lexeme>
  <lexeme><grapheme>Karol Nawrocki</grapheme><phoneme>ˌkærɑːl nævˈrɑːtski</phoneme></lexeme>
  <lexeme><grapheme>Andrzej Duda</grapheme><phoneme>ˌɑːndʒeɪ ˈduːdə</phoneme></lexeme>
  <lexeme><grapheme>Sikorski</grapheme><phoneme>ʃɪˈkɔːrski</phoneme></lexeme>
  <lexeme><grapheme>Radosław Sikorski</grapheme><grapheme>Radoslaw Sikorski</grapheme><phoneme>rəˌdɑːswæf ʃɪˈkɔːrski</phoneme></lexeme>
  <lexeme><grapheme>Kosiniak-Kamysz</grapheme><phoneme>kɑːˌʃɪnjæk ˈkæmɪʃ</phoneme></lexeme>
  <lexeme><grapheme>Morawiecki</grapheme><phoneme>ˌmɑːrəˈvjɛtski</phoneme></lexeme>
  <lexeme><grapheme>Trzaskowski</grapheme><phoneme>tʃæˈskɑːfski</phoneme></lexeme>
  <lexeme><grapheme>Wałęsa</grapheme><grapheme>Walesa</grapheme><phoneme>vɑːˈwɛnsə</phoneme></lexeme>
  <lexeme><grapheme>Kraków</grapheme><grapheme>Krakow</grapheme><phoneme>ˈkrɑːkaʊ</phoneme></lexeme>
  <lexeme><grapheme>Wrocław</grapheme><grapheme>Wroclaw</grapheme><phoneme>ˈvrɑːtswæf</phoneme></lexeme>
  <lexeme><grapheme>Poznań</grapheme><grapheme>Poznan</grapheme><phoneme>ˈpɑːznæn</phoneme></lexeme>
  <lexeme><grapheme>Gazeta Wyborcza</grapheme><phoneme>ɡəˌzɛtə vɪˈbɔːrtʃə</phoneme></lexeme>
  <lexeme><grapheme>Petr Pavel</grapheme><phoneme>ˌpɛtɚ ˈpɑːvɛl</phoneme></lexeme>
  <lexeme><grapheme>Petr Fiala</grapheme><phoneme>ˌpɛtɚ ˈfiːɑːlə</phoneme></lexeme>
  <lexeme><grapheme>Fico</grapheme><phoneme>ˈfiːtsoʊ</phoneme></lexeme>
  <lexeme><grapheme>Viktor Orbán</grapheme><grapheme>Viktor Orban</grapheme><phoneme>ˌvɪktɚ ˈɔːrbɑːn</phoneme></lexeme>
  <lexeme><grapheme>Szijjártó</grapheme><grapheme>Szijjarto</grapheme><phoneme>ˈsiːjɑːrtoʊ</phoneme></lexeme>
  <lexeme><grapheme>Péter Magyar</grapheme><grapheme>Peter Magyar</grapheme><phoneme>ˌpeɪtɚ ˈmɑːdʒɑːr</phoneme></lexeme>
  <lexeme><grapheme>Nicușor Dan</grapheme><grapheme>Nicusor Dan</grapheme><phoneme>ˌniːkuʃɔːr ˈdæn</phoneme></lexeme>
  <lexeme><grapheme>Ciolacu</grapheme><phoneme>tʃɑːˈlɑːkuː</phoneme></lexeme>
  <lexeme><grapheme>Iohannis</grapheme><phoneme>jɑːˈhænɪs</phoneme></lexeme>
  <lexeme><grapheme>Călin Georgescu</grapheme><grapheme>Calin Georgescu</grapheme><phoneme>kəˌliːn dʒɔːrˈdʒɛskuː</phoneme></lexeme>
  <lexeme><grapheme>Plovdiv</grapheme><phoneme>ˈplɑːvdɪf</phoneme></lexeme>
  <lexeme><grapheme>Golob</grapheme><phoneme>ˈɡɑːlɑːp</phoneme></lexeme>
  <lexeme><grapheme>Milorad Dodik</grapheme><phoneme>ˌmɪləræd ˈdɑːdɪk</phoneme></lexeme>
  <lexeme><grapheme>Republika Srpska</grapheme><phoneme>rɪˌpʊblɪkə ˈsɝːpskə</phoneme></lexeme>
  <lexeme><grapheme>Aleksandar Vučić</grapheme><grapheme>Aleksandar Vucic</grapheme><phoneme>ˌælɪkˈsændɚ ˈvuːtʃɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Novi Sad</grapheme><phoneme>ˌnɑːvi ˈsɑːd</phoneme></lexeme>
  <lexeme><grapheme>Podgorica</grapheme><phoneme>ˈpɑːdɡərɪtsə</phoneme></lexeme>
  <lexeme><grapheme>Albin Kurti</grapheme><phoneme>ˌælbɪn ˈkʊrti</phoneme></lexeme>
  <lexeme><grapheme>Pristina</grapheme><phoneme>ˈprɪʃtɪnə</phoneme></lexeme>
  <lexeme><grapheme>Skopje</grapheme><phoneme>ˈskɑːpjeɪ</phoneme></lexeme>
  <lexeme><grapheme>Mickoski</grapheme><phoneme>mɪtsˈkɑːski</phoneme></lexeme>
  <lexeme><grapheme>Kallas</grapheme><phoneme>ˈkɑːləs</phoneme></lexeme>

  <!-- Türkiye, the Middle East and North Africa -->
  <lexeme><grapheme>Türkiye</grapheme><grapheme>Turkiye</grapheme><phoneme>ˈtʊrkijeɪ</phoneme></lexeme>
  <lexeme><grapheme>Recep Tayyip Erdoğan</grapheme><grapheme>Recep Tayyip Erdogan</grapheme><phoneme>ˌrɛdʒɛp taɪˌiːp ˈɛrdəwɑːn</phoneme></lexeme>
  <lexeme><grapheme>İmamoğlu</grapheme><grapheme>Imamoglu</grapheme><phoneme>ɪˈmɑːmoʊluː</phoneme></lexeme>
  <lexeme><grapheme>Ekrem İmamoğlu</grapheme><grapheme>Ekrem Imamoglu</grapheme><phoneme>ˌɛkrɛm ɪˈmɑːmoʊluː</phoneme></lexeme>
  <lexeme><grapheme>Kılıçdaroğlu</grapheme><grapheme>Kilicdaroglu</grapheme><phoneme>kɪˌlɪtʃˈdɑːroʊluː</phoneme></lexeme>
  <lexeme><grapheme>Öcalan</grapheme><grapheme>Ocalan</grapheme><phoneme>ˈoʊdʒəlɑːn</phoneme></lexeme>
  <lexeme><grapheme>Diyarbakır</grapheme><grapheme>Diyarbakir</grapheme><phoneme>dɪˈjɑːrbəkɪr</phoneme></lexeme>
  <lexeme><grapheme>Isaac Herzog</grapheme><phoneme>ˌaɪzək ˈhɝːtsɔːɡ</phoneme></lexeme>
  <lexeme><grapheme>Herzog</grapheme><phoneme>ˈhɝːtsɔːɡ</phoneme></lexeme>
  <lexeme><grapheme>Yoav Gallant</grapheme><phoneme>ˌjoʊɑːv ɡəˈlɑːnt</phoneme></lexeme>
  <lexeme><grapheme>Bezalel Smotrich</grapheme><phoneme>ˌbɛtsəlɛl ˈsmoʊtrɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Ben-Gvir</grapheme><grapheme>Ben Gvir</grapheme><phoneme>ˌbɛn ɡəˈvɪr</phoneme></lexeme>
  <lexeme><grapheme>Itamar Ben-Gvir</grapheme><grapheme>Itamar Ben Gvir</grapheme><phoneme>ˌɪtəmɑːr ˌbɛn ɡəˈvɪr</phoneme></lexeme>
  <lexeme><grapheme>Gideon Sa’ar</grapheme><grapheme>Gideon Saar</grapheme><phoneme>ˌɡɪdiən ˈsɑːɑːr</phoneme></lexeme>
  <lexeme><grapheme>Yair Lapid</grapheme><phoneme>jɑːˌɪr læˈpiːd</phoneme></lexeme>
  <lexeme><grapheme>Mossad</grapheme><phoneme>moʊˈsɑːd</phoneme></lexeme>
  <lexeme><grapheme>Sderot</grapheme><phoneme>stɛˈroʊt</phoneme></lexeme>
  <lexeme><grapheme>Ashkelon</grapheme><phoneme>ˈæʃkəlɑːn</phoneme></lexeme>
  <lexeme><grapheme>Be’er Sheva</grapheme><grapheme>Beersheba</grapheme><phoneme>bɪrˈʃeɪvə</phoneme></lexeme>
  <lexeme><grapheme>Sinwar</grapheme><phoneme>ˈsɪnwɑːr</phoneme></lexeme>
  <lexeme><grapheme>Yahya Sinwar</grapheme><phoneme>ˌjɑːjə ˈsɪnwɑːr</phoneme></lexeme>
  <lexeme><grapheme>Haniyeh</grapheme><phoneme>hɑːˈniːjə</phoneme></lexeme>
  <lexeme><grapheme>Khan Younis</grapheme><grapheme>Khan Yunis</grapheme><phoneme>ˌkɑːn ˈjuːnɪs</phoneme></lexeme>
  <lexeme><grapheme>Nasrallah</grapheme><phoneme>nɑːzˈrɑːlə</phoneme></lexeme>
  <lexeme><grapheme>Hassan Nasrallah</grapheme><phoneme>həˌsɑːn nɑːzˈrɑːlə</phoneme></lexeme>
  <lexeme><grapheme>Joseph Aoun</grapheme><phoneme>ˌdʒoʊzɛf ˈaʊn</phoneme></lexeme>
  <lexeme><grapheme>Bashar al-Assad</grapheme><phoneme>bəˌʃɑːr æl ˈɑːsɑːd</phoneme></lexeme>
  <lexeme><grapheme>Aleppo</grapheme><phoneme>əˈlɛpoʊ</phoneme></lexeme>
  <lexeme><grapheme>Homs</grapheme><phoneme>ˈhoʊms</phoneme></lexeme>
  <lexeme><grapheme>Deir Ezzor</grapheme><grapheme>Deir al-Zour</grapheme><phoneme>ˌdɛr ɛzˈzɔːr</phoneme></lexeme>
  <lexeme><grapheme>Ali Khamenei</grapheme><phoneme>ɑːˌliː ˌhɑːməˈneɪ</phoneme></lexeme>
  <lexeme><grapheme>Natanz</grapheme><phoneme>nɑːˈtɑːnz</phoneme></lexeme>
  <lexeme><grapheme>Bushehr</grapheme><phoneme>buːˈʃɛr</phoneme></lexeme>
  <lexeme><grapheme>Hormuz</grapheme><phoneme>hɔːrˈmuːz</phoneme></lexeme>
  <lexeme><grapheme>Fars</grapheme><phoneme>ˈfɑːrs</phoneme></lexeme>
  <lexeme><grapheme>Ayatollah</grapheme><phoneme>ˌaɪəˈtoʊlə</phoneme></lexeme>
  <lexeme><grapheme>Muqtada al-Sadr</grapheme><phoneme>mʊkˌtɑːdə æl ˈsædɚ</phoneme></lexeme>
  <lexeme><grapheme>Mosul</grapheme><phoneme>moʊˈsuːl</phoneme></lexeme>
  <lexeme><grapheme>Kirkuk</grapheme><phoneme>kɪrˈkuːk</phoneme></lexeme>
  <lexeme><grapheme>Erbil</grapheme><grapheme>Irbil</grapheme><phoneme>ɛrˈbiːl</phoneme></lexeme>
  <lexeme><grapheme>Basra</grapheme><phoneme>ˈbɑːsrə</phoneme></lexeme>
  <lexeme><grapheme>Peshmerga</grapheme><phoneme>pɛʃˈmɛrɡə</phoneme></lexeme>
  <lexeme><grapheme>Faisal bin Farhan</grapheme><phoneme>ˌfaɪsəl bɪn fɑːrˈhɑːn</phoneme></lexeme>
  <lexeme><grapheme>Aramco</grapheme><phoneme>əˈræmkoʊ</phoneme></lexeme>
  <lexeme><grapheme>Doha</grapheme><phoneme>ˈdoʊhɑː</phoneme></lexeme>
  <lexeme><grapheme>Al Jazeera</grapheme><phoneme>ˌæl dʒəˈzɪrə</phoneme></lexeme>
  <lexeme><grapheme>Hodeidah</grapheme><grapheme>Hudaydah</grapheme><phoneme>hɑːˈdeɪdə</phoneme></lexeme>
  <lexeme><grapheme>Haftar</grapheme><phoneme>ˈhɑːftɑːr</phoneme></lexeme>
  <lexeme><grapheme>Khalifa Haftar</grapheme><phoneme>kəˌliːfə ˈhɑːftɑːr</phoneme></lexeme>
  <lexeme><grapheme>Polisario</grapheme><phoneme>ˌpɑːlɪˈsɑːrioʊ</phoneme></lexeme>

  <!-- South and South-East Asia, Afghanistan -->
  <lexeme><grapheme>Narendra Modi</grapheme><phoneme>nəˌrɛndrə ˈmoʊdi</phoneme></lexeme>
  <lexeme><grapheme>Jaishankar</grapheme><phoneme>dʒaɪˈʃʌŋkɚ</phoneme></lexeme>
  <lexeme><grapheme>Droupadi Murmu</grapheme><phoneme>droʊˌpʌdi ˈmʊrmuː</phoneme></lexeme>
  <lexeme><grapheme>Kharge</grapheme><phoneme>ˈkɑːrɡeɪ</phoneme></lexeme>
  <lexeme><grapheme>Lok Sabha</grapheme><phoneme>ˌloʊk səˈbɑː</phoneme></lexeme>
  <lexeme><grapheme>Uttar Pradesh</grapheme><phoneme>ˌʊtɚ prəˈdɛʃ</phoneme></lexeme>
  <lexeme><grapheme>Ayodhya</grapheme><phoneme>əˈjoʊdjə</phoneme></lexeme>
  <lexeme><grapheme>Pahalgam</grapheme><phoneme>pəˈhɑːlɡɑːm</phoneme></lexeme>
  <lexeme><grapheme>Srinagar</grapheme><phoneme>srɪˈnʌɡɚ</phoneme></lexeme>
  <lexeme><grapheme>Kashmir</grapheme><phoneme>ˈkæʃmɪr</phoneme></lexeme>
  <lexeme><grapheme>Hyderabad</grapheme><phoneme>ˈhaɪdərəbɑːd</phoneme></lexeme>
  <lexeme><grapheme>Ishaq Dar</grapheme><phoneme>ɪsˌhɑːk ˈdɑːr</phoneme></lexeme>
  <lexeme><grapheme>Asim Munir</grapheme><phoneme>ˌæsɪm mʊˈnɪr</phoneme></lexeme>
  <lexeme><grapheme>Islamabad</grapheme><phoneme>ɪsˈlɑːməbɑːd</phoneme></lexeme>
  <lexeme><grapheme>Lahore</grapheme><phoneme>ləˈhɔːr</phoneme></lexeme>
  <lexeme><grapheme>Peshawar</grapheme><phoneme>pəˈʃɑːwɚ</phoneme></lexeme>
  <lexeme><grapheme>Balochistan</grapheme><phoneme>bəˌlɑːtʃɪˈstɑːn</phoneme></lexeme>
  <lexeme><grapheme>Khyber Pakhtunkhwa</grapheme><phoneme>ˌkaɪbɚ pəkˈtuːnkwə</phoneme></lexeme>
  <lexeme><grapheme>Kabul</grapheme><phoneme>ˈkɑːbəl</phoneme></lexeme>
  <lexeme><grapheme>Kandahar</grapheme><phoneme>ˈkændəhɑːr</phoneme></lexeme>
  <lexeme><grapheme>Dhaka</grapheme><phoneme>ˈdɑːkə</phoneme></lexeme>
  <lexeme><grapheme>Chittagong</grapheme><phoneme>ˈtʃɪtəɡɑːŋ</phoneme></lexeme>
  <lexeme><grapheme>Colombo</grapheme><phoneme>kəˈlʌmboʊ</phoneme></lexeme>
  <lexeme><grapheme>Kathmandu</grapheme><phoneme>ˌkɑːtmɑːnˈduː</phoneme></lexeme>
  <lexeme><grapheme>Aung San Suu Kyi</grapheme><phoneme>ˌaʊŋ sɑːn suː ˈtʃiː</phoneme></lexeme>
  <lexeme><grapheme>Paetongtarn Shinawatra</grapheme><phoneme>ˌpeɪtɔːŋtɑːn ˌtʃɪnəˈwɑːt</phoneme></lexeme>
  <lexeme><grapheme>Thaksin</grapheme><phoneme>ˈtɑːksɪn</phoneme></lexeme>
  <lexeme><grapheme>To Lam</grapheme><grapheme>Tô Lâm</grapheme><phoneme>ˌtoʊ ˈlæm</phoneme></lexeme>
  <lexeme><grapheme>Ho Chi Minh</grapheme><phoneme>ˌhoʊ tʃiː ˈmɪn</phoneme></lexeme>
  <lexeme><grapheme>Kuala Lumpur</grapheme><phoneme>ˌkwɑːlə ˈlʊmpʊr</phoneme></lexeme>
  <lexeme><grapheme>Bernama</grapheme><phoneme>bɚˈnɑːmə</phoneme></lexeme>
  <lexeme><grapheme>Prabowo</grapheme><phoneme>prəˈboʊwoʊ</phoneme></lexeme>
  <lexeme><grapheme>Prabowo Subianto</grapheme><phoneme>prəˌboʊwoʊ ˌsuːbiˈæntoʊ</phoneme></lexeme>
  <lexeme><grapheme>Ferdinand Marcos</grapheme><phoneme>ˌfɝːdɪnænd ˈmɑːrkɑːs</phoneme></lexeme>
  <lexeme><grapheme>Duterte</grapheme><phoneme>duˈtɛrteɪ</phoneme></lexeme>
  <lexeme><grapheme>Rodrigo Duterte</grapheme><phoneme>rɑːˌdriːɡoʊ duˈtɛrteɪ</phoneme></lexeme>
  <lexeme><grapheme>Timor-Leste</grapheme><phoneme>ˌtiːmɔːr ˈlɛsteɪ</phoneme></lexeme>

  <!-- The Pacific -->
  <lexeme><grapheme>Canberra</grapheme><phoneme>ˈkænbɛrə</phoneme></lexeme>
  <lexeme><grapheme>Cairns</grapheme><phoneme>ˈkɛrnz</phoneme></lexeme>
  <lexeme><grapheme>Wagga Wagga</grapheme><phoneme>ˌwɑːɡə ˈwɑːɡə</phoneme></lexeme>
  <lexeme><grapheme>Aotearoa</grapheme><phoneme>aʊˌteɪəˈroʊə</phoneme></lexeme>
  <lexeme><grapheme>Rotorua</grapheme><phoneme>ˌroʊtəˈruːə</phoneme></lexeme>
  <lexeme><grapheme>Port Moresby</grapheme><phoneme>ˌpɔːrt ˈmɔːrzbi</phoneme></lexeme>

  <!-- Africa -->
  <lexeme><grapheme>Cyril Ramaphosa</grapheme><phoneme>ˌsɪrəl ˌrɑːməˈpoʊsə</phoneme></lexeme>
  <lexeme><grapheme>Steenhuisen</grapheme><phoneme>ˈstiənhɔɪsən</phoneme></lexeme>
  <lexeme><grapheme>Gauteng</grapheme><phoneme>ˈhaʊtɛŋ</phoneme></lexeme>
  <lexeme><grapheme>Johannesburg</grapheme><phoneme>dʒoʊˈhɑːnəsbɝːɡ</phoneme></lexeme>
  <lexeme><grapheme>Emmerson Mnangagwa</grapheme><phoneme>ˌɛməsɚn mnæŋˈɡæɡwə</phoneme></lexeme>
  <lexeme><grapheme>Chakwera</grapheme><phoneme>tʃæˈkwɛrə</phoneme></lexeme>
  <lexeme><grapheme>Lilongwe</grapheme><phoneme>lɪˈlɑːŋɡweɪ</phoneme></lexeme>
  <lexeme><grapheme>Mondlane</grapheme><phoneme>mɑːndˈlɑːneɪ</phoneme></lexeme>
  <lexeme><grapheme>Maputo</grapheme><phoneme>məˈpuːtoʊ</phoneme></lexeme>
  <lexeme><grapheme>Netumbo Nandi-Ndaitwah</grapheme><phoneme>nɛˌtʊmboʊ ˌnændi ndaɪˈtwɑː</phoneme></lexeme>
  <lexeme><grapheme>Gaborone</grapheme><phoneme>ˌɡæbəˈroʊni</phoneme></lexeme>
  <lexeme><grapheme>Maseru</grapheme><phoneme>məˈsɛruː</phoneme></lexeme>
  <lexeme><grapheme>Ituri</grapheme><phoneme>ɪˈtʊri</phoneme></lexeme>
  <lexeme><grapheme>Bujumbura</grapheme><phoneme>ˌbuːdʒəmˈbʊrə</phoneme></lexeme>
  <lexeme><grapheme>Yoweri Museveni</grapheme><phoneme>joʊˌwɛri mʊˈsɛvəni</phoneme></lexeme>
  <lexeme><grapheme>Raila Odinga</grapheme><phoneme>raɪˌiːlə oʊˈdɪŋɡə</phoneme></lexeme>
  <lexeme><grapheme>Mombasa</grapheme><phoneme>mɑːmˈbæsə</phoneme></lexeme>
  <lexeme><grapheme>Dodoma</grapheme><phoneme>doʊˈdoʊmə</phoneme></lexeme>
  <lexeme><grapheme>Oromia</grapheme><phoneme>ɑːˈroʊmiə</phoneme></lexeme>
  <lexeme><grapheme>Isaias Afwerki</grapheme><phoneme>ɪˌsaɪəs æfˈwɝːki</phoneme></lexeme>
  <lexeme><grapheme>Mogadishu</grapheme><phoneme>ˌmɑːɡəˈdɪʃuː</phoneme></lexeme>
  <lexeme><grapheme>Hargeisa</grapheme><phoneme>hɑːrˈɡeɪsə</phoneme></lexeme>
  <lexeme><grapheme>Burhan</grapheme><phoneme>bʊrˈhɑːn</phoneme></lexeme>
  <lexeme><grapheme>Abdel Fattah al-Burhan</grapheme><phoneme>ˌæbdɛl fəˈtɑː æl bʊrˈhɑːn</phoneme></lexeme>
  <lexeme><grapheme>Dagalo</grapheme><phoneme>dəˈɡɑːloʊ</phoneme></lexeme>
  <lexeme><grapheme>Omdurman</grapheme><phoneme>ˌɑːmdɚˈmɑːn</phoneme></lexeme>
  <lexeme><grapheme>El Fasher</grapheme><grapheme>El-Fasher</grapheme><grapheme>al-Fashir</grapheme><phoneme>ˌɛl ˈfæʃɚ</phoneme></lexeme>
  <lexeme><grapheme>Darfur</grapheme><phoneme>dɑːrˈfʊr</phoneme></lexeme>
  <lexeme><grapheme>Salva Kiir</grapheme><phoneme>ˌsælvə ˈkɪr</phoneme></lexeme>
  <lexeme><grapheme>Riek Machar</grapheme><phoneme>ˌriːɛk məˈʃɑːr</phoneme></lexeme>
  <lexeme><grapheme>Obasanjo</grapheme><phoneme>ɑːˌbæsənˈdʒoʊ</phoneme></lexeme>
  <lexeme><grapheme>Okonjo-Iweala</grapheme><phoneme>ɑːˌkɑːndʒoʊ ɪˈweɪələ</phoneme></lexeme>
  <lexeme><grapheme>Ngozi Okonjo-Iweala</grapheme><phoneme>əŋˌɡoʊzi ɑːˌkɑːndʒoʊ ɪˈweɪələ</phoneme></lexeme>
  <lexeme><grapheme>Akufo-Addo</grapheme><phoneme>æˌkuːfoʊ əˈdoʊ</phoneme></lexeme>
  <lexeme><grapheme>Côte d’Ivoire</grapheme><grapheme>Cote d’Ivoire</grapheme><phoneme>ˌkoʊt diːˈvwɑːr</phoneme></lexeme>
  <lexeme><grapheme>Yamoussoukro</grapheme><phoneme>ˌjæmuˈsuːkroʊ</phoneme></lexeme>
  <lexeme><grapheme>Bassirou Diomaye Faye</grapheme><phoneme>bæsiˌruː djoʊˌmaɪ ˈfaɪ</phoneme></lexeme>
  <lexeme><grapheme>Ousmane Sonko</grapheme><phoneme>uːsˌmæn ˈsɑːnkoʊ</phoneme></lexeme>
  <lexeme><grapheme>Bamako</grapheme><phoneme>ˈbɑːməkoʊ</phoneme></lexeme>
  <lexeme><grapheme>Ouagadougou</grapheme><phoneme>ˌwɑːɡəˈduːɡuː</phoneme></lexeme>
  <lexeme><grapheme>Niamey</grapheme><phoneme>njɑːˈmeɪ</phoneme></lexeme>
  <lexeme><grapheme>Conakry</grapheme><phoneme>ˈkɑːnəkri</phoneme></lexeme>
  <lexeme><grapheme>Embaló</grapheme><grapheme>Embalo</grapheme><phoneme>ˌɛmbəˈloʊ</phoneme></lexeme>
  <lexeme><grapheme>Julius Maada Bio</grapheme><phoneme>ˌdʒuːliəs ˌmɑːdə ˈbiːoʊ</phoneme></lexeme>
  <lexeme><grapheme>Lomé</grapheme><grapheme>Lome</grapheme><phoneme>ˈloʊmeɪ</phoneme></lexeme>
  <lexeme><grapheme>Oligui Nguema</grapheme><phoneme>ˌɑːlɪɡi əŋˈɡweɪmə</phoneme></lexeme>
  <lexeme><grapheme>Obiang</grapheme><phoneme>ˌoʊbiˈæŋ</phoneme></lexeme>
  <lexeme><grapheme>Malabo</grapheme><phoneme>məˈlɑːboʊ</phoneme></lexeme>
  <lexeme><grapheme>Sassou Nguesso</grapheme><phoneme>ˌsæsuː əŋˈɡɛsoʊ</phoneme></lexeme>
  <lexeme><grapheme>Bangui</grapheme><phoneme>ˈbɑːŋɡi</phoneme></lexeme>
  <lexeme><grapheme>Antananarivo</grapheme><phoneme>ˌæntənænəˈriːvoʊ</phoneme></lexeme>
  <lexeme><grapheme>Mayotte</grapheme><phoneme>maɪˈjɑːt</phoneme></lexeme>
  <lexeme><grapheme>Chagos</grapheme><phoneme>ˈtʃɑːɡoʊs</phoneme></lexeme>

  <!-- The Americas -->
  <lexeme><grapheme>López Obrador</grapheme><grapheme>Lopez Obrador</grapheme><phoneme>ˌloʊpɛz ˈoʊbrədɔːr</phoneme></lexeme>
  <lexeme><grapheme>Ciudad Juárez</grapheme><grapheme>Ciudad Juarez</grapheme><phoneme>sjuːˌdɑːd ˈwɑːrɛz</phoneme></lexeme>
  <lexeme><grapheme>Oaxaca</grapheme><phoneme>wəˈhɑːkə</phoneme></lexeme>
  <lexeme><grapheme>Sinaloa</grapheme><phoneme>ˌsɪnəˈloʊə</phoneme></lexeme>
  <lexeme><grapheme>Jalisco</grapheme><phoneme>həˈliːskoʊ</phoneme></lexeme>
  <lexeme><grapheme>Michoacán</grapheme><grapheme>Michoacan</grapheme><phoneme>ˌmiːtʃoʊəˈkɑːn</phoneme></lexeme>
  <lexeme><grapheme>Arévalo</grapheme><grapheme>Arevalo</grapheme><phoneme>əˈrɛvəloʊ</phoneme></lexeme>
  <lexeme><grapheme>Xiomara Castro</grapheme><phoneme>sioʊˌmɑːrə ˈkæstroʊ</phoneme></lexeme>
  <lexeme><grapheme>Ortega</grapheme><phoneme>ɔːrˈteɪɡə</phoneme></lexeme>
  <lexeme><grapheme>Mulino</grapheme><phoneme>muːˈliːnoʊ</phoneme></lexeme>
  <lexeme><grapheme>Guantánamo</grapheme><grapheme>Guantanamo</grapheme><phoneme>ɡwɑːnˈtɑːnəmoʊ</phoneme></lexeme>
  <lexeme><grapheme>Holness</grapheme><phoneme>ˈhoʊlnɛs</phoneme></lexeme>
  <lexeme><grapheme>Mia Mottley</grapheme><phoneme>ˌmiːə ˈmɑːtli</phoneme></lexeme>
  <lexeme><grapheme>Irfaan Ali</grapheme><phoneme>ɪrˌfɑːn ɑːˈliː</phoneme></lexeme>
  <lexeme><grapheme>Essequibo</grapheme><phoneme>ˌɛsɪˈkiːboʊ</phoneme></lexeme>
  <lexeme><grapheme>Paramaribo</grapheme><phoneme>ˌpærəˈmærɪboʊ</phoneme></lexeme>
  <lexeme><grapheme>Nicolás Maduro</grapheme><grapheme>Nicolas Maduro</grapheme><phoneme>ˌnɪkoʊˌlɑːs məˈdʊroʊ</phoneme></lexeme>
  <lexeme><grapheme>Machado</grapheme><phoneme>məˈtʃɑːdoʊ</phoneme></lexeme>
  <lexeme><grapheme>María Corina Machado</grapheme><grapheme>Maria Corina Machado</grapheme><phoneme>məˌriːə kəˌriːnə məˈtʃɑːdoʊ</phoneme></lexeme>
  <lexeme><grapheme>Guaidó</grapheme><grapheme>Guaido</grapheme><phoneme>ˌɡwaɪˈdoʊ</phoneme></lexeme>
  <lexeme><grapheme>Chávez</grapheme><grapheme>Chavez</grapheme><phoneme>ˈtʃɑːvɛz</phoneme></lexeme>
  <lexeme><grapheme>Maracaibo</grapheme><phoneme>ˌmærəˈkaɪboʊ</phoneme></lexeme>
  <lexeme><grapheme>Gustavo Petro</grapheme><phoneme>ɡuˌstɑːvoʊ ˈpɛtroʊ</phoneme></lexeme>
  <lexeme><grapheme>Noboa</grapheme><phoneme>noʊˈboʊə</phoneme></lexeme>
  <lexeme><grapheme>Daniel Noboa</grapheme><phoneme>dænˌjɛl noʊˈboʊə</phoneme></lexeme>
  <lexeme><grapheme>Boluarte</grapheme><phoneme>ˌbɑːluˈɑːrteɪ</phoneme></lexeme>
  <lexeme><grapheme>Dina Boluarte</grapheme><phoneme>ˌdiːnə ˌbɑːluˈɑːrteɪ</phoneme></lexeme>
  <lexeme><grapheme>Cusco</grapheme><grapheme>Cuzco</grapheme><phoneme>ˈkʊskoʊ</phoneme></lexeme>
  <lexeme><grapheme>Evo Morales</grapheme><phoneme>ˌɛvoʊ məˈrɑːlɛs</phoneme></lexeme>
  <lexeme><grapheme>Boric</grapheme><phoneme>ˈbɑːrɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Gabriel Boric</grapheme><phoneme>ˌɡæbriɛl ˈbɑːrɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Santiago</grapheme><phoneme>ˌsæntiˈɑːɡoʊ</phoneme></lexeme>
  <lexeme><grapheme>Valparaíso</grapheme><grapheme>Valparaiso</grapheme><phoneme>ˌvælpəˈraɪzoʊ</phoneme></lexeme>
  <lexeme><grapheme>Javier Milei</grapheme><phoneme>xæviˌɛr mɪˈleɪ</phoneme></lexeme>
  <lexeme><grapheme>Kirchner</grapheme><phoneme>ˈkɪrʃnɚ</phoneme></lexeme>
  <lexeme><grapheme>Buenos Aires</grapheme><phoneme>ˌbweɪnəs ˈɛriːz</phoneme></lexeme>
  <lexeme><grapheme>Rosario</grapheme><phoneme>roʊˈsɑːrioʊ</phoneme></lexeme>
  <lexeme><grapheme>Asunción</grapheme><grapheme>Asuncion</grapheme><phoneme>əˌsʊnsiˈɑːn</phoneme></lexeme>
  <lexeme><grapheme>Luiz Inácio Lula da Silva</grapheme><grapheme>Luiz Inacio Lula da Silva</grapheme><phoneme>luˌiːz ɪˌnæsioʊ ˌluːlə də ˈsɪlvə</phoneme></lexeme>
  <lexeme><grapheme>Bolsonaro</grapheme><phoneme>ˌboʊlsəˈnɑːroʊ</phoneme></lexeme>
  <lexeme><grapheme>Jair Bolsonaro</grapheme><phoneme>ʒaɪˌɪr ˌboʊlsəˈnɑːroʊ</phoneme></lexeme>
  <lexeme><grapheme>São Paulo</grapheme><grapheme>Sao Paulo</grapheme><phoneme>ˌsaʊ ˈpaʊloʊ</phoneme></lexeme>
  <lexeme><grapheme>Rio de Janeiro</grapheme><phoneme>ˌriːoʊ deɪ ʒəˈnɛroʊ</phoneme></lexeme>
  <lexeme><grapheme>Planalto</grapheme><phoneme>pləˈnæltoʊ</phoneme></lexeme>
  <lexeme><grapheme>Petrobras</grapheme><phoneme>ˌpɛtroʊˈbrɑːs</phoneme></lexeme>
  <lexeme><grapheme>Ottawa</grapheme><phoneme>ˈɑːtəwə</phoneme></lexeme>
  <lexeme><grapheme>Montréal</grapheme><grapheme>Montreal</grapheme><phoneme>ˌmʌntriˈɔːl</phoneme></lexeme>
  <lexeme><grapheme>Pierre Poilievre</grapheme><phoneme>piˌɛr ˌpɔɪliˈɛv</phoneme></lexeme>
  <lexeme><grapheme>Mélanie Joly</grapheme><grapheme>Melanie Joly</grapheme><phoneme>ˌmɛləni ʒɑːˈliː</phoneme></lexeme>
  <lexeme><grapheme>Hakeem Jeffries</grapheme><phoneme>hɑːˌkiːm ˈdʒɛfriz</phoneme></lexeme>
  <lexeme><grapheme>Pelosi</grapheme><phoneme>pəˈloʊsi</phoneme></lexeme>
  <lexeme><grapheme>Ocasio-Cortez</grapheme><phoneme>oʊˌkæsioʊ kɔːrˈtɛz</phoneme></lexeme>
  <lexeme><grapheme>Gavin Newsom</grapheme><phoneme>ˌɡævɪn ˈnuːsəm</phoneme></lexeme>
  <lexeme><grapheme>Sotomayor</grapheme><phoneme>ˌsoʊtoʊmaɪˈɔːr</phoneme></lexeme>
  <lexeme><grapheme>Alito</grapheme><phoneme>əˈliːtoʊ</phoneme></lexeme>
  <lexeme><grapheme>Gorsuch</grapheme><phoneme>ˈɡɔːrsətʃ</phoneme></lexeme>
  <lexeme><grapheme>Tucson</grapheme><phoneme>ˈtuːsɑːn</phoneme></lexeme>
  <lexeme><grapheme>San Jose</grapheme><phoneme>ˌsæn hoʊˈzeɪ</phoneme></lexeme>
  <lexeme><grapheme>Mar-a-Lago</grapheme><phoneme>ˌmɑːr ə ˈlɑːɡoʊ</phoneme></lexeme>

  <!-- Britain and Ireland -->
  <lexeme><grapheme>Keir Starmer</grapheme><phoneme>ˌkɪr ˈstɑːrmɚ</phoneme></lexeme>
  <lexeme><grapheme>Kemi Badenoch</grapheme><phoneme>ˌkɛmi ˈbeɪdnɑːk</phoneme></lexeme>
  <lexeme><grapheme>Badenoch</grapheme><phoneme>ˈbeɪdnɑːk</phoneme></lexeme>
  <lexeme><grapheme>Anneliese Dodds</grapheme><phoneme>ˌænəliːz ˈdɑːdz</phoneme></lexeme>
  <lexeme><grapheme>Eluned Morgan</grapheme><phoneme>ɛˌlɪnɛd ˈmɔːrɡən</phoneme></lexeme>
  <lexeme><grapheme>Rhun ap Iorwerth</grapheme><phoneme>ˌriːn æp ˈjɔːrwɛrθ</phoneme></lexeme>
  <lexeme><grapheme>Kwasi Kwarteng</grapheme><phoneme>ˌkwɑːsi ˈkwɑːrtɛŋ</phoneme></lexeme>
  <lexeme><grapheme>Suella Braverman</grapheme><phoneme>suˌɛlə ˈbrævɚmən</phoneme></lexeme>
  <lexeme><grapheme>Leo Varadkar</grapheme><phoneme>ˌliːoʊ vəˈrædkɚ</phoneme></lexeme>
  <lexeme><grapheme>Gardaí</grapheme><grapheme>Gardai</grapheme><phoneme>ɡɑːrˈdiː</phoneme></lexeme>
  <lexeme><grapheme>Teachta Dála</grapheme><phoneme>ˌtjɑːxtə ˈdɔːlə</phoneme></lexeme>
  <lexeme><grapheme>Saoirse</grapheme><phoneme>ˈsɝːʃə</phoneme></lexeme>
  <lexeme><grapheme>Eoin</grapheme><phoneme>ˈoʊɪn</phoneme></lexeme>
  <lexeme><grapheme>Dún Laoghaire</grapheme><grapheme>Dun Laoghaire</grapheme><phoneme>dʌn ˈlɪri</phoneme></lexeme>
  <lexeme><grapheme>Edinburgh</grapheme><phoneme>ˈɛdənbɝːoʊ</phoneme></lexeme>
  <lexeme><grapheme>Leominster</grapheme><phoneme>ˈlɛmstɚ</phoneme></lexeme>
  <lexeme><grapheme>Norwich</grapheme><phoneme>ˈnɔːrwɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Southwark</grapheme><phoneme>ˈsʌðɚk</phoneme></lexeme>
  <lexeme><grapheme>Holyrood</grapheme><phoneme>ˈhɑːliruːd</phoneme></lexeme>
  <lexeme><grapheme>Ceredigion</grapheme><phoneme>ˌkɛrɪˈdɪɡjɑːn</phoneme></lexeme>
  <lexeme><grapheme>Dolgellau</grapheme><phoneme>dɑːlˈɡɛθlaɪ</phoneme></lexeme>
  <lexeme><grapheme>Kirkcaldy</grapheme><phoneme>kɚˈkɔːdi</phoneme></lexeme>

  <!-- Organisations, bodies, offices -->
  <lexeme><grapheme>Médecins Sans Frontières</grapheme><grapheme>Medecins Sans Frontieres</grapheme><phoneme>ˌmɛdsæn ˌsɑːn ˌfrɑːntiˈɛr</phoneme></lexeme>
  <lexeme><grapheme>Agence France-Presse</grapheme><phoneme>ɑːˌʒɑːns ˌfrɑːns ˈprɛs</phoneme></lexeme>
  <lexeme><grapheme>Anadolu</grapheme><phoneme>ˌænəˈdoʊluː</phoneme></lexeme>
  <lexeme><grapheme>Davos</grapheme><phoneme>dɑːˈvoʊs</phoneme></lexeme>
  <lexeme><grapheme>Antonio Guterres</grapheme><grapheme>António Guterres</grapheme><phoneme>ænˌtoʊnioʊ ɡuːˈtɛrəs</phoneme></lexeme>
  <lexeme><grapheme>Tedros Adhanom Ghebreyesus</grapheme><phoneme>ˌtɛdroʊs ɑːdˌhɑːnəm ˌɡɛbrəˈjeɪsəs</phoneme></lexeme>
  <lexeme><grapheme>Tedros</grapheme><phoneme>ˈtɛdroʊs</phoneme></lexeme>
  <lexeme><grapheme>Grossi</grapheme><phoneme>ˈɡrɑːsi</phoneme></lexeme>
  <lexeme><grapheme>Rafael Grossi</grapheme><phoneme>ˌræfaɪɛl ˈɡrɑːsi</phoneme></lexeme>
  <lexeme><grapheme>Volker Türk</grapheme><grapheme>Volker Turk</grapheme><phoneme>ˌfoʊlkɚ ˈtʊrk</phoneme></lexeme>
  <lexeme><grapheme>Georgieva</grapheme><phoneme>ɡɪˈɔːrɡiɛvə</phoneme></lexeme>
  <lexeme><grapheme>Kristalina Georgieva</grapheme><phoneme>ˌkrɪstəliːnə ɡɪˈɔːrɡiɛvə</phoneme></lexeme>
  <lexeme><grapheme>Ramadan</grapheme><phoneme>ˈrɑːmədɑːn</phoneme></lexeme>
  <lexeme><grapheme>Rosh Hashanah</grapheme><phoneme>ˌroʊʃ həˈʃɑːnə</phoneme></lexeme>

  <!-- Words of letters. As broadcasters say them on air; engines spell them or guess -->
  <lexeme><grapheme>LIBOR</grapheme><grapheme>Libor</grapheme><phoneme>ˈlaɪbɔːr</phoneme></lexeme>
  <lexeme><grapheme>ICAO</grapheme><phoneme>aɪˈkeɪoʊ</phoneme></lexeme>
  <lexeme><grapheme>ECOWAS</grapheme><grapheme>Ecowas</grapheme><phoneme>ˈɛkoʊwɑːs</phoneme></lexeme>
  <lexeme><grapheme>MERCOSUR</grapheme><grapheme>Mercosur</grapheme><phoneme>ˈmɝːkəsʊr</phoneme></lexeme>
  <lexeme><grapheme>CONCACAF</grapheme><grapheme>Concacaf</grapheme><phoneme>ˈkɑːŋkəkæf</phoneme></lexeme>
  <lexeme><grapheme>EURATOM</grapheme><grapheme>Euratom</grapheme><phoneme>jʊˈrætəm</phoneme></lexeme>
  <lexeme><grapheme>FRONTEX</grapheme><phoneme>ˈfrɑːntɛks</phoneme></lexeme>

  <!-- Firms, medicines, products. As the firms say them in English -->
  <lexeme><grapheme>Wegovy</grapheme><phoneme>wɪˈɡoʊvi</phoneme></lexeme>
  <lexeme><grapheme>Ozempic</grapheme><phoneme>oʊˈzɛmpɪk</phoneme></lexeme>
  <lexeme><grapheme>Mounjaro</grapheme><phoneme>maʊnˈdʒɑːroʊ</phoneme></lexeme>
  <lexeme><grapheme>tirzepatide</grapheme><phoneme>tɝːˈzɛpətaɪd</phoneme></lexeme>
  <lexeme><grapheme>Moderna</grapheme><phoneme>məˈdɝːnə</phoneme></lexeme>
  <lexeme><grapheme>Porsche</grapheme><phoneme>ˈpɔːrʃə</phoneme></lexeme>
  <lexeme><grapheme>Peugeot</grapheme><phoneme>puːˈʒoʊ</phoneme></lexeme>
  <lexeme><grapheme>Renault</grapheme><phoneme>rəˈnoʊ</phoneme></lexeme>
  <lexeme><grapheme>Citroën</grapheme><phoneme>ˈsɪtroʊən</phoneme></lexeme>
  <lexeme><grapheme>Hermès</grapheme><phoneme>ɛrˈmɛz</phoneme></lexeme>
  <lexeme><grapheme>Givenchy</grapheme><phoneme>ʒiːvɑːnˈʃiː</phoneme></lexeme>
  <lexeme><grapheme>Loewe</grapheme><phoneme>loʊˈɛveɪ</phoneme></lexeme>
  <lexeme><grapheme>Palantir</grapheme><phoneme>ˈpæləntɪr</phoneme></lexeme>
  <lexeme><grapheme>Raytheon</grapheme><phoneme>ˈreɪθiɑːn</phoneme></lexeme>
  <lexeme><grapheme>Dassault</grapheme><phoneme>dɑːˈsoʊ</phoneme></lexeme>
  <lexeme><grapheme>Embraer</grapheme><phoneme>ˈɛmbraɪɚ</phoneme></lexeme>
  <lexeme><grapheme>Accenture</grapheme><phoneme>əkˈsɛntʃɚ</phoneme></lexeme>
  <lexeme><grapheme>Diageo</grapheme><phoneme>diˈædʒioʊ</phoneme></lexeme>
  <lexeme><grapheme>Ryanair</grapheme><phoneme>ˈraɪənɛr</phoneme></lexeme>
  <lexeme><grapheme>Qantas</grapheme><phoneme>ˈkwɑːntəs</phoneme></lexeme>
  <lexeme><grapheme>Ørsted</grapheme><phoneme>ˈɝːstɛd</phoneme></lexeme>
  <lexeme><grapheme>Equinor</grapheme><phoneme>ˈɛkwɪnɔːr</phoneme></lexeme>
  <lexeme><grapheme>Repsol</grapheme><phoneme>ˈrɛpsɑːl</phoneme></lexeme>
  <lexeme><grapheme>Santander</grapheme><phoneme>ˌsæntænˈdɛr</phoneme></lexeme>
  <lexeme><grapheme>Société Générale</grapheme><phoneme>ˌsɑːsieɪˈteɪ ˌʒɛneɪˈrɑːl</phoneme></lexeme>
  <lexeme><grapheme>Adidas</grapheme><phoneme>əˈdiːdəs</phoneme></lexeme>

  <!-- Sport. As commentators at the events, and the players themselves, say them -->
  <lexeme><grapheme>Djokovic</grapheme><phoneme>ˈdʒoʊkəvɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Novak Djokovic</grapheme><phoneme>ˌnoʊvɑːk ˈdʒoʊkəvɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Alcaraz</grapheme><phoneme>ˌɑːlkəˈrɑːz</phoneme></lexeme>
  <lexeme><grapheme>Carlos Alcaraz</grapheme><phoneme>ˌkɑːrloʊs ˌɑːlkəˈrɑːz</phoneme></lexeme>
  <lexeme><grapheme>Jannik Sinner</grapheme><phoneme>ˌjænɪk ˈsɪnɚ</phoneme></lexeme>
  <lexeme><grapheme>Świątek</grapheme><grapheme>Swiatek</grapheme><phoneme>ʃviˈɑːntɛk</phoneme></lexeme>
  <lexeme><grapheme>Gauff</grapheme><phoneme>ˈɡɔːf</phoneme></lexeme>
  <lexeme><grapheme>Coco Gauff</grapheme><phoneme>ˌkoʊkoʊ ˈɡɔːf</phoneme></lexeme>
  <lexeme><grapheme>Verstappen</grapheme><phoneme>vɚˈstæpən</phoneme></lexeme>
  <lexeme><grapheme>Max Verstappen</grapheme><phoneme>ˌmæks vɚˈstæpən</phoneme></lexeme>
  <lexeme><grapheme>Oscar Piastri</grapheme><phoneme>ˌɑːskɚ piˈæstri</phoneme></lexeme>
  <lexeme><grapheme>Leclerc</grapheme><phoneme>ləˈklɛr</phoneme></lexeme>
  <lexeme><grapheme>Charles Leclerc</grapheme><phoneme>ˌʃɑːrl ləˈklɛr</phoneme></lexeme>
  <lexeme><grapheme>Hülkenberg</grapheme><phoneme>ˈhʊlkənbɝːɡ</phoneme></lexeme>
  <lexeme><grapheme>Pogačar</grapheme><grapheme>Pogacar</grapheme><phoneme>ˈpɑːɡətʃɑːr</phoneme></lexeme>
  <lexeme><grapheme>Vingegaard</grapheme><phoneme>ˈvɪŋəɡɔːr</phoneme></lexeme>
  <lexeme><grapheme>Roglič</grapheme><grapheme>Roglic</grapheme><phoneme>ˈrɑːɡlɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>van der Poel</grapheme><phoneme>ˌvæn dɚ ˈpuːl</phoneme></lexeme>
  <lexeme><grapheme>Mbappé</grapheme><grapheme>Mbappe</grapheme><phoneme>əmˈbɑːpeɪ</phoneme></lexeme>
  <lexeme><grapheme>Guardiola</grapheme><phoneme>ˌɡwɑːrdiˈoʊlə</phoneme></lexeme>
  <lexeme><grapheme>Ødegaard</grapheme><grapheme>Odegaard</grapheme><phoneme>ˈoʊdəɡɑːrd</phoneme></lexeme>
  <lexeme><grapheme>Lewandowski</grapheme><phoneme>ˌlɛvənˈdɑːfski</phoneme></lexeme>
  <lexeme><grapheme>Modrić</grapheme><grapheme>Modric</grapheme><phoneme>ˈmɑːdrɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Tuchel</grapheme><phoneme>ˈtuːkəl</phoneme></lexeme>
  <lexeme><grapheme>Thomas Tuchel</grapheme><phoneme>ˌtɑːməs ˈtuːkəl</phoneme></lexeme>
  <lexeme><grapheme>Ancelotti</grapheme><phoneme>ˌæntʃəˈlɑːti</phoneme></lexeme>
  <lexeme><grapheme>Mourinho</grapheme><phoneme>məˈriːnjoʊ</phoneme></lexeme>
  <lexeme><grapheme>Ajax</grapheme><phoneme>ˈeɪdʒæks</phoneme></lexeme>
  <lexeme><grapheme>Bayern</grapheme><phoneme>ˈbaɪɚn</phoneme></lexeme>
  <lexeme><grapheme>Atlético</grapheme><phoneme>ætˈlɛtɪkoʊ</phoneme></lexeme>
  <lexeme><grapheme>Real Madrid</grapheme><phoneme>reɪˌɑːl məˈdrɪd</phoneme></lexeme>
  <lexeme><grapheme>Xavi</grapheme><phoneme>ˈʃɑːvi</phoneme></lexeme>
  <lexeme><grapheme>Infantino</grapheme><phoneme>ˌɪnfənˈtiːnoʊ</phoneme></lexeme>
  <lexeme><grapheme>Kipchoge</grapheme><phoneme>kɪpˈtʃoʊɡeɪ</phoneme></lexeme>
  <lexeme><grapheme>Duplantis</grapheme><phoneme>duˈplæntɪs</phoneme></lexeme>
  <lexeme><grapheme>Grand Prix</grapheme><phoneme>ˌɡrɑːn ˈpriː</phoneme></lexeme>
  <lexeme><grapheme>Roland Garros</grapheme><phoneme>roʊˌlɑːn ɡəˈroʊs</phoneme></lexeme>
  <lexeme><grapheme>Le Mans</grapheme><phoneme>lə ˈmɑːn</phoneme></lexeme>
  <lexeme><grapheme>Giro d’Italia</grapheme><phoneme>ˌdʒɪroʊ dɪˈtæliə</phoneme></lexeme>
  <lexeme><grapheme>Peloton</grapheme><phoneme>ˈpɛlətɑːn</phoneme></lexeme>

  <!-- Places. As the gazetteers of English give them, and those who live there say them -->
  <lexeme><grapheme>Versailles</grapheme><phoneme>vɛrˈsaɪ</phoneme></lexeme>
  <lexeme><grapheme>Cannes</grapheme><phoneme>ˈkɑːn</phoneme></lexeme>
  <lexeme><grapheme>Bologna</grapheme><phoneme>bəˈloʊnjə</phoneme></lexeme>
  <lexeme><grapheme>Zaragoza</grapheme><phoneme>ˌzærəˈɡoʊzə</phoneme></lexeme>
  <lexeme><grapheme>Antalya</grapheme><phoneme>ɑːnˈtɑːljə</phoneme></lexeme>
  <lexeme><grapheme>Harare</grapheme><phoneme>həˈrɑːreɪ</phoneme></lexeme>
  <lexeme><grapheme>Bulawayo</grapheme><phoneme>ˌbʊləˈweɪoʊ</phoneme></lexeme>
  <lexeme><grapheme>Svalbard</grapheme><phoneme>ˈsvɑːlbɑːrd</phoneme></lexeme>
  <lexeme><grapheme>Dominica</grapheme><phoneme>ˌdɑːmɪˈniːkə</phoneme></lexeme>
  <lexeme><grapheme>Yosemite</grapheme><phoneme>joʊˈsɛmɪti</phoneme></lexeme>
  <lexeme><grapheme>Newfoundland</grapheme><phoneme>ˈnuːfənlənd</phoneme></lexeme>
  <lexeme><grapheme>Bicester</grapheme><phoneme>ˈbɪstɚ</phoneme></lexeme>
  <lexeme><grapheme>Towcester</grapheme><phoneme>ˈtoʊstɚ</phoneme></lexeme>
  <lexeme><grapheme>Marylebone</grapheme><phoneme>ˈmɑːrlɪbən</phoneme></lexeme>
  <lexeme><grapheme>Holborn</grapheme><phoneme>ˈhoʊbɚn</phoneme></lexeme>
  <lexeme><grapheme>Shrewsbury</grapheme><phoneme>ˈʃroʊzbəri</phoneme></lexeme>
  <lexeme><grapheme>Kirkcudbright</grapheme><phoneme>kɚˈkuːbri</phoneme></lexeme>
  <lexeme><grapheme>Caernarfon</grapheme><phoneme>kɚˈnɑːrvən</phoneme></lexeme>
  <lexeme><grapheme>Eisteddfod</grapheme><phoneme>aɪˈstɛðvɑːd</phoneme></lexeme>
  <lexeme><grapheme>Belvoir</grapheme><phoneme>ˈbiːvɚ</phoneme></lexeme>
  <lexeme><grapheme>Fermanagh</grapheme><phoneme>fɚˈmænə</phoneme></lexeme>

  <!-- Public life -->
  <lexeme><grapheme>Ruth Bader Ginsburg</grapheme><phoneme>ˌruːθ ˌbeɪdɚ ˈɡɪnzbɝːɡ</phoneme></lexeme>
  <lexeme><grapheme>Ginsburg</grapheme><phoneme>ˈɡɪnzbɝːɡ</phoneme></lexeme>
  <lexeme><grapheme>Bernard Arnault</grapheme><phoneme>bɛrˌnɑːr ɑːrˈnoʊ</phoneme></lexeme>
  <lexeme><grapheme>Arnault</grapheme><phoneme>ɑːrˈnoʊ</phoneme></lexeme>
  <lexeme><grapheme>Ciarán</grapheme><grapheme>Ciaran</grapheme><phoneme>ˈkɪrən</phoneme></lexeme>

  <!-- Sport and screen -->
  <lexeme><grapheme>Neymar</grapheme><phoneme>neɪˈmɑːr</phoneme></lexeme>
  <lexeme><grapheme>Scorsese</grapheme><phoneme>skɔːrˈsɛzi</phoneme></lexeme>
  <lexeme><grapheme>Zellweger</grapheme><phoneme>ˈzɛlwɛɡɚ</phoneme></lexeme>
  <lexeme><grapheme>Charlize</grapheme><phoneme>ʃɑːrˈliːz</phoneme></lexeme>
  <lexeme><grapheme>Domhnall</grapheme><phoneme>ˈdoʊnəl</phoneme></lexeme>
  <lexeme><grapheme>Gal Gadot</grapheme><phoneme>ˌɡɑːl ɡəˈdɑːt</phoneme></lexeme>
  <lexeme><grapheme>Gadot</grapheme><phoneme>ɡəˈdɑːt</phoneme></lexeme>
  <lexeme><grapheme>Ejiofor</grapheme><phoneme>ˈɛdʒiəfɔːr</phoneme></lexeme>
  <lexeme><grapheme>Nyong’o</grapheme><phoneme>ˈnjɑːŋɡoʊ</phoneme></lexeme>
  <lexeme><grapheme>Schumacher</grapheme><phoneme>ˈʃuːmɑːkɚ</phoneme></lexeme>

  <!-- Firms and programs -->
  <lexeme><grapheme>Airbnb</grapheme><phoneme>ˌɛr biː ɛn ˈbiː</phoneme></lexeme>
  <lexeme><grapheme>Uber</grapheme><phoneme>ˈuːbɚ</phoneme></lexeme>
  <lexeme><grapheme>Novartis</grapheme><phoneme>noʊˈvɑːrtɪs</phoneme></lexeme>

  <!-- Towns and lands -->
  <lexeme><grapheme>Sevastopol</grapheme><phoneme>sɪˈvæstəpɑːl</phoneme></lexeme>
  <lexeme><grapheme>Nouakchott</grapheme><phoneme>ˈnuːəkʃɑːt</phoneme></lexeme>
  <lexeme><grapheme>Brno</grapheme><phoneme>ˈbɝːnoʊ</phoneme></lexeme>
  <lexeme><grapheme>Nantes</grapheme><phoneme>ˈnɑːnt</phoneme></lexeme>
  <lexeme><grapheme>Rouen</grapheme><phoneme>ruːˈɑːn</phoneme></lexeme>
  <lexeme><grapheme>Groningen</grapheme><phoneme>ˈɡroʊnɪŋən</phoneme></lexeme>
  <lexeme><grapheme>Düsseldorf</grapheme><phoneme>ˈduːsəldɔːrf</phoneme></lexeme>
  <lexeme><grapheme>Juárez</grapheme><phoneme>ˈwɑːrɛz</phoneme></lexeme>
  <lexeme><grapheme>Cobh</grapheme><phoneme>ˈkoʊv</phoneme></lexeme>

  <!-- At table, and other borrowed words -->
  <lexeme><grapheme>focaccia</grapheme><grapheme>Focaccia</grapheme><phoneme>foʊˈkɑːtʃə</phoneme></lexeme>
  <lexeme><grapheme>jalapeño</grapheme><phoneme>ˌhɑːləˈpeɪnjoʊ</phoneme></lexeme>
  <lexeme><grapheme>jalapeños</grapheme><phoneme>ˌhɑːləˈpeɪnjoʊz</phoneme></lexeme>
  <lexeme><grapheme>gnocchi</grapheme><grapheme>Gnocchi</grapheme><phoneme>ˈnjɑːki</phoneme></lexeme>
  <lexeme><grapheme>prosciutto</grapheme><grapheme>Prosciutto</grapheme><phoneme>prəˈʃuːtoʊ</phoneme></lexeme>
  <lexeme><grapheme>tagliatelle</grapheme><grapheme>Tagliatelle</grapheme><phoneme>ˌtɑːljəˈtɛli</phoneme></lexeme>
  <lexeme><grapheme>haute</grapheme><phoneme>ˈoʊt</phoneme></lexeme>
  <lexeme><grapheme>Haute</grapheme><phoneme>ˈoʊt</phoneme></lexeme>

  <!-- As eSpeak NG reads them by itself: for other engines -->
  <lexeme><grapheme>Luhansk</grapheme><phoneme>luːˈhɑːnsk</phoneme></lexeme>
  <lexeme><grapheme>Baerbock</grapheme><phoneme>ˈbɛrbɑːk</phoneme></lexeme>
  <lexeme><grapheme>Taoiseach</grapheme><phoneme>ˈtiːʃək</phoneme></lexeme>
  <lexeme><grapheme>Qatar</grapheme><phoneme>ˈkɑːtɑːr</phoneme></lexeme>
</lexicon>
