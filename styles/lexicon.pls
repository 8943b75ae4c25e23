<?xml version="1.0" encoding="UTF-8"?>
<!-- House pronunciations: names in the news that a synthetic voice reads wrongly by itself.
     British newsreaders’ English, in IPA, as known at the end of 2026: heads of state and
     government, ministers, parliaments, agencies and places. PLS 1.0; a lexicon of your own, given
     with the option for lexicons or in -readout-lexicon, overrules what stands here. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">

  <!-- China, Korea, Japan -->
  <lexeme><grapheme>Xi</grapheme><phoneme>ˈʃiː</phoneme></lexeme>
  <lexeme><grapheme>Xi Jinping</grapheme><phoneme>ˌʃiː dʒɪnˈpɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Li</grapheme><phoneme>ˈliː</phoneme></lexeme>
  <lexeme><grapheme>Li Qiang</grapheme><phoneme>ˌliː tʃiˈɑːŋ</phoneme></lexeme>
  <lexeme><grapheme>Li Shangfu</grapheme><phoneme>ˌliː ʃɑːŋˈfuː</phoneme></lexeme>
  <lexeme><grapheme>Wang Yi</grapheme><phoneme>ˌwɑːŋ ˈiː</phoneme></lexeme>
  <lexeme><grapheme>Xinjiang</grapheme><phoneme>ˌʃɪndʒiˈɑːŋ</phoneme></lexeme>
  <lexeme><grapheme>Guangzhou</grapheme><phoneme>ˌɡwɑːŋˈdʒəʊ</phoneme></lexeme>
  <lexeme><grapheme>Shenzhen</grapheme><phoneme>ˌʃɛnˈdʒɛn</phoneme></lexeme>
  <lexeme><grapheme>Chongqing</grapheme><phoneme>ˌtʃʊŋˈtʃɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Qingdao</grapheme><phoneme>ˌtʃɪŋˈdaʊ</phoneme></lexeme>
  <lexeme><grapheme>Sichuan</grapheme><phoneme>ˌsɪtʃˈwɑːn</phoneme></lexeme>
  <lexeme><grapheme>Uyghur</grapheme><grapheme>Uighur</grapheme><phoneme>ˈwiːɡʊə</phoneme></lexeme>
  <lexeme><grapheme>Uyghurs</grapheme><grapheme>Uighurs</grapheme><phoneme>ˈwiːɡʊəz</phoneme></lexeme>
  <lexeme><grapheme>Kim Jong-un</grapheme><grapheme>Kim Jong Un</grapheme><phoneme>ˌkɪm dʒɒŋˈʊn</phoneme></lexeme>
  <lexeme><grapheme>Lee Jae-myung</grapheme><grapheme>Lee Jae Myung</grapheme><phoneme>ˌliː dʒeɪˈmjʌŋ</phoneme></lexeme>
  <lexeme><grapheme>Takaichi</grapheme><phoneme>təˈkaɪtʃi</phoneme></lexeme>

  <!-- Russia, Belarus -->
  <lexeme><grapheme>Putin</grapheme><phoneme>ˈpuːtɪn</phoneme></lexeme>
  <lexeme><grapheme>Sergei</grapheme><grapheme>Sergey</grapheme><phoneme>sɜːˈɡeɪ</phoneme></lexeme>
  <lexeme><grapheme>Sergei Shoigu</grapheme><grapheme>Sergey Shoigu</grapheme><phoneme>sɜːˌɡeɪ ʃɔɪˈɡuː</phoneme></lexeme>
  <lexeme><grapheme>Lavrov</grapheme><phoneme>lævˈrɒf</phoneme></lexeme>
  <lexeme><grapheme>Peskov</grapheme><phoneme>pɛˈskɒf</phoneme></lexeme>
  <lexeme><grapheme>Medvedev</grapheme><phoneme>mɪdˈvjɛdɪf</phoneme></lexeme>
  <lexeme><grapheme>Gerasimov</grapheme><phoneme>ɡɪˈræsɪmɒf</phoneme></lexeme>
  <lexeme><grapheme>Belousov</grapheme><phoneme>ˌbɛləˈuːsɒf</phoneme></lexeme>
  <lexeme><grapheme>Prigozhin</grapheme><phoneme>prɪˈɡəʊʒɪn</phoneme></lexeme>
  <lexeme><grapheme>Navalny</grapheme><phoneme>nəˈvælni</phoneme></lexeme>
  <lexeme><grapheme>Rosoboronexport</grapheme><phoneme>ˌrɒsəbəˌrɒnˈɛkspɔːt</phoneme></lexeme>
  <lexeme><grapheme>Rosatom</grapheme><phoneme>ˌrɒsəˈtɒm</phoneme></lexeme>

  <!-- Ukraine -->
  <lexeme><grapheme>Zelenskyy</grapheme><grapheme>Zelensky</grapheme><grapheme>Zelenskiy</grapheme><grapheme>Zelenskyi</grapheme><phoneme>zəˈlɛnski</phoneme></lexeme>
  <lexeme><grapheme>Volodymyr</grapheme><phoneme>ˌvɒləˈdɪmɪə</phoneme></lexeme>
  <lexeme><grapheme>Volodymyr Zelenskyy</grapheme><grapheme>Volodymyr Zelensky</grapheme><grapheme>Volodymyr Zelenskiy</grapheme><phoneme>ˌvɒləˈdɪmɪə zəˈlɛnski</phoneme></lexeme>
  <lexeme><grapheme>Kyiv</grapheme><phoneme>ˈkiːɪv</phoneme></lexeme>
  <lexeme><grapheme>Lviv</grapheme><phoneme>ləˈviːv</phoneme></lexeme>
  <lexeme><grapheme>Zaporizhzhia</grapheme><phoneme>ˌzæpəˈriːʒə</phoneme></lexeme>
  <lexeme><grapheme>Donetsk</grapheme><phoneme>dəˈnjɛtsk</phoneme></lexeme>
  <lexeme><grapheme>Kherson</grapheme><phoneme>kɜːˈsɒn</phoneme></lexeme>
  <lexeme><grapheme>Mykolaiv</grapheme><phoneme>ˌmɪkəˈlaɪɪv</phoneme></lexeme>
  <lexeme><grapheme>Odesa</grapheme><phoneme>əˈdɛsə</phoneme></lexeme>
  <lexeme><grapheme>Chernihiv</grapheme><phoneme>tʃɜːˈniːhɪv</phoneme></lexeme>

  <!-- Europe -->
  <lexeme><grapheme>Macron</grapheme><phoneme>məˈkrɒn</phoneme></lexeme>
  <lexeme><grapheme>Emmanuel Macron</grapheme><phoneme>ɪˌmænjuəl məˈkrɒn</phoneme></lexeme>
  <lexeme><grapheme>Scholz</grapheme><phoneme>ˈʃɒlts</phoneme></lexeme>
  <lexeme><grapheme>Olaf Scholz</grapheme><phoneme>ˌəʊlæf ˈʃɒlts</phoneme></lexeme>
  <lexeme><grapheme>Merz</grapheme><phoneme>ˈmeəts</phoneme></lexeme>
  <lexeme><grapheme>Friedrich Merz</grapheme><phoneme>ˌfriːdrɪk ˈmeəts</phoneme></lexeme>
  <lexeme><grapheme>Steinmeier</grapheme><phoneme>ˈʃtaɪnmaɪə</phoneme></lexeme>
  <lexeme><grapheme>von der Leyen</grapheme><phoneme>ˌfɒn deə ˈlaɪən</phoneme></lexeme>
  <lexeme><grapheme>Meloni</grapheme><phoneme>mɪˈləʊni</phoneme></lexeme>
  <lexeme><grapheme>Orbán</grapheme><grapheme>Orban</grapheme><phoneme>ˈɔːbɑːn</phoneme></lexeme>
  <lexeme><grapheme>Donald Tusk</grapheme><phoneme>ˌdɒnəld ˈtʊsk</phoneme></lexeme>
  <lexeme><grapheme>Robert Fico</grapheme><phoneme>ˌrɒbət ˈfiːtsəʊ</phoneme></lexeme>
  <lexeme><grapheme>Vučić</grapheme><grapheme>Vucic</grapheme><phoneme>ˈvuːtʃɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Rutte</grapheme><phoneme>ˈrʊtə</phoneme></lexeme>
  <lexeme><grapheme>Jens Stoltenberg</grapheme><phoneme>ˌjɛns ˈstɒltənbɜːɡ</phoneme></lexeme>
  <lexeme><grapheme>Kaja Kallas</grapheme><phoneme>ˌkaɪə ˈkæləs</phoneme></lexeme>
  <lexeme><grapheme>Guterres</grapheme><phoneme>ɡʊˈtɛrɪs</phoneme></lexeme>
  <lexeme><grapheme>Reykjavik</grapheme><grapheme>Reykjavík</grapheme><phoneme>ˈreɪkjəvɪk</phoneme></lexeme>
  <lexeme><grapheme>Micheál Martin</grapheme><phoneme>ˌmiːhɔːl ˈmɑːtɪn</phoneme></lexeme>
  <lexeme><grapheme>Dáil</grapheme><phoneme>ˈdɔɪl</phoneme></lexeme>
  <lexeme><grapheme>Oireachtas</grapheme><phoneme>ˈɛrəktəs</phoneme></lexeme>
  <lexeme><grapheme>Sinn Féin</grapheme><grapheme>Sinn Fein</grapheme><phoneme>ˌʃɪn ˈfeɪn</phoneme></lexeme>
  <lexeme><grapheme>Plaid Cymru</grapheme><phoneme>ˌplaɪd ˈkʌmri</phoneme></lexeme>
  <lexeme><grapheme>Senedd</grapheme><phoneme>ˈsɛnɛð</phoneme></lexeme>

  <!-- Middle East -->
  <lexeme><grapheme>Riyadh</grapheme><phoneme>riˈæd</phoneme></lexeme>
  <lexeme><grapheme>Erdoğan</grapheme><grapheme>Erdogan</grapheme><phoneme>ˈɜːdəwɑːn</phoneme></lexeme>
  <lexeme><grapheme>Netanyahu</grapheme><phoneme>ˌnɛtənˈjɑːhuː</phoneme></lexeme>
  <lexeme><grapheme>Khamenei</grapheme><phoneme>ˌxɑːməˈneɪ</phoneme></lexeme>
  <lexeme><grapheme>Pezeshkian</grapheme><phoneme>ˌpɛzɛʃkiˈɑːn</phoneme></lexeme>
  <lexeme><grapheme>Hezbollah</grapheme><phoneme>ˌhɛzbəˈlɑː</phoneme></lexeme>
  <lexeme><grapheme>Hamas</grapheme><phoneme>həˈmæs</phoneme></lexeme>
  <lexeme><grapheme>Houthi</grapheme><phoneme>ˈhuːθi</phoneme></lexeme>
  <lexeme><grapheme>Houthis</grapheme><phoneme>ˈhuːθiz</phoneme></lexeme>

  <!-- South and South-East Asia -->
  <lexeme><grapheme>Nguyen</grapheme><grapheme>Nguyễn</grapheme><phoneme>ˈwɪn</phoneme></lexeme>
  <lexeme><grapheme>Phnom Penh</grapheme><phoneme>pəˌnɒm ˈpɛn</phoneme></lexeme>
  <lexeme><grapheme>Rohingya</grapheme><phoneme>rəʊˈhɪndʒə</phoneme></lexeme>
  <lexeme><grapheme>Kiribati</grapheme><phoneme>ˈkɪrɪbæs</phoneme></lexeme>

  <!-- Africa -->
  <lexeme><grapheme>Ramaphosa</grapheme><phoneme>ˌræməˈpɔːsə</phoneme></lexeme>
  <lexeme><grapheme>Tigray</grapheme><phoneme>ˈtɪɡraɪ</phoneme></lexeme>
  <lexeme><grapheme>Kagame</grapheme><phoneme>kəˈɡɑːmeɪ</phoneme></lexeme>
  <lexeme><grapheme>Tshisekedi</grapheme><phoneme>ˌtʃiːsɛˈkɛdi</phoneme></lexeme>
  <lexeme><grapheme>Niger</grapheme><phoneme>niːˈʒeə</phoneme></lexeme>
  <lexeme><grapheme>N’Djamena</grapheme><phoneme>əndʒəˈmeɪnə</phoneme></lexeme>

  <!-- The Americas -->
  <lexeme><grapheme>Maduro</grapheme><phoneme>məˈdʊərəʊ</phoneme></lexeme>
  <lexeme><grapheme>Bukele</grapheme><phoneme>buːˈkɛleɪ</phoneme></lexeme>
  <lexeme><grapheme>Kamala</grapheme><phoneme>ˈkɑːmələ</phoneme></lexeme>
  <lexeme><grapheme>Buttigieg</grapheme><phoneme>ˈbuːtɪdʒɪdʒ</phoneme></lexeme>
  <lexeme><grapheme>Caracas</grapheme><phoneme>kəˈrækəs</phoneme></lexeme>

  <!-- China, Korea, Japan, Taiwan, Mongolia -->
  <lexeme><grapheme>Zhao Leji</grapheme><phoneme>ˌdʒaʊ ləˈdʒiː</phoneme></lexeme>
  <lexeme><grapheme>Wang Huning</grapheme><phoneme>ˌwɑːŋ huːˈnɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Cai Qi</grapheme><phoneme>ˌtsaɪ ˈtʃiː</phoneme></lexeme>
  <lexeme><grapheme>Ding Xuexiang</grapheme><phoneme>ˌdɪŋ ʃweɪˈʃæŋ</phoneme></lexeme>
  <lexeme><grapheme>Li Xi</grapheme><phoneme>ˌliː ˈʃiː</phoneme></lexeme>
  <lexeme><grapheme>He Lifeng</grapheme><phoneme>ˌhɜː liːˈfʌŋ</phoneme></lexeme>
  <lexeme><grapheme>Dong Jun</grapheme><phoneme>ˌdʊŋ ˈdʒʊn</phoneme></lexeme>
  <lexeme><grapheme>Han Zheng</grapheme><phoneme>ˌhæn ˈdʒʌŋ</phoneme></lexeme>
  <lexeme><grapheme>Deng Xiaoping</grapheme><phoneme>ˌdʌŋ ʃaʊˈpɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Mao Zedong</grapheme><phoneme>ˌmaʊ dzəˈdʊŋ</phoneme></lexeme>
  <lexeme><grapheme>Lai Ching-te</grapheme><grapheme>Lai Ching-Te</grapheme><phoneme>ˌlaɪ tʃɪŋˈdʌ</phoneme></lexeme>
  <lexeme><grapheme>Kaohsiung</grapheme><phoneme>ˌkaʊˈʃʊŋ</phoneme></lexeme>
  <lexeme><grapheme>Tianjin</grapheme><phoneme>tiˌænˈdʒɪn</phoneme></lexeme>
  <lexeme><grapheme>Chengdu</grapheme><phoneme>ˌtʃʌŋˈduː</phoneme></lexeme>
  <lexeme><grapheme>Hangzhou</grapheme><phoneme>ˌhæŋˈdʒəʊ</phoneme></lexeme>
  <lexeme><grapheme>Zhengzhou</grapheme><phoneme>ˌdʒʌŋˈdʒəʊ</phoneme></lexeme>
  <lexeme><grapheme>Zhejiang</grapheme><phoneme>ˌdʒɜːdʒiˈæŋ</phoneme></lexeme>
  <lexeme><grapheme>Jiangsu</grapheme><phoneme>ˌdʒæŋˈsuː</phoneme></lexeme>
  <lexeme><grapheme>Guangdong</grapheme><phoneme>ˌɡwæŋˈdʊŋ</phoneme></lexeme>
  <lexeme><grapheme>Guangxi</grapheme><phoneme>ˌɡwæŋˈʃiː</phoneme></lexeme>
  <lexeme><grapheme>Fujian</grapheme><phoneme>ˌfuːdʒiˈɛn</phoneme></lexeme>
  <lexeme><grapheme>Hebei</grapheme><phoneme>ˌhɜːˈbeɪ</phoneme></lexeme>
  <lexeme><grapheme>Hubei</grapheme><phoneme>ˌhuːˈbeɪ</phoneme></lexeme>
  <lexeme><grapheme>Yunnan</grapheme><phoneme>juːˈnæn</phoneme></lexeme>
  <lexeme><grapheme>Urumqi</grapheme><phoneme>ʊˈrʊmtʃi</phoneme></lexeme>
  <lexeme><grapheme>Xi’an</grapheme><phoneme>ˌʃiːˈæn</phoneme></lexeme>
  <lexeme><grapheme>Xinhua</grapheme><phoneme>ˌʃɪnˈhwɑː</phoneme></lexeme>
  <lexeme><grapheme>Huawei</grapheme><phoneme>ˈhwɑːweɪ</phoneme></lexeme>
  <lexeme><grapheme>Weibo</grapheme><phoneme>ˈweɪbəʊ</phoneme></lexeme>
  <lexeme><grapheme>Zhongnanhai</grapheme><phoneme>ˌdʒʊŋnænˈhaɪ</phoneme></lexeme>
  <lexeme><grapheme>Pyongyang</grapheme><phoneme>ˌpjʌŋˈjæŋ</phoneme></lexeme>
  <lexeme><grapheme>Busan</grapheme><phoneme>ˌbuːˈsæn</phoneme></lexeme>
  <lexeme><grapheme>Incheon</grapheme><phoneme>ˌɪnˈtʃʌn</phoneme></lexeme>
  <lexeme><grapheme>Gyeongju</grapheme><phoneme>ˌɡjʌŋˈdʒuː</phoneme></lexeme>
  <lexeme><grapheme>Yoon Suk Yeol</grapheme><grapheme>Yoon Suk-yeol</grapheme><phoneme>ˌjuːn sʌk ˈjʌl</phoneme></lexeme>
  <lexeme><grapheme>Kim Yo Jong</grapheme><grapheme>Kim Yo-jong</grapheme><phoneme>ˌkɪm jəʊˈdʒʌŋ</phoneme></lexeme>
  <lexeme><grapheme>Moon Jae-in</grapheme><phoneme>ˌmuːn dʒeɪˈɪn</phoneme></lexeme>
  <lexeme><grapheme>Hyundai</grapheme><phoneme>ˈhʌndeɪ</phoneme></lexeme>
  <lexeme><grapheme>Shigeru Ishiba</grapheme><phoneme>ʃɪˌɡɛəruː ɪˈʃiːbə</phoneme></lexeme>
  <lexeme><grapheme>Fumio Kishida</grapheme><phoneme>ˌfuːmiəʊ kɪˈʃiːdə</phoneme></lexeme>
  <lexeme><grapheme>Kishida</grapheme><phoneme>kɪˈʃiːdə</phoneme></lexeme>
  <lexeme><grapheme>Shinzo Abe</grapheme><phoneme>ˌʃɪnzəʊ ˈɑːbeɪ</phoneme></lexeme>
  <lexeme><grapheme>Sanae Takaichi</grapheme><phoneme>ˌsænaɪ təˈkaɪtʃi</phoneme></lexeme>
  <lexeme><grapheme>Naruhito</grapheme><phoneme>ˌnæruˈhiːtəʊ</phoneme></lexeme>
  <lexeme><grapheme>Kyoto</grapheme><phoneme>kiˈəʊtəʊ</phoneme></lexeme>
  <lexeme><grapheme>Fukushima</grapheme><phoneme>ˌfuːkuˈʃiːmə</phoneme></lexeme>
  <lexeme><grapheme>Ulaanbaatar</grapheme><grapheme>Ulan Bator</grapheme><phoneme>uːˌlɑːn ˈbɑːtə</phoneme></lexeme>

  <!-- Russia, Belarus, the Caucasus, Central Asia -->
  <lexeme><grapheme>Dmitry Peskov</grapheme><grapheme>Dmitri Peskov</grapheme><phoneme>dəˌmiːtri pɛˈskɒf</phoneme></lexeme>
  <lexeme><grapheme>Dmitry Medvedev</grapheme><grapheme>Dmitri Medvedev</grapheme><phoneme>dəˌmiːtri mɪdˈvjɛdɪf</phoneme></lexeme>
  <lexeme><grapheme>Mishustin</grapheme><phoneme>mɪʃʊˈstiːn</phoneme></lexeme>
  <lexeme><grapheme>Mikhail Mishustin</grapheme><phoneme>mɪkaɪˌiːl mɪʃʊˈstiːn</phoneme></lexeme>
  <lexeme><grapheme>Zakharova</grapheme><phoneme>zəˈxɑːrəvə</phoneme></lexeme>
  <lexeme><grapheme>Maria Zakharova</grapheme><phoneme>məˌriːə zəˈxɑːrəvə</phoneme></lexeme>
  <lexeme><grapheme>Kirill Dmitriev</grapheme><phoneme>kɪˌrɪl dəˈmiːtriɛf</phoneme></lexeme>
  <lexeme><grapheme>Volodin</grapheme><phoneme>vəˈlɒdɪn</phoneme></lexeme>
  <lexeme><grapheme>Matviyenko</grapheme><phoneme>ˌmætviˈɛnkəʊ</phoneme></lexeme>
  <lexeme><grapheme>Bortnikov</grapheme><phoneme>ˈbɔːtnɪkɒf</phoneme></lexeme>
  <lexeme><grapheme>Naryshkin</grapheme><phoneme>nəˈrɪʃkɪn</phoneme></lexeme>
  <lexeme><grapheme>Patrushev</grapheme><phoneme>pəˈtruːʃɛf</phoneme></lexeme>
  <lexeme><grapheme>Nabiullina</grapheme><phoneme>nəˌbiːʊˈliːnə</phoneme></lexeme>
  <lexeme><grapheme>Sobyanin</grapheme><phoneme>səˈbjɑːnɪn</phoneme></lexeme>
  <lexeme><grapheme>Kadyrov</grapheme><phoneme>kəˈdɪərɒf</phoneme></lexeme>
  <lexeme><grapheme>Ramzan Kadyrov</grapheme><phoneme>ˌræmzæn kəˈdɪərɒf</phoneme></lexeme>
  <lexeme><grapheme>Yulia Navalnaya</grapheme><phoneme>ˌjuːliə nəˈvælnaɪə</phoneme></lexeme>
  <lexeme><grapheme>Alexei Navalny</grapheme><grapheme>Alexey Navalny</grapheme><phoneme>əˌlɛkseɪ nəˈvælni</phoneme></lexeme>
  <lexeme><grapheme>Khodorkovsky</grapheme><phoneme>ˌxɒdəˈkɒfski</phoneme></lexeme>
  <lexeme><grapheme>Gorbachev</grapheme><phoneme>ˈɡɔːbətʃɒf</phoneme></lexeme>
  <lexeme><grapheme>Yevgeny Prigozhin</grapheme><phoneme>jɛfˌɡɛni prɪˈɡəʊʒɪn</phoneme></lexeme>
  <lexeme><grapheme>Roscosmos</grapheme><phoneme>rɒsˈkɒzmɒs</phoneme></lexeme>
  <lexeme><grapheme>Roskomnadzor</grapheme><phoneme>ˌrɒskɒmnədˈzɔː</phoneme></lexeme>
  <lexeme><grapheme>Izvestia</grapheme><phoneme>ɪzˈvɛstiə</phoneme></lexeme>
  <lexeme><grapheme>Kommersant</grapheme><phoneme>ˌkɒməˈsɑːnt</phoneme></lexeme>
  <lexeme><grapheme>Novaya Gazeta</grapheme><phoneme>ˌnəʊvəjə ɡəˈzɛtə</phoneme></lexeme>
  <lexeme><grapheme>Sheremetyevo</grapheme><phoneme>ˌʃɛrɪˈmɛtjəvəʊ</phoneme></lexeme>
  <lexeme><grapheme>Nizhny Novgorod</grapheme><phoneme>ˌnɪʒni ˈnɒvɡərɒd</phoneme></lexeme>
  <lexeme><grapheme>Yekaterinburg</grapheme><phoneme>jɪˈkætərɪnbɜːɡ</phoneme></lexeme>
  <lexeme><grapheme>Chelyabinsk</grapheme><phoneme>tʃɪˈljæbɪnsk</phoneme></lexeme>
  <lexeme><grapheme>Novosibirsk</grapheme><phoneme>ˌnɒvəsɪˈbɪəsk</phoneme></lexeme>
  <lexeme><grapheme>Belgorod</grapheme><phoneme>ˈbjɛlɡərɒd</phoneme></lexeme>
  <lexeme><grapheme>Kursk</grapheme><phoneme>ˈkʊəsk</phoneme></lexeme>
  <lexeme><grapheme>Bryansk</grapheme><phoneme>briˈænsk</phoneme></lexeme>
  <lexeme><grapheme>Voronezh</grapheme><phoneme>vəˈrɒnɪʒ</phoneme></lexeme>
  <lexeme><grapheme>Dagestan</grapheme><phoneme>ˌdæɡɪˈstɑːn</phoneme></lexeme>
  <lexeme><grapheme>Lukashenko</grapheme><phoneme>ˌluːkəˈʃɛnkəʊ</phoneme></lexeme>
  <lexeme><grapheme>Alexander Lukashenko</grapheme><grapheme>Aleksandr Lukashenko</grapheme><phoneme>ælɪkˌsɑːndə ˌluːkəˈʃɛnkəʊ</phoneme></lexeme>
  <lexeme><grapheme>Tikhanovskaya</grapheme><grapheme>Tsikhanouskaya</grapheme><phoneme>ˌtsiːxəˈnɒfskəjə</phoneme></lexeme>
  <lexeme><grapheme>Pashinyan</grapheme><phoneme>ˌpæʃɪnˈjɑːn</phoneme></lexeme>
  <lexeme><grapheme>Nikol Pashinyan</grapheme><phoneme>ˌniːkɒl ˌpæʃɪnˈjɑːn</phoneme></lexeme>
  <lexeme><grapheme>Aliyev</grapheme><phoneme>əˈliːɛf</phoneme></lexeme>
  <lexeme><grapheme>Ilham Aliyev</grapheme><phoneme>ˌɪlhɑːm əˈliːɛf</phoneme></lexeme>
  <lexeme><grapheme>Baku</grapheme><phoneme>bæˈkuː</phoneme></lexeme>
  <lexeme><grapheme>Nagorno-Karabakh</grapheme><phoneme>nəˌɡɔːnəʊ ˌkærəˈbæx</phoneme></lexeme>
  <lexeme><grapheme>Tbilisi</grapheme><phoneme>təbɪˈliːsi</phoneme></lexeme>
  <lexeme><grapheme>Abkhazia</grapheme><phoneme>æbˈkɑːziə</phoneme></lexeme>
  <lexeme><grapheme>Kobakhidze</grapheme><phoneme>ˌkɒbəˈxiːdzeɪ</phoneme></lexeme>
  <lexeme><grapheme>Zourabichvili</grapheme><phoneme>ˌzʊərəbɪʃˈviːli</phoneme></lexeme>
  <lexeme><grapheme>Saakashvili</grapheme><phoneme>ˌsɑːkəʃˈviːli</phoneme></lexeme>
  <lexeme><grapheme>Tokayev</grapheme><phoneme>təˈkaɪɛf</phoneme></lexeme>
  <lexeme><grapheme>Nazarbayev</grapheme><phoneme>ˌnæzəˈbaɪɛf</phoneme></lexeme>
  <lexeme><grapheme>Mirziyoyev</grapheme><phoneme>ˌmɪəziˈjəʊjɛf</phoneme></lexeme>
  <lexeme><grapheme>Japarov</grapheme><phoneme>dʒəˈpɑːrɒf</phoneme></lexeme>
  <lexeme><grapheme>Berdymukhamedov</grapheme><phoneme>ˌbɛədɪmʊxəˈmɛdɒf</phoneme></lexeme>
  <lexeme><grapheme>Astana</grapheme><phoneme>əˈstɑːnə</phoneme></lexeme>
  <lexeme><grapheme>Almaty</grapheme><phoneme>ælˈmɑːti</phoneme></lexeme>
  <lexeme><grapheme>Dushanbe</grapheme><phoneme>duːˈʃænbeɪ</phoneme></lexeme>
  <lexeme><grapheme>Ashgabat</grapheme><phoneme>ˈæʃɡəbæt</phoneme></lexeme>
  <lexeme><grapheme>Baikonur</grapheme><phoneme>ˌbaɪkəˈnʊə</phoneme></lexeme>

  <!-- Ukraine and Moldova -->
  <lexeme><grapheme>Yermak</grapheme><phoneme>jɪəˈmɑːk</phoneme></lexeme>
  <lexeme><grapheme>Andriy Yermak</grapheme><phoneme>ˌændri jɪəˈmɑːk</phoneme></lexeme>
  <lexeme><grapheme>Sybiha</grapheme><phoneme>sɪˈbiːhə</phoneme></lexeme>
  <lexeme><grapheme>Kuleba</grapheme><phoneme>kʊˈlɛbə</phoneme></lexeme>
  <lexeme><grapheme>Dmytro Kuleba</grapheme><phoneme>dəˌmiːtrəʊ kʊˈlɛbə</phoneme></lexeme>
  <lexeme><grapheme>Umerov</grapheme><phoneme>uːˈmɛrɒf</phoneme></lexeme>
  <lexeme><grapheme>Svyrydenko</grapheme><phoneme>ˌsvɪrɪˈdɛnkəʊ</phoneme></lexeme>
  <lexeme><grapheme>Shmyhal</grapheme><phoneme>ˈʃmɪhəl</phoneme></lexeme>
  <lexeme><grapheme>Syrskyi</grapheme><grapheme>Syrsky</grapheme><phoneme>ˈsɪəski</phoneme></lexeme>
  <lexeme><grapheme>Oleksandr</grapheme><phoneme>ˌɒlɛkˈsɑːndə</phoneme></lexeme>
  <lexeme><grapheme>Oleksandr Syrskyi</grapheme><grapheme>Oleksandr Syrsky</grapheme><phoneme>ˌɒlɛkˈsɑːndə ˈsɪəski</phoneme></lexeme>
  <lexeme><grapheme>Zaluzhny</grapheme><grapheme>Zaluzhnyi</grapheme><phoneme>zəˈluːʒni</phoneme></lexeme>
  <lexeme><grapheme>Budanov</grapheme><phoneme>buːˈdɑːnɒf</phoneme></lexeme>
  <lexeme><grapheme>Poroshenko</grapheme><phoneme>ˌpɒrəˈʃɛnkəʊ</phoneme></lexeme>
  <lexeme><grapheme>Vitali Klitschko</grapheme><phoneme>vɪˌtɑːli ˈklɪtʃkəʊ</phoneme></lexeme>
  <lexeme><grapheme>Tymoshenko</grapheme><phoneme>ˌtɪməˈʃɛnkəʊ</phoneme></lexeme>
  <lexeme><grapheme>Verkhovna Rada</grapheme><phoneme>vɛəˌxɒvnə ˈrɑːdə</phoneme></lexeme>
  <lexeme><grapheme>Kharkiv</grapheme><phoneme>ˈxɑːkɪv</phoneme></lexeme>
  <lexeme><grapheme>Dnipro</grapheme><phoneme>dəˈniːprəʊ</phoneme></lexeme>
  <lexeme><grapheme>Bakhmut</grapheme><phoneme>bæxˈmuːt</phoneme></lexeme>
  <lexeme><grapheme>Avdiivka</grapheme><phoneme>ævˈdiːɪfkə</phoneme></lexeme>
  <lexeme><grapheme>Pokrovsk</grapheme><phoneme>pəˈkrɒfsk</phoneme></lexeme>
  <lexeme><grapheme>Kupiansk</grapheme><phoneme>ˈkuːpjænsk</phoneme></lexeme>
  <lexeme><grapheme>Kramatorsk</grapheme><phoneme>ˌkræməˈtɔːsk</phoneme></lexeme>
  <lexeme><grapheme>Chasiv Yar</grapheme><phoneme>ˌtʃɑːsɪv ˈjɑː</phoneme></lexeme>
  <lexeme><grapheme>Vuhledar</grapheme><phoneme>ˌvʊhlɪˈdɑː</phoneme></lexeme>
  <lexeme><grapheme>Sumy</grapheme><phoneme>ˈsuːmi</phoneme></lexeme>
  <lexeme><grapheme>Mariupol</grapheme><phoneme>ˌmæriˈuːpɒl</phoneme></lexeme>
  <lexeme><grapheme>Melitopol</grapheme><phoneme>ˌmɛlɪˈtəʊpɒl</phoneme></lexeme>
  <lexeme><grapheme>Chornobyl</grapheme><grapheme>Chernobyl</grapheme><phoneme>tʃɔːˈnəʊbɪl</phoneme></lexeme>
  <lexeme><grapheme>Enerhodar</grapheme><phoneme>ɪˌnɛəhəˈdɑː</phoneme></lexeme>
  <lexeme><grapheme>Ivano-Frankivsk</grapheme><phoneme>ɪˌvɑːnəʊ frænˈkɪfsk</phoneme></lexeme>
  <lexeme><grapheme>Uzhhorod</grapheme><phoneme>ˈʊʒhərɒd</phoneme></lexeme>
  <lexeme><grapheme>Bucha</grapheme><phoneme>ˈbuːtʃə</phoneme></lexeme>
  <lexeme><grapheme>Irpin</grapheme><phoneme>ɪəˈpiːn</phoneme></lexeme>
  <lexeme><grapheme>Donbas</grapheme><grapheme>Donbass</grapheme><phoneme>dɒnˈbæs</phoneme></lexeme>
  <lexeme><grapheme>Chișinău</grapheme><grapheme>Chisinau</grapheme><phoneme>ˌkɪʃɪˈnaʊ</phoneme></lexeme>
  <lexeme><grapheme>Maia Sandu</grapheme><phoneme>ˌmaɪə ˈsænduː</phoneme></lexeme>
  <lexeme><grapheme>Transnistria</grapheme><phoneme>ˌtrænzˈnɪstriə</phoneme></lexeme>

  <!-- Western and northern Europe -->
  <lexeme><grapheme>François Bayrou</grapheme><grapheme>Francois Bayrou</grapheme><phoneme>frɒnˌswɑː baɪˈruː</phoneme></lexeme>
  <lexeme><grapheme>Bayrou</grapheme><phoneme>baɪˈruː</phoneme></lexeme>
  <lexeme><grapheme>Lecornu</grapheme><phoneme>ləkɔːˈnuː</phoneme></lexeme>
  <lexeme><grapheme>Sébastien Lecornu</grapheme><grapheme>Sebastien Lecornu</grapheme><phoneme>sɪˌbæstjæn ləkɔːˈnuː</phoneme></lexeme>
  <lexeme><grapheme>Michel Barnier</grapheme><phoneme>miːˌʃɛl bɑːniˈeɪ</phoneme></lexeme>
  <lexeme><grapheme>Barnier</grapheme><phoneme>bɑːniˈeɪ</phoneme></lexeme>
  <lexeme><grapheme>Attal</grapheme><phoneme>æˈtæl</phoneme></lexeme>
  <lexeme><grapheme>Mélenchon</grapheme><grapheme>Melenchon</grapheme><phoneme>ˈmeɪlɒnʃɒn</phoneme></lexeme>
  <lexeme><grapheme>Jordan Bardella</grapheme><phoneme>ʒɔːˌdæn bɑːˈdɛlə</phoneme></lexeme>
  <lexeme><grapheme>Jean-Noël Barrot</grapheme><grapheme>Jean-Noel Barrot</grapheme><phoneme>ˌʒɒn nəʊˌɛl bæˈrəʊ</phoneme></lexeme>
  <lexeme><grapheme>Retailleau</grapheme><phoneme>ˌrɛtaɪˈəʊ</phoneme></lexeme>
  <lexeme><grapheme>Nicolas Sarkozy</grapheme><phoneme>ˌnɪkəlɑː sɑːˈkəʊzi</phoneme></lexeme>
  <lexeme><grapheme>Sarkozy</grapheme><phoneme>sɑːˈkəʊzi</phoneme></lexeme>
  <lexeme><grapheme>Hollande</grapheme><phoneme>ɒˈlɒnd</phoneme></lexeme>
  <lexeme><grapheme>Élysée</grapheme><grapheme>Elysee</grapheme><grapheme>Elysée</grapheme><phoneme>eɪˈliːzeɪ</phoneme></lexeme>
  <lexeme><grapheme>Quai d’Orsay</grapheme><phoneme>ˌkeɪ dɔːˈseɪ</phoneme></lexeme>
  <lexeme><grapheme>Matignon</grapheme><phoneme>ˈmætiːnjɒn</phoneme></lexeme>
  <lexeme><grapheme>Strasbourg</grapheme><phoneme>ˈstræzbɜːɡ</phoneme></lexeme>
  <lexeme><grapheme>Grenoble</grapheme><phoneme>ɡrəˈnəʊbəl</phoneme></lexeme>
  <lexeme><grapheme>Lyon</grapheme><phoneme>ˈliːɒn</phoneme></lexeme>
  <lexeme><grapheme>Pistorius</grapheme><phoneme>pɪˈstɔːriəs</phoneme></lexeme>
  <lexeme><grapheme>Boris Pistorius</grapheme><phoneme>ˌbɒrɪs pɪˈstɔːriəs</phoneme></lexeme>
  <lexeme><grapheme>Wadephul</grapheme><phoneme>ˈvɑːdəfuːl</phoneme></lexeme>
  <lexeme><grapheme>Klingbeil</grapheme><phoneme>ˈklɪŋbaɪl</phoneme></lexeme>
  <lexeme><grapheme>Habeck</grapheme><phoneme>ˈhɑːbɛk</phoneme></lexeme>
  <lexeme><grapheme>Weidel</grapheme><phoneme>ˈvaɪdəl</phoneme></lexeme>
  <lexeme><grapheme>Alice Weidel</grapheme><phoneme>əˌliːsə ˈvaɪdəl</phoneme></lexeme>
  <lexeme><grapheme>Söder</grapheme><grapheme>Soeder</grapheme><phoneme>ˈzɜːdə</phoneme></lexeme>
  <lexeme><grapheme>Wagenknecht</grapheme><phoneme>ˈvɑːɡənknɛxt</phoneme></lexeme>
  <lexeme><grapheme>Bundestag</grapheme><phoneme>ˈbʊndəstɑːɡ</phoneme></lexeme>
  <lexeme><grapheme>Bundesrat</grapheme><phoneme>ˈbʊndəsrɑːt</phoneme></lexeme>
  <lexeme><grapheme>Bundeswehr</grapheme><phoneme>ˈbʊndəsveə</phoneme></lexeme>
  <lexeme><grapheme>Der Spiegel</grapheme><phoneme>deə ˈʃpiːɡəl</phoneme></lexeme>
  <lexeme><grapheme>Deutsche</grapheme><phoneme>ˈdɔɪtʃə</phoneme></lexeme>
  <lexeme><grapheme>Volkswagen</grapheme><phoneme>ˈfɒlksvɑːɡən</phoneme></lexeme>
  <lexeme><grapheme>Leipzig</grapheme><phoneme>ˈlaɪpzɪɡ</phoneme></lexeme>
  <lexeme><grapheme>Nuremberg</grapheme><phoneme>ˈnjʊərəmbɜːɡ</phoneme></lexeme>
  <lexeme><grapheme>Alexander Schallenberg</grapheme><phoneme>ælɪkˌsɑːndə ˈʃælənbɜːɡ</phoneme></lexeme>
  <lexeme><grapheme>Van der Bellen</grapheme><phoneme>ˌvæn deə ˈbɛlən</phoneme></lexeme>
  <lexeme><grapheme>Karl Nehammer</grapheme><phoneme>ˌkɑːl ˈneɪhæmə</phoneme></lexeme>
  <lexeme><grapheme>Dick Schoof</grapheme><phoneme>ˌdɪk ˈsxəʊf</phoneme></lexeme>
  <lexeme><grapheme>Geert Wilders</grapheme><phoneme>ˌxeət ˈvɪldəz</phoneme></lexeme>
  <lexeme><grapheme>Mark Rutte</grapheme><phoneme>ˌmɑːk ˈrʊtə</phoneme></lexeme>
  <lexeme><grapheme>Bart De Wever</grapheme><phoneme>ˌbɑːt də ˈveɪvə</phoneme></lexeme>
  <lexeme><grapheme>Frans Timmermans</grapheme><phoneme>ˌfræns ˈtɪməmæns</phoneme></lexeme>
  <lexeme><grapheme>Schiphol</grapheme><phoneme>ˈskɪpɒl</phoneme></lexeme>
  <lexeme><grapheme>Utrecht</grapheme><phoneme>ˈjuːtrɛkt</phoneme></lexeme>
  <lexeme><grapheme>Bruges</grapheme><phoneme>ˈbruːʒ</phoneme></lexeme>
  <lexeme><grapheme>Liège</grapheme><grapheme>Liege</grapheme><phoneme>liˈeɪʒ</phoneme></lexeme>
  <lexeme><grapheme>António Costa</grapheme><grapheme>Antonio Costa</grapheme><phoneme>ænˌtəʊniəʊ ˈkɒstə</phoneme></lexeme>
  <lexeme><grapheme>Ursula von der Leyen</grapheme><phoneme>ˌɜːsjʊlə ˌfɒn deə ˈlaɪən</phoneme></lexeme>
  <lexeme><grapheme>Šefčovič</grapheme><grapheme>Sefcovic</grapheme><phoneme>ˈʃɛftʃəvɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Valdis Dombrovskis</grapheme><phoneme>ˌvældɪs dɒmˈbrɒfskɪs</phoneme></lexeme>
  <lexeme><grapheme>Frederiksen</grapheme><phoneme>ˈfrɛðərɪksən</phoneme></lexeme>
  <lexeme><grapheme>Mette Frederiksen</grapheme><phoneme>ˌmɛtə ˈfrɛðərɪksən</phoneme></lexeme>
  <lexeme><grapheme>Løkke Rasmussen</grapheme><phoneme>ˌlɜːkə ˈræsmʊsən</phoneme></lexeme>
  <lexeme><grapheme>Støre</grapheme><grapheme>Stoere</grapheme><phoneme>ˈstɜːrə</phoneme></lexeme>
  <lexeme><grapheme>Jonas Gahr Støre</grapheme><grapheme>Jonas Gahr Store</grapheme><phoneme>ˌjəʊnəs ˌɡɑː ˈstɜːrə</phoneme></lexeme>
  <lexeme><grapheme>Stoltenberg</grapheme><phoneme>ˈstɒltənbɜːɡ</phoneme></lexeme>
  <lexeme><grapheme>Kristersson</grapheme><phoneme>ˈkrɪstəʃɒn</phoneme></lexeme>
  <lexeme><grapheme>Ulf Kristersson</grapheme><phoneme>ˌʊlf ˈkrɪstəʃɒn</phoneme></lexeme>
  <lexeme><grapheme>Magdalena Andersson</grapheme><phoneme>ˌmæɡdəˌleɪnə ˈændəʃɒn</phoneme></lexeme>
  <lexeme><grapheme>Alexander Stubb</grapheme><phoneme>ælɪkˌsɑːndə ˈstʊb</phoneme></lexeme>
  <lexeme><grapheme>Sauli Niinistö</grapheme><phoneme>ˌsaʊli ˈniːnɪstɜː</phoneme></lexeme>
  <lexeme><grapheme>Sanna Marin</grapheme><phoneme>ˌsænə ˈmærɪn</phoneme></lexeme>
  <lexeme><grapheme>Múte Egede</grapheme><phoneme>ˌmuːtə ˈeɪədə</phoneme></lexeme>
  <lexeme><grapheme>Gothenburg</grapheme><phoneme>ˈɡɒθənbɜːɡ</phoneme></lexeme>
  <lexeme><grapheme>Malmö</grapheme><grapheme>Malmo</grapheme><phoneme>ˈmælməʊ</phoneme></lexeme>
  <lexeme><grapheme>Aarhus</grapheme><phoneme>ˈɔːhuːs</phoneme></lexeme>
  <lexeme><grapheme>Tromsø</grapheme><grapheme>Tromso</grapheme><phoneme>ˈtrɒmsɜː</phoneme></lexeme>
  <lexeme><grapheme>Keflavik</grapheme><grapheme>Keflavík</grapheme><phoneme>ˈkɛfləvɪk</phoneme></lexeme>
  <lexeme><grapheme>Grindavik</grapheme><grapheme>Grindavík</grapheme><phoneme>ˈɡrɪndəvɪk</phoneme></lexeme>

  <!-- Southern, central and eastern Europe -->
  <lexeme><grapheme>Giorgia Meloni</grapheme><phoneme>ˌdʒɔːdʒə mɪˈləʊni</phoneme></lexeme>
  <lexeme><grapheme>Tajani</grapheme><phoneme>təˈjɑːni</phoneme></lexeme>
  <lexeme><grapheme>Antonio Tajani</grapheme><phoneme>ænˌtəʊniəʊ təˈjɑːni</phoneme></lexeme>
  <lexeme><grapheme>Salvini</grapheme><phoneme>sælˈviːni</phoneme></lexeme>
  <lexeme><grapheme>Sergio Mattarella</grapheme><phoneme>ˌsɜːdʒiəʊ ˌmætəˈrɛlə</phoneme></lexeme>
  <lexeme><grapheme>Crosetto</grapheme><phoneme>krəˈsɛtəʊ</phoneme></lexeme>
  <lexeme><grapheme>Draghi</grapheme><phoneme>ˈdrɑːɡi</phoneme></lexeme>
  <lexeme><grapheme>Palazzo Chigi</grapheme><phoneme>pəˌlætsəʊ ˈkiːdʒi</phoneme></lexeme>
  <lexeme><grapheme>Corriere della Sera</grapheme><phoneme>ˌkɒriˌɛəreɪ ˌdɛlə ˈsɛərə</phoneme></lexeme>
  <lexeme><grapheme>La Repubblica</grapheme><phoneme>ˌlæ rɪˈpʊblɪkə</phoneme></lexeme>
  <lexeme><grapheme>Lampedusa</grapheme><phoneme>ˌlæmpɪˈduːzə</phoneme></lexeme>
  <lexeme><grapheme>Modena</grapheme><phoneme>ˈmɒdɪnə</phoneme></lexeme>
  <lexeme><grapheme>Palermo</grapheme><phoneme>pəˈlɛəməʊ</phoneme></lexeme>
  <lexeme><grapheme>Pedro Sánchez</grapheme><grapheme>Pedro Sanchez</grapheme><phoneme>ˌpɛdrəʊ ˈsæntʃɛθ</phoneme></lexeme>
  <lexeme><grapheme>Albares</grapheme><phoneme>ælˈbɑːrɛs</phoneme></lexeme>
  <lexeme><grapheme>Feijóo</grapheme><grapheme>Feijoo</grapheme><phoneme>feɪˈxəʊ</phoneme></lexeme>
  <lexeme><grapheme>Puigdemont</grapheme><phoneme>ˌpʊdʒdəˈmɒnt</phoneme></lexeme>
  <lexeme><grapheme>El País</grapheme><grapheme>El Pais</grapheme><phoneme>ˌɛl paɪˈiːs</phoneme></lexeme>
  <lexeme><grapheme>Ibiza</grapheme><phoneme>ɪˈbiːθə</phoneme></lexeme>
  <lexeme><grapheme>Montenegro</grapheme><phoneme>ˌmɒntɪˈniːɡrəʊ</phoneme></lexeme>
  <lexeme><grapheme>Rebelo de Sousa</grapheme><phoneme>rɪˌbɛləʊ də ˈsəʊzə</phoneme></lexeme>
  <lexeme><grapheme>Mitsotakis</grapheme><phoneme>ˌmɪtsəˈtɑːkɪs</phoneme></lexeme>
  <lexeme><grapheme>Kyriakos Mitsotakis</grapheme><phoneme>ˌkɪriˈɑːkɒs ˌmɪtsəˈtɑːkɪs</phoneme></lexeme>
  <lexeme><grapheme>Tsipras</grapheme><phoneme>ˈtsiːprəs</phoneme></lexeme>
  <lexeme><grapheme>Piraeus</grapheme><phoneme>paɪˈriːəs</phoneme></lexeme>
  <lexeme><grapheme>Thessaloniki</grapheme><phoneme>ˌθɛsələˈniːki</phoneme></lexeme>
  <lexeme><grapheme>Christodoulides</grapheme><phoneme>ˌxrɪstəˈduːlɪdiːz</phoneme></lexeme>
  <lexeme><grapheme>Nawrocki</grapheme><phoneme>nævˈrɒtski</phoneme></lexeme>
  <lexeme><grapheme>Karol Nawrocki</grapheme><phoneme>ˌkærɒl nævˈrɒtski</phoneme></lexeme>
  <lexeme><grapheme>Andrzej Duda</grapheme><phoneme>ˌændʒeɪ ˈduːdə</phoneme></lexeme>
  <lexeme><grapheme>Sikorski</grapheme><phoneme>ʃɪˈkɔːski</phoneme></lexeme>
  <lexeme><grapheme>Radosław Sikorski</grapheme><grapheme>Radoslaw Sikorski</grapheme><phoneme>rəˌdɒswæf ʃɪˈkɔːski</phoneme></lexeme>
  <lexeme><grapheme>Kosiniak-Kamysz</grapheme><phoneme>kɒˌʃɪnjæk ˈkæmɪʃ</phoneme></lexeme>
  <lexeme><grapheme>Kaczyński</grapheme><grapheme>Kaczynski</grapheme><phoneme>kəˈtʃɪnski</phoneme></lexeme>
  <lexeme><grapheme>Morawiecki</grapheme><phoneme>ˌmɒrəˈvjɛtski</phoneme></lexeme>
  <lexeme><grapheme>Trzaskowski</grapheme><phoneme>tʃæˈskɒfski</phoneme></lexeme>
  <lexeme><grapheme>Wałęsa</grapheme><grapheme>Walesa</grapheme><phoneme>vəˈwɛnsə</phoneme></lexeme>
  <lexeme><grapheme>Sejm</grapheme><phoneme>ˈseɪm</phoneme></lexeme>
  <lexeme><grapheme>Gdańsk</grapheme><grapheme>Gdansk</grapheme><phoneme>ɡəˈdænsk</phoneme></lexeme>
  <lexeme><grapheme>Kraków</grapheme><grapheme>Krakow</grapheme><phoneme>ˈkrækuːf</phoneme></lexeme>
  <lexeme><grapheme>Łódź</grapheme><grapheme>Lodz</grapheme><phoneme>ˈwʊdʒ</phoneme></lexeme>
  <lexeme><grapheme>Rzeszów</grapheme><grapheme>Rzeszow</grapheme><phoneme>ˈʒɛʃuːf</phoneme></lexeme>
  <lexeme><grapheme>Wrocław</grapheme><grapheme>Wroclaw</grapheme><phoneme>ˈvrɒtswæf</phoneme></lexeme>
  <lexeme><grapheme>Poznań</grapheme><grapheme>Poznan</grapheme><phoneme>ˈpɒznæn</phoneme></lexeme>
  <lexeme><grapheme>Gazeta Wyborcza</grapheme><phoneme>ɡəˌzɛtə vɪˈbɔːtʃə</phoneme></lexeme>
  <lexeme><grapheme>Petr Pavel</grapheme><phoneme>ˌpɛtə ˈpævɛl</phoneme></lexeme>
  <lexeme><grapheme>Petr Fiala</grapheme><phoneme>ˌpɛtə fiˈɑːlə</phoneme></lexeme>
  <lexeme><grapheme>Babiš</grapheme><grapheme>Babis</grapheme><phoneme>ˈbæbɪʃ</phoneme></lexeme>
  <lexeme><grapheme>Andrej Babiš</grapheme><grapheme>Andrej Babis</grapheme><phoneme>ˌændreɪ ˈbæbɪʃ</phoneme></lexeme>
  <lexeme><grapheme>Pellegrini</grapheme><phoneme>ˌpɛləˈɡriːni</phoneme></lexeme>
  <lexeme><grapheme>Čaputová</grapheme><grapheme>Caputova</grapheme><phoneme>ˈtʃæpʊtəvɑː</phoneme></lexeme>
  <lexeme><grapheme>Fico</grapheme><phoneme>ˈfiːtsəʊ</phoneme></lexeme>
  <lexeme><grapheme>Viktor Orbán</grapheme><grapheme>Viktor Orban</grapheme><phoneme>ˌvɪktə ˈɔːbɑːn</phoneme></lexeme>
  <lexeme><grapheme>Szijjártó</grapheme><grapheme>Szijjarto</grapheme><phoneme>ˈsiːjɑːtəʊ</phoneme></lexeme>
  <lexeme><grapheme>Péter Magyar</grapheme><grapheme>Peter Magyar</grapheme><phoneme>ˌpeɪtə ˈmɒdʒɑː</phoneme></lexeme>
  <lexeme><grapheme>Fidesz</grapheme><phoneme>ˈfɪdɛs</phoneme></lexeme>
  <lexeme><grapheme>Debrecen</grapheme><phoneme>ˈdɛbrətsɛn</phoneme></lexeme>
  <lexeme><grapheme>Nicușor Dan</grapheme><grapheme>Nicusor Dan</grapheme><phoneme>ˌniːkuʃɔː ˈdæn</phoneme></lexeme>
  <lexeme><grapheme>Ciolacu</grapheme><phoneme>tʃɒˈlɑːkuː</phoneme></lexeme>
  <lexeme><grapheme>Iohannis</grapheme><phoneme>jɒˈhænɪs</phoneme></lexeme>
  <lexeme><grapheme>Călin Georgescu</grapheme><grapheme>Calin Georgescu</grapheme><phoneme>kəˌliːn dʒɔːˈdʒɛskuː</phoneme></lexeme>
  <lexeme><grapheme>Cluj</grapheme><phoneme>ˈkluːʒ</phoneme></lexeme>
  <lexeme><grapheme>Constanța</grapheme><grapheme>Constanta</grapheme><phoneme>kənˈstæntsə</phoneme></lexeme>
  <lexeme><grapheme>Radev</grapheme><phoneme>ˈrɑːdɛf</phoneme></lexeme>
  <lexeme><grapheme>Rumen Radev</grapheme><phoneme>ˌruːmɛn ˈrɑːdɛf</phoneme></lexeme>
  <lexeme><grapheme>Plovdiv</grapheme><phoneme>ˈplɒvdɪf</phoneme></lexeme>
  <lexeme><grapheme>Plenković</grapheme><grapheme>Plenkovic</grapheme><phoneme>ˈplɛnkəvɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Milanović</grapheme><grapheme>Milanovic</grapheme><phoneme>mɪˈlɑːnəvɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Golob</grapheme><phoneme>ˈɡɒlɒp</phoneme></lexeme>
  <lexeme><grapheme>Milorad Dodik</grapheme><phoneme>ˌmɪləræd ˈdɒdɪk</phoneme></lexeme>
  <lexeme><grapheme>Republika Srpska</grapheme><phoneme>rɪˌpʊblɪkə ˈsɜːpskə</phoneme></lexeme>
  <lexeme><grapheme>Srebrenica</grapheme><phoneme>ˌsrɛbrəˈniːtsə</phoneme></lexeme>
  <lexeme><grapheme>Aleksandar Vučić</grapheme><grapheme>Aleksandar Vucic</grapheme><phoneme>ˌælɪkˈsændə ˈvuːtʃɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Novi Sad</grapheme><phoneme>ˌnɒvi ˈsɑːd</phoneme></lexeme>
  <lexeme><grapheme>Niš</grapheme><phoneme>ˈniːʃ</phoneme></lexeme>
  <lexeme><grapheme>Milatović</grapheme><grapheme>Milatovic</grapheme><phoneme>mɪˈlɑːtəvɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Spajić</grapheme><grapheme>Spajic</grapheme><phoneme>ˈspaɪɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Podgorica</grapheme><phoneme>ˈpɒdɡərɪtsə</phoneme></lexeme>
  <lexeme><grapheme>Albin Kurti</grapheme><phoneme>ˌælbɪn ˈkʊəti</phoneme></lexeme>
  <lexeme><grapheme>Pristina</grapheme><phoneme>ˈpriːʃtɪnə</phoneme></lexeme>
  <lexeme><grapheme>Mitrovica</grapheme><phoneme>ˈmɪtrəvɪtsə</phoneme></lexeme>
  <lexeme><grapheme>Skopje</grapheme><phoneme>ˈskɒpjeɪ</phoneme></lexeme>
  <lexeme><grapheme>Mickoski</grapheme><phoneme>mɪtsˈkɒski</phoneme></lexeme>
  <lexeme><grapheme>Nausėda</grapheme><grapheme>Nauseda</grapheme><phoneme>naʊˈseɪdə</phoneme></lexeme>
  <lexeme><grapheme>Gitanas Nausėda</grapheme><grapheme>Gitanas Nauseda</grapheme><phoneme>ɡɪˌtɑːnəs naʊˈseɪdə</phoneme></lexeme>
  <lexeme><grapheme>Evika Siliņa</grapheme><grapheme>Evika Silina</grapheme><phoneme>ˌɛvɪkə ˈsɪlɪnjə</phoneme></lexeme>
  <lexeme><grapheme>Kallas</grapheme><phoneme>ˈkæləs</phoneme></lexeme>
  <lexeme><grapheme>Rinkēvičs</grapheme><grapheme>Rinkevics</grapheme><phoneme>ˈrɪnkeɪvɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Kaunas</grapheme><phoneme>ˈkaʊnəs</phoneme></lexeme>
  <lexeme><grapheme>Vilnius</grapheme><phoneme>ˈvɪlniəs</phoneme></lexeme>
  <lexeme><grapheme>Kaliningrad</grapheme><phoneme>kəˈlɪnɪnɡræd</phoneme></lexeme>
  <lexeme><grapheme>Suwałki</grapheme><grapheme>Suwalki</grapheme><phoneme>suːˈvaʊki</phoneme></lexeme>

  <!-- Türkiye, the Middle East and North Africa -->
  <lexeme><grapheme>Türkiye</grapheme><grapheme>Turkiye</grapheme><phoneme>ˈtʊəkijeɪ</phoneme></lexeme>
  <lexeme><grapheme>Recep Tayyip Erdoğan</grapheme><grapheme>Recep Tayyip Erdogan</grapheme><phoneme>ˌrɛdʒɛp taɪˌiːp ˈɜːdəwɑːn</phoneme></lexeme>
  <lexeme><grapheme>Fidan</grapheme><phoneme>fiːˈdɑːn</phoneme></lexeme>
  <lexeme><grapheme>Hakan Fidan</grapheme><phoneme>hɑːˌkɑːn fiːˈdɑːn</phoneme></lexeme>
  <lexeme><grapheme>İmamoğlu</grapheme><grapheme>Imamoglu</grapheme><phoneme>ɪˈmɑːməʊluː</phoneme></lexeme>
  <lexeme><grapheme>Ekrem İmamoğlu</grapheme><grapheme>Ekrem Imamoglu</grapheme><phoneme>ˌɛkrɛm ɪˈmɑːməʊluː</phoneme></lexeme>
  <lexeme><grapheme>Kılıçdaroğlu</grapheme><grapheme>Kilicdaroglu</grapheme><phoneme>kɪˌlɪtʃˈdɑːrəʊluː</phoneme></lexeme>
  <lexeme><grapheme>Öcalan</grapheme><grapheme>Ocalan</grapheme><phoneme>ˈɜːdʒəlæn</phoneme></lexeme>
  <lexeme><grapheme>Diyarbakır</grapheme><grapheme>Diyarbakir</grapheme><phoneme>dɪˈjɑːbəkɪə</phoneme></lexeme>
  <lexeme><grapheme>Gaziantep</grapheme><phoneme>ˌɡɑːziænˈtɛp</phoneme></lexeme>
  <lexeme><grapheme>Benjamin Netanyahu</grapheme><phoneme>ˌbɛndʒəmɪn ˌnɛtənˈjɑːhuː</phoneme></lexeme>
  <lexeme><grapheme>Isaac Herzog</grapheme><phoneme>ˌaɪzæk ˈhɛətsɒɡ</phoneme></lexeme>
  <lexeme><grapheme>Herzog</grapheme><phoneme>ˈhɛətsɒɡ</phoneme></lexeme>
  <lexeme><grapheme>Yoav Gallant</grapheme><phoneme>ˌjəʊæv ɡəˈlɑːnt</phoneme></lexeme>
  <lexeme><grapheme>Bezalel Smotrich</grapheme><phoneme>ˌbɛtsəlɛl ˈsmɒtrɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Ben-Gvir</grapheme><grapheme>Ben Gvir</grapheme><phoneme>ˌbɛn ɡəˈvɪə</phoneme></lexeme>
  <lexeme><grapheme>Itamar Ben-Gvir</grapheme><grapheme>Itamar Ben Gvir</grapheme><phoneme>ˌɪtəmɑː ˌbɛn ɡəˈvɪə</phoneme></lexeme>
  <lexeme><grapheme>Gideon Sa’ar</grapheme><grapheme>Gideon Saar</grapheme><phoneme>ˌɡɪdiən ˈsɑːɑː</phoneme></lexeme>
  <lexeme><grapheme>Yair Lapid</grapheme><phoneme>jɑːˌɪə læˈpiːd</phoneme></lexeme>
  <lexeme><grapheme>Ehud Barak</grapheme><phoneme>ɛˌhuːd bəˈrɑːk</phoneme></lexeme>
  <lexeme><grapheme>Knesset</grapheme><phoneme>ˈknɛsɛt</phoneme></lexeme>
  <lexeme><grapheme>Likud</grapheme><phoneme>lɪˈkuːd</phoneme></lexeme>
  <lexeme><grapheme>Mossad</grapheme><phoneme>mɒˈsæd</phoneme></lexeme>
  <lexeme><grapheme>Sderot</grapheme><phoneme>stɛˈrɒt</phoneme></lexeme>
  <lexeme><grapheme>Ashkelon</grapheme><phoneme>ˈæʃkəlɒn</phoneme></lexeme>
  <lexeme><grapheme>Haifa</grapheme><phoneme>ˈhaɪfə</phoneme></lexeme>
  <lexeme><grapheme>Be’er Sheva</grapheme><grapheme>Beersheba</grapheme><phoneme>bɪəˈʃeɪvə</phoneme></lexeme>
  <lexeme><grapheme>Mahmoud Abbas</grapheme><phoneme>mɑːˌmuːd əˈbɑːs</phoneme></lexeme>
  <lexeme><grapheme>Sinwar</grapheme><phoneme>sɪnˈwɑː</phoneme></lexeme>
  <lexeme><grapheme>Yahya Sinwar</grapheme><phoneme>ˌjɑːjə sɪnˈwɑː</phoneme></lexeme>
  <lexeme><grapheme>Haniyeh</grapheme><phoneme>hæˈniːjə</phoneme></lexeme>
  <lexeme><grapheme>Ismail Haniyeh</grapheme><phoneme>ˌɪsmaɪiːl hæˈniːjə</phoneme></lexeme>
  <lexeme><grapheme>Khan Younis</grapheme><grapheme>Khan Yunis</grapheme><phoneme>ˌxɑːn ˈjuːnɪs</phoneme></lexeme>
  <lexeme><grapheme>Rafah</grapheme><phoneme>ˈrɑːfɑː</phoneme></lexeme>
  <lexeme><grapheme>Jabalia</grapheme><grapheme>Jabaliya</grapheme><phoneme>dʒəˈbɑːliə</phoneme></lexeme>
  <lexeme><grapheme>Nuseirat</grapheme><phoneme>nʊˈsaɪræt</phoneme></lexeme>
  <lexeme><grapheme>Ramallah</grapheme><phoneme>rəˈmælə</phoneme></lexeme>
  <lexeme><grapheme>Jenin</grapheme><phoneme>dʒəˈniːn</phoneme></lexeme>
  <lexeme><grapheme>Nasrallah</grapheme><phoneme>næsˈrɑːlə</phoneme></lexeme>
  <lexeme><grapheme>Hassan Nasrallah</grapheme><phoneme>həˌsæn næsˈrɑːlə</phoneme></lexeme>
  <lexeme><grapheme>Naim Qassem</grapheme><phoneme>nɑːˌiːm ˈkæsɛm</phoneme></lexeme>
  <lexeme><grapheme>Joseph Aoun</grapheme><phoneme>ˌdʒəʊzɛf ˈaʊn</phoneme></lexeme>
  <lexeme><grapheme>Nawaf Salam</grapheme><phoneme>næˌwɑːf səˈlɑːm</phoneme></lexeme>
  <lexeme><grapheme>Dahieh</grapheme><grapheme>Dahiyeh</grapheme><phoneme>ˈdɑːhijə</phoneme></lexeme>
  <lexeme><grapheme>al-Sharaa</grapheme><grapheme>al-Shara</grapheme><phoneme>æl ˈʃærə</phoneme></lexeme>
  <lexeme><grapheme>Ahmed al-Sharaa</grapheme><grapheme>Ahmad al-Sharaa</grapheme><phoneme>ˌɑːxmɛd æl ˈʃærə</phoneme></lexeme>
  <lexeme><grapheme>Bashar al-Assad</grapheme><phoneme>bəˌʃɑːr æl ˈæsæd</phoneme></lexeme>
  <lexeme><grapheme>Idlib</grapheme><phoneme>ˈɪdlɪb</phoneme></lexeme>
  <lexeme><grapheme>Aleppo</grapheme><phoneme>əˈlɛpəʊ</phoneme></lexeme>
  <lexeme><grapheme>Homs</grapheme><phoneme>ˈhɒms</phoneme></lexeme>
  <lexeme><grapheme>Latakia</grapheme><phoneme>ˌlætəˈkiːə</phoneme></lexeme>
  <lexeme><grapheme>Sweida</grapheme><grapheme>Suwayda</grapheme><phoneme>ˈsweɪdə</phoneme></lexeme>
  <lexeme><grapheme>Deir Ezzor</grapheme><grapheme>Deir al-Zour</grapheme><phoneme>ˌdeə ɛzˈzɔː</phoneme></lexeme>
  <lexeme><grapheme>Ali Khamenei</grapheme><phoneme>æˌliː ˌxɑːməˈneɪ</phoneme></lexeme>
  <lexeme><grapheme>Masoud Pezeshkian</grapheme><phoneme>mæˌsuːd ˌpɛzɛʃkiˈɑːn</phoneme></lexeme>
  <lexeme><grapheme>Araghchi</grapheme><grapheme>Araqchi</grapheme><phoneme>əˈrɑːktʃi</phoneme></lexeme>
  <lexeme><grapheme>Abbas Araghchi</grapheme><grapheme>Abbas Araqchi</grapheme><phoneme>əˌbɑːs əˈrɑːktʃi</phoneme></lexeme>
  <lexeme><grapheme>Zarif</grapheme><phoneme>zəˈriːf</phoneme></lexeme>
  <lexeme><grapheme>Raisi</grapheme><phoneme>raɪˈiːsi</phoneme></lexeme>
  <lexeme><grapheme>Ghalibaf</grapheme><grapheme>Qalibaf</grapheme><phoneme>ˌɡɑːliˈbɑːf</phoneme></lexeme>
  <lexeme><grapheme>Larijani</grapheme><phoneme>ˌlærɪˈdʒɑːni</phoneme></lexeme>
  <lexeme><grapheme>Tehran</grapheme><phoneme>tɛˈrɑːn</phoneme></lexeme>
  <lexeme><grapheme>Isfahan</grapheme><phoneme>ˌɪsfəˈhɑːn</phoneme></lexeme>
  <lexeme><grapheme>Natanz</grapheme><phoneme>næˈtænz</phoneme></lexeme>
  <lexeme><grapheme>Bushehr</grapheme><phoneme>buːˈʃeə</phoneme></lexeme>
  <lexeme><grapheme>Hormuz</grapheme><phoneme>hɔːˈmuːz</phoneme></lexeme>
  <lexeme><grapheme>Fars</grapheme><phoneme>ˈfɑːs</phoneme></lexeme>
  <lexeme><grapheme>Tasnim</grapheme><phoneme>tæsˈniːm</phoneme></lexeme>
  <lexeme><grapheme>Shia</grapheme><phoneme>ˈʃiːə</phoneme></lexeme>
  <lexeme><grapheme>Ayatollah</grapheme><phoneme>ˌaɪəˈtɒlə</phoneme></lexeme>
  <lexeme><grapheme>Muqtada al-Sadr</grapheme><phoneme>mʊkˌtɑːdə æl ˈsædə</phoneme></lexeme>
  <lexeme><grapheme>Mosul</grapheme><phoneme>ˈməʊsʊl</phoneme></lexeme>
  <lexeme><grapheme>Kirkuk</grapheme><phoneme>kɜːˈkʊk</phoneme></lexeme>
  <lexeme><grapheme>Erbil</grapheme><grapheme>Irbil</grapheme><phoneme>ɛəˈbiːl</phoneme></lexeme>
  <lexeme><grapheme>Basra</grapheme><phoneme>ˈbæzrə</phoneme></lexeme>
  <lexeme><grapheme>Peshmerga</grapheme><phoneme>pɛʃˈmɛəɡə</phoneme></lexeme>
  <lexeme><grapheme>Mohammed bin Salman</grapheme><grapheme>Mohammad bin Salman</grapheme><phoneme>məˌhæmɪd bɪn sælˈmɑːn</phoneme></lexeme>
  <lexeme><grapheme>bin Salman</grapheme><phoneme>bɪn sælˈmɑːn</phoneme></lexeme>
  <lexeme><grapheme>Faisal bin Farhan</grapheme><phoneme>ˌfaɪsəl bɪn fɑːˈhɑːn</phoneme></lexeme>
  <lexeme><grapheme>Aramco</grapheme><phoneme>əˈræmkəʊ</phoneme></lexeme>
  <lexeme><grapheme>bin Zayed</grapheme><phoneme>bɪn ˈzaɪɛd</phoneme></lexeme>
  <lexeme><grapheme>Mohammed bin Zayed</grapheme><phoneme>məˌhæmɪd bɪn ˈzaɪɛd</phoneme></lexeme>
  <lexeme><grapheme>Dubai</grapheme><phoneme>duːˈbaɪ</phoneme></lexeme>
  <lexeme><grapheme>al-Thani</grapheme><grapheme>Al Thani</grapheme><phoneme>æl ˈθɑːni</phoneme></lexeme>
  <lexeme><grapheme>Doha</grapheme><phoneme>ˈdəʊhɑː</phoneme></lexeme>
  <lexeme><grapheme>Al Jazeera</grapheme><phoneme>ˌæl dʒəˈzɪərə</phoneme></lexeme>
  <lexeme><grapheme>Al Arabiya</grapheme><phoneme>ˌæl ˌærəˈbiːjə</phoneme></lexeme>
  <lexeme><grapheme>Manama</grapheme><phoneme>məˈnɑːmə</phoneme></lexeme>
  <lexeme><grapheme>Sanaa</grapheme><grapheme>Sana’a</grapheme><phoneme>sæˈnɑː</phoneme></lexeme>
  <lexeme><grapheme>Hodeidah</grapheme><grapheme>Hudaydah</grapheme><phoneme>hɒˈdeɪdə</phoneme></lexeme>
  <lexeme><grapheme>Marib</grapheme><phoneme>ˈmɑːrɪb</phoneme></lexeme>
  <lexeme><grapheme>Ansar Allah</grapheme><grapheme>Ansarullah</grapheme><phoneme>ænˌsɑːr əˈlɑː</phoneme></lexeme>
  <lexeme><grapheme>el-Sisi</grapheme><grapheme>al-Sisi</grapheme><grapheme>Sisi</grapheme><phoneme>ɛl ˈsiːsi</phoneme></lexeme>
  <lexeme><grapheme>Abdel Fattah el-Sisi</grapheme><grapheme>Abdel Fattah al-Sisi</grapheme><phoneme>ˌæbdɛl fəˈtɑː ɛl ˈsiːsi</phoneme></lexeme>
  <lexeme><grapheme>Abdelatty</grapheme><phoneme>ˌæbdɛlˈɑːti</phoneme></lexeme>
  <lexeme><grapheme>Al-Ahram</grapheme><phoneme>æl əxˈrɑːm</phoneme></lexeme>
  <lexeme><grapheme>Dbeibah</grapheme><grapheme>Dbeibeh</grapheme><phoneme>dəˈbeɪbə</phoneme></lexeme>
  <lexeme><grapheme>Haftar</grapheme><phoneme>ˈhæftɑː</phoneme></lexeme>
  <lexeme><grapheme>Khalifa Haftar</grapheme><phoneme>xəˌliːfə ˈhæftɑː</phoneme></lexeme>
  <lexeme><grapheme>Benghazi</grapheme><phoneme>bɛŋˈɡɑːzi</phoneme></lexeme>
  <lexeme><grapheme>Kais Saied</grapheme><phoneme>ˌkaɪs saɪˈiːd</phoneme></lexeme>
  <lexeme><grapheme>Tebboune</grapheme><phoneme>tɛˈbuːn</phoneme></lexeme>
  <lexeme><grapheme>Rabat</grapheme><phoneme>rəˈbæt</phoneme></lexeme>
  <lexeme><grapheme>Polisario</grapheme><phoneme>ˌpɒlɪˈsɑːriəʊ</phoneme></lexeme>

  <!-- South and South-East Asia, Afghanistan -->
  <lexeme><grapheme>Narendra Modi</grapheme><phoneme>nəˌrɛndrə ˈməʊdi</phoneme></lexeme>
  <lexeme><grapheme>Jaishankar</grapheme><phoneme>dʒaɪˈʃʌŋkə</phoneme></lexeme>
  <lexeme><grapheme>Amit Shah</grapheme><phoneme>əˌmɪt ˈʃɑː</phoneme></lexeme>
  <lexeme><grapheme>Rajnath Singh</grapheme><phoneme>ˌrɑːdʒnɑːt ˈsɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Droupadi Murmu</grapheme><phoneme>drəʊˌpʌdi ˈmʊəmuː</phoneme></lexeme>
  <lexeme><grapheme>Kharge</grapheme><phoneme>ˈkɑːɡeɪ</phoneme></lexeme>
  <lexeme><grapheme>Kejriwal</grapheme><phoneme>ˈkeɪdʒrɪwɑːl</phoneme></lexeme>
  <lexeme><grapheme>Adityanath</grapheme><phoneme>ˌɑːdɪtjəˈnɑːt</phoneme></lexeme>
  <lexeme><grapheme>Lok Sabha</grapheme><phoneme>ˌləʊk səˈbɑː</phoneme></lexeme>
  <lexeme><grapheme>Rajya Sabha</grapheme><phoneme>ˌrɑːdʒjə səˈbɑː</phoneme></lexeme>
  <lexeme><grapheme>Bharatiya Janata</grapheme><phoneme>ˌbɑːrəˌtiːjə ˈdʒʌnətɑː</phoneme></lexeme>
  <lexeme><grapheme>Uttar Pradesh</grapheme><phoneme>ˌʊtə prəˈdeʃ</phoneme></lexeme>
  <lexeme><grapheme>Ayodhya</grapheme><phoneme>əˈjəʊdjə</phoneme></lexeme>
  <lexeme><grapheme>Ladakh</grapheme><phoneme>ləˈdɑːk</phoneme></lexeme>
  <lexeme><grapheme>Pahalgam</grapheme><phoneme>pəˈhælɡɑːm</phoneme></lexeme>
  <lexeme><grapheme>Srinagar</grapheme><phoneme>srɪˈnʌɡə</phoneme></lexeme>
  <lexeme><grapheme>Kashmir</grapheme><phoneme>kæʃˈmɪə</phoneme></lexeme>
  <lexeme><grapheme>Gujarat</grapheme><phoneme>ˌɡuːdʒəˈrɑːt</phoneme></lexeme>
  <lexeme><grapheme>Bengaluru</grapheme><phoneme>ˌbɛŋɡəˈluːruː</phoneme></lexeme>
  <lexeme><grapheme>Hyderabad</grapheme><phoneme>ˈhaɪdərəbæd</phoneme></lexeme>
  <lexeme><grapheme>Shehbaz Sharif</grapheme><grapheme>Shahbaz Sharif</grapheme><phoneme>ʃæˌbɑːz ʃəˈriːf</phoneme></lexeme>
  <lexeme><grapheme>Nawaz Sharif</grapheme><phoneme>nəˌwɑːz ʃəˈriːf</phoneme></lexeme>
  <lexeme><grapheme>Ishaq Dar</grapheme><phoneme>ɪsˌhɑːk ˈdɑː</phoneme></lexeme>
  <lexeme><grapheme>Asim Munir</grapheme><phoneme>ˌæsɪm mʊˈnɪə</phoneme></lexeme>
  <lexeme><grapheme>Imran Khan</grapheme><phoneme>ɪmˌrɑːn ˈkɑːn</phoneme></lexeme>
  <lexeme><grapheme>Islamabad</grapheme><phoneme>ɪzˈlɑːməbæd</phoneme></lexeme>
  <lexeme><grapheme>Lahore</grapheme><phoneme>ləˈhɔː</phoneme></lexeme>
  <lexeme><grapheme>Karachi</grapheme><phoneme>kəˈrɑːtʃi</phoneme></lexeme>
  <lexeme><grapheme>Peshawar</grapheme><phoneme>pəˈʃɔːə</phoneme></lexeme>
  <lexeme><grapheme>Balochistan</grapheme><phoneme>bəˌlɒtʃɪˈstɑːn</phoneme></lexeme>
  <lexeme><grapheme>Khyber Pakhtunkhwa</grapheme><phoneme>ˌkaɪbə pəkˈtuːnkwə</phoneme></lexeme>
  <lexeme><grapheme>Kabul</grapheme><phoneme>ˈkɑːbʊl</phoneme></lexeme>
  <lexeme><grapheme>Kandahar</grapheme><phoneme>ˌkændəˈhɑː</phoneme></lexeme>
  <lexeme><grapheme>Mazar-i-Sharif</grapheme><phoneme>məˌzɑːr i ʃəˈriːf</phoneme></lexeme>
  <lexeme><grapheme>Akhundzada</grapheme><phoneme>ˌɑːxʊndˈzɑːdə</phoneme></lexeme>
  <lexeme><grapheme>Haqqani</grapheme><phoneme>həˈkɑːni</phoneme></lexeme>
  <lexeme><grapheme>Muttaqi</grapheme><phoneme>mʊˈtɑːki</phoneme></lexeme>
  <lexeme><grapheme>Yunus</grapheme><phoneme>ˈjuːnʊs</phoneme></lexeme>
  <lexeme><grapheme>Muhammad Yunus</grapheme><phoneme>mʊˌhæməd ˈjuːnʊs</phoneme></lexeme>
  <lexeme><grapheme>Sheikh Hasina</grapheme><phoneme>ˌʃeɪk həˈsiːnə</phoneme></lexeme>
  <lexeme><grapheme>Khaleda Zia</grapheme><phoneme>ˌkælɪdə ˈziːə</phoneme></lexeme>
  <lexeme><grapheme>Dhaka</grapheme><phoneme>ˈdækə</phoneme></lexeme>
  <lexeme><grapheme>Chittagong</grapheme><phoneme>ˈtʃɪtəɡɒŋ</phoneme></lexeme>
  <lexeme><grapheme>Dissanayake</grapheme><phoneme>ˌdɪsəˈnaɪəkə</phoneme></lexeme>
  <lexeme><grapheme>Wickremesinghe</grapheme><phoneme>ˌvɪkrəməˈsɪŋhə</phoneme></lexeme>
  <lexeme><grapheme>Rajapaksa</grapheme><phoneme>ˌrɑːdʒəˈpʌksə</phoneme></lexeme>
  <lexeme><grapheme>Colombo</grapheme><phoneme>kəˈlʌmbəʊ</phoneme></lexeme>
  <lexeme><grapheme>Kathmandu</grapheme><phoneme>ˌkætmænˈduː</phoneme></lexeme>
  <lexeme><grapheme>Muizzu</grapheme><phoneme>muˈiːzuː</phoneme></lexeme>
  <lexeme><grapheme>Malé</grapheme><phoneme>ˈmɑːleɪ</phoneme></lexeme>
  <lexeme><grapheme>Thimphu</grapheme><phoneme>ˈtɪmpuː</phoneme></lexeme>
  <lexeme><grapheme>Min Aung Hlaing</grapheme><phoneme>ˌmɪn aʊŋ ˈlaɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Aung San Suu Kyi</grapheme><phoneme>ˌaʊŋ sæn suː ˈtʃiː</phoneme></lexeme>
  <lexeme><grapheme>Naypyidaw</grapheme><grapheme>Nay Pyi Taw</grapheme><phoneme>ˌneɪpjiːˈdɔː</phoneme></lexeme>
  <lexeme><grapheme>Rakhine</grapheme><phoneme>rəˈkaɪn</phoneme></lexeme>
  <lexeme><grapheme>Mandalay</grapheme><phoneme>ˌmændəˈleɪ</phoneme></lexeme>
  <lexeme><grapheme>Paetongtarn Shinawatra</grapheme><phoneme>ˌpeɪtɒŋtɑːn ˌtʃɪnəˈwɑːt</phoneme></lexeme>
  <lexeme><grapheme>Shinawatra</grapheme><phoneme>ˌtʃɪnəˈwɑːt</phoneme></lexeme>
  <lexeme><grapheme>Thaksin</grapheme><phoneme>ˈtæksɪn</phoneme></lexeme>
  <lexeme><grapheme>Hun Manet</grapheme><phoneme>ˌhʊn məˈnɛt</phoneme></lexeme>
  <lexeme><grapheme>Hun Sen</grapheme><phoneme>ˌhʊn ˈsɛn</phoneme></lexeme>
  <lexeme><grapheme>Siem Reap</grapheme><phoneme>siˌɛm ˈriːp</phoneme></lexeme>
  <lexeme><grapheme>To Lam</grapheme><grapheme>Tô Lâm</grapheme><phoneme>ˌtəʊ ˈlæm</phoneme></lexeme>
  <lexeme><grapheme>Ho Chi Minh</grapheme><phoneme>ˌhəʊ tʃiː ˈmɪn</phoneme></lexeme>
  <lexeme><grapheme>Vientiane</grapheme><phoneme>viˌɛntiˈɑːn</phoneme></lexeme>
  <lexeme><grapheme>Anwar Ibrahim</grapheme><phoneme>ˌænwɑːr ɪbrəˈhiːm</phoneme></lexeme>
  <lexeme><grapheme>Kuala Lumpur</grapheme><phoneme>ˌkwɑːlə ˈlʊmpʊə</phoneme></lexeme>
  <lexeme><grapheme>Putrajaya</grapheme><phoneme>ˌpuːtrəˈdʒaɪə</phoneme></lexeme>
  <lexeme><grapheme>Bernama</grapheme><phoneme>bəˈnɑːmə</phoneme></lexeme>
  <lexeme><grapheme>Prabowo</grapheme><phoneme>prəˈbəʊwəʊ</phoneme></lexeme>
  <lexeme><grapheme>Prabowo Subianto</grapheme><phoneme>prəˌbəʊwəʊ ˌsuːbiˈæntəʊ</phoneme></lexeme>
  <lexeme><grapheme>Gibran</grapheme><phoneme>dʒɪˈbrɑːn</phoneme></lexeme>
  <lexeme><grapheme>Aceh</grapheme><phoneme>ˈɑːtʃeɪ</phoneme></lexeme>
  <lexeme><grapheme>Sulawesi</grapheme><phoneme>ˌsuːləˈweɪsi</phoneme></lexeme>
  <lexeme><grapheme>Nusantara</grapheme><phoneme>ˌnuːsənˈtɑːrə</phoneme></lexeme>
  <lexeme><grapheme>Ferdinand Marcos</grapheme><phoneme>ˌfɜːdɪnænd ˈmɑːkɒs</phoneme></lexeme>
  <lexeme><grapheme>Duterte</grapheme><phoneme>duˈtɛəteɪ</phoneme></lexeme>
  <lexeme><grapheme>Rodrigo Duterte</grapheme><phoneme>rɒˌdriːɡəʊ duˈtɛəteɪ</phoneme></lexeme>
  <lexeme><grapheme>Manila</grapheme><phoneme>məˈnɪlə</phoneme></lexeme>
  <lexeme><grapheme>Timor-Leste</grapheme><phoneme>ˌtiːmɔː ˈlɛsteɪ</phoneme></lexeme>
  <lexeme><grapheme>Xanana Gusmão</grapheme><phoneme>ʃəˌnɑːnə ɡuʒˈmaʊ</phoneme></lexeme>

  <!-- The Pacific -->
  <lexeme><grapheme>Canberra</grapheme><phoneme>ˈkænbrə</phoneme></lexeme>
  <lexeme><grapheme>Brisbane</grapheme><phoneme>ˈbrɪzbən</phoneme></lexeme>
  <lexeme><grapheme>Cairns</grapheme><phoneme>ˈkænz</phoneme></lexeme>
  <lexeme><grapheme>Wagga Wagga</grapheme><phoneme>ˌwɒɡə ˈwɒɡə</phoneme></lexeme>
  <lexeme><grapheme>Aotearoa</grapheme><phoneme>aʊˌteɪəˈrəʊə</phoneme></lexeme>
  <lexeme><grapheme>Waitangi</grapheme><phoneme>ˈwaɪtæŋi</phoneme></lexeme>
  <lexeme><grapheme>Rotorua</grapheme><phoneme>ˌrəʊtəˈruːə</phoneme></lexeme>
  <lexeme><grapheme>Marape</grapheme><phoneme>məˈrɑːpeɪ</phoneme></lexeme>
  <lexeme><grapheme>Port Moresby</grapheme><phoneme>ˌpɔːt ˈmɔːzbi</phoneme></lexeme>
  <lexeme><grapheme>Rabuka</grapheme><phoneme>ræmˈbuːkə</phoneme></lexeme>
  <lexeme><grapheme>Suva</grapheme><phoneme>ˈsuːvə</phoneme></lexeme>
  <lexeme><grapheme>Nadi</grapheme><phoneme>ˈnændi</phoneme></lexeme>
  <lexeme><grapheme>Vanuatu</grapheme><phoneme>ˌvænuˈɑːtuː</phoneme></lexeme>
  <lexeme><grapheme>Tuvalu</grapheme><phoneme>tuːˈvɑːluː</phoneme></lexeme>
  <lexeme><grapheme>Nouméa</grapheme><grapheme>Noumea</grapheme><phoneme>nuːˈmeɪə</phoneme></lexeme>
  <lexeme><grapheme>Kanak</grapheme><phoneme>kəˈnæk</phoneme></lexeme>

  <!-- Africa -->
  <lexeme><grapheme>Cyril Ramaphosa</grapheme><phoneme>ˌsɪrɪl ˌræməˈpɔːsə</phoneme></lexeme>
  <lexeme><grapheme>Steenhuisen</grapheme><phoneme>ˈstɪənhɔɪsən</phoneme></lexeme>
  <lexeme><grapheme>Malema</grapheme><phoneme>məˈleɪmə</phoneme></lexeme>
  <lexeme><grapheme>eThekwini</grapheme><phoneme>ɛtɛˈkwiːni</phoneme></lexeme>
  <lexeme><grapheme>Gauteng</grapheme><phoneme>ˈxaʊtɛŋ</phoneme></lexeme>
  <lexeme><grapheme>KwaZulu-Natal</grapheme><phoneme>kwɑːˌzuːluː nəˈtæl</phoneme></lexeme>
  <lexeme><grapheme>Tshwane</grapheme><phoneme>ˈtʃwɑːneɪ</phoneme></lexeme>
  <lexeme><grapheme>Johannesburg</grapheme><phoneme>dʒəʊˈhænɪsbɜːɡ</phoneme></lexeme>
  <lexeme><grapheme>Mnangagwa</grapheme><phoneme>mnæŋˈɡæɡwə</phoneme></lexeme>
  <lexeme><grapheme>Emmerson Mnangagwa</grapheme><phoneme>ˌɛməsən mnæŋˈɡæɡwə</phoneme></lexeme>
  <lexeme><grapheme>Mugabe</grapheme><phoneme>mʊˈɡɑːbi</phoneme></lexeme>
  <lexeme><grapheme>Chamisa</grapheme><phoneme>tʃəˈmiːsə</phoneme></lexeme>
  <lexeme><grapheme>Hakainde Hichilema</grapheme><phoneme>hækaˌɪndeɪ ˌhɪtʃɪˈleɪmə</phoneme></lexeme>
  <lexeme><grapheme>Hichilema</grapheme><phoneme>ˌhɪtʃɪˈleɪmə</phoneme></lexeme>
  <lexeme><grapheme>Chakwera</grapheme><phoneme>tʃæˈkweərə</phoneme></lexeme>
  <lexeme><grapheme>Mutharika</grapheme><phoneme>ˌmuːtəˈriːkə</phoneme></lexeme>
  <lexeme><grapheme>Lilongwe</grapheme><phoneme>lɪˈlɒŋɡweɪ</phoneme></lexeme>
  <lexeme><grapheme>Mondlane</grapheme><phoneme>mɒndˈlɑːneɪ</phoneme></lexeme>
  <lexeme><grapheme>Maputo</grapheme><phoneme>məˈpuːtəʊ</phoneme></lexeme>
  <lexeme><grapheme>Lourenço</grapheme><grapheme>Lourenco</grapheme><phoneme>luːˈrɛnsuː</phoneme></lexeme>
  <lexeme><grapheme>João Lourenço</grapheme><grapheme>Joao Lourenco</grapheme><phoneme>ʒuˌaʊ luːˈrɛnsuː</phoneme></lexeme>
  <lexeme><grapheme>Netumbo Nandi-Ndaitwah</grapheme><phoneme>nɛˌtʊmbəʊ ˌnændi ndaɪˈtwɑː</phoneme></lexeme>
  <lexeme><grapheme>Windhoek</grapheme><phoneme>ˈvɪnthʊk</phoneme></lexeme>
  <lexeme><grapheme>Masisi</grapheme><phoneme>məˈsiːsi</phoneme></lexeme>
  <lexeme><grapheme>Gaborone</grapheme><phoneme>ˌɡæbəˈrəʊni</phoneme></lexeme>
  <lexeme><grapheme>Eswatini</grapheme><phoneme>ˌɛswəˈtiːni</phoneme></lexeme>
  <lexeme><grapheme>Maseru</grapheme><phoneme>məˈsɛəruː</phoneme></lexeme>
  <lexeme><grapheme>Félix Tshisekedi</grapheme><grapheme>Felix Tshisekedi</grapheme><phoneme>ˌfeɪlɪks ˌtʃiːsɛˈkɛdi</phoneme></lexeme>
  <lexeme><grapheme>Kabila</grapheme><phoneme>kæˈbiːlə</phoneme></lexeme>
  <lexeme><grapheme>Bukavu</grapheme><phoneme>buːˈkɑːvuː</phoneme></lexeme>
  <lexeme><grapheme>Kivu</grapheme><phoneme>ˈkiːvuː</phoneme></lexeme>
  <lexeme><grapheme>Ituri</grapheme><phoneme>ɪˈtʊəri</phoneme></lexeme>
  <lexeme><grapheme>Paul Kagame</grapheme><phoneme>ˌpɔːl kəˈɡɑːmeɪ</phoneme></lexeme>
  <lexeme><grapheme>Ndayishimiye</grapheme><phoneme>ndaɪˌiːʃɪˈmiːjeɪ</phoneme></lexeme>
  <lexeme><grapheme>Bujumbura</grapheme><phoneme>ˌbuːdʒəmˈbʊərə</phoneme></lexeme>
  <lexeme><grapheme>Museveni</grapheme><phoneme>mʊˈsɛvəni</phoneme></lexeme>
  <lexeme><grapheme>Yoweri Museveni</grapheme><phoneme>jəʊˌwɛri mʊˈsɛvəni</phoneme></lexeme>
  <lexeme><grapheme>Kyagulanyi</grapheme><phoneme>ˌtʃæɡuˈlænji</phoneme></lexeme>
  <lexeme><grapheme>Besigye</grapheme><phoneme>bɛˈsiːdʒeɪ</phoneme></lexeme>
  <lexeme><grapheme>Raila Odinga</grapheme><phoneme>raɪˌiːlə əʊˈdɪŋɡə</phoneme></lexeme>
  <lexeme><grapheme>Gachagua</grapheme><phoneme>ˌɡætʃəˈɡuːə</phoneme></lexeme>
  <lexeme><grapheme>Mombasa</grapheme><phoneme>mɒmˈbæsə</phoneme></lexeme>
  <lexeme><grapheme>Kisumu</grapheme><phoneme>kɪˈsuːmuː</phoneme></lexeme>
  <lexeme><grapheme>Samia Suluhu Hassan</grapheme><phoneme>ˌsɑːmiə suˌluːhuː həˈsɑːn</phoneme></lexeme>
  <lexeme><grapheme>Dar es Salaam</grapheme><phoneme>ˌdɑːr ɛs səˈlɑːm</phoneme></lexeme>
  <lexeme><grapheme>Dodoma</grapheme><phoneme>dəʊˈdəʊmə</phoneme></lexeme>
  <lexeme><grapheme>Abiy</grapheme><phoneme>ˈæbi</phoneme></lexeme>
  <lexeme><grapheme>Abiy Ahmed</grapheme><phoneme>ˌæbi ˈɑːmɛd</phoneme></lexeme>
  <lexeme><grapheme>Addis Ababa</grapheme><phoneme>ˌædɪs ˈæbəbə</phoneme></lexeme>
  <lexeme><grapheme>Mekelle</grapheme><phoneme>ˈmɛkɛleɪ</phoneme></lexeme>
  <lexeme><grapheme>Oromia</grapheme><phoneme>ɒˈrəʊmiə</phoneme></lexeme>
  <lexeme><grapheme>Isaias Afwerki</grapheme><phoneme>ɪˌsaɪəs æfˈwɜːki</phoneme></lexeme>
  <lexeme><grapheme>Asmara</grapheme><phoneme>æzˈmɑːrə</phoneme></lexeme>
  <lexeme><grapheme>Hassan Sheikh Mohamud</grapheme><phoneme>həˌsɑːn ʃeɪk məˈhɑːmʊd</phoneme></lexeme>
  <lexeme><grapheme>Mogadishu</grapheme><phoneme>ˌmɒɡəˈdɪʃuː</phoneme></lexeme>
  <lexeme><grapheme>al-Shabab</grapheme><grapheme>al-Shabaab</grapheme><phoneme>æl ʃəˈbɑːb</phoneme></lexeme>
  <lexeme><grapheme>Hargeisa</grapheme><phoneme>hɑːˈɡeɪsə</phoneme></lexeme>
  <lexeme><grapheme>Burhan</grapheme><phoneme>bʊəˈhɑːn</phoneme></lexeme>
  <lexeme><grapheme>Abdel Fattah al-Burhan</grapheme><phoneme>ˌæbdɛl fəˈtɑː æl bʊəˈhɑːn</phoneme></lexeme>
  <lexeme><grapheme>Dagalo</grapheme><phoneme>dəˈɡɑːləʊ</phoneme></lexeme>
  <lexeme><grapheme>Hemedti</grapheme><grapheme>Hemeti</grapheme><phoneme>hɛˈmɛti</phoneme></lexeme>
  <lexeme><grapheme>Omdurman</grapheme><phoneme>ˌɒmdəˈmɑːn</phoneme></lexeme>
  <lexeme><grapheme>El Fasher</grapheme><grapheme>El-Fasher</grapheme><grapheme>al-Fashir</grapheme><phoneme>ˌɛl ˈfæʃə</phoneme></lexeme>
  <lexeme><grapheme>Darfur</grapheme><phoneme>dɑːˈfʊə</phoneme></lexeme>
  <lexeme><grapheme>Salva Kiir</grapheme><phoneme>ˌsælvə ˈkɪə</phoneme></lexeme>
  <lexeme><grapheme>Riek Machar</grapheme><phoneme>ˌriːɛk məˈʃɑː</phoneme></lexeme>
  <lexeme><grapheme>Buhari</grapheme><phoneme>buˈhɑːri</phoneme></lexeme>
  <lexeme><grapheme>Obasanjo</grapheme><phoneme>ɒˌbæsənˈdʒəʊ</phoneme></lexeme>
  <lexeme><grapheme>Okonjo-Iweala</grapheme><phoneme>ɒˌkɒndʒəʊ ɪˈweɪələ</phoneme></lexeme>
  <lexeme><grapheme>Ngozi Okonjo-Iweala</grapheme><phoneme>əŋˌɡəʊzi ɒˌkɒndʒəʊ ɪˈweɪələ</phoneme></lexeme>
  <lexeme><grapheme>Abuja</grapheme><phoneme>əˈbuːdʒə</phoneme></lexeme>
  <lexeme><grapheme>Maiduguri</grapheme><phoneme>maɪˈduːɡʊri</phoneme></lexeme>
  <lexeme><grapheme>Kaduna</grapheme><phoneme>kəˈduːnə</phoneme></lexeme>
  <lexeme><grapheme>Mahama</grapheme><phoneme>məˈhɑːmə</phoneme></lexeme>
  <lexeme><grapheme>Akufo-Addo</grapheme><phoneme>æˌkuːfəʊ əˈdəʊ</phoneme></lexeme>
  <lexeme><grapheme>Accra</grapheme><phoneme>əˈkrɑː</phoneme></lexeme>
  <lexeme><grapheme>Ouattara</grapheme><phoneme>wəˈtɑːrə</phoneme></lexeme>
  <lexeme><grapheme>Alassane Ouattara</grapheme><phoneme>ˌæləsæn wəˈtɑːrə</phoneme></lexeme>
  <lexeme><grapheme>Côte d’Ivoire</grapheme><grapheme>Cote d’Ivoire</grapheme><phoneme>ˌkəʊt diːˈvwɑː</phoneme></lexeme>
  <lexeme><grapheme>Abidjan</grapheme><phoneme>ˌæbiːˈdʒɑːn</phoneme></lexeme>
  <lexeme><grapheme>Yamoussoukro</grapheme><phoneme>ˌjæmuˈsuːkrəʊ</phoneme></lexeme>
  <lexeme><grapheme>Bassirou Diomaye Faye</grapheme><phoneme>bæsiˌruː djəʊˌmaɪ ˈfaɪ</phoneme></lexeme>
  <lexeme><grapheme>Ousmane Sonko</grapheme><phoneme>uːsˌmæn ˈsɒnkəʊ</phoneme></lexeme>
  <lexeme><grapheme>Macky Sall</grapheme><phoneme>ˌmæki ˈsæl</phoneme></lexeme>
  <lexeme><grapheme>Goïta</grapheme><grapheme>Goita</grapheme><phoneme>ˈɡɔɪtə</phoneme></lexeme>
  <lexeme><grapheme>Assimi Goïta</grapheme><grapheme>Assimi Goita</grapheme><phoneme>æˌsiːmi ˈɡɔɪtə</phoneme></lexeme>
  <lexeme><grapheme>Bamako</grapheme><phoneme>ˌbæməˈkəʊ</phoneme></lexeme>
  <lexeme><grapheme>Traoré</grapheme><grapheme>Traore</grapheme><phoneme>ˈtraʊreɪ</phoneme></lexeme>
  <lexeme><grapheme>Ibrahim Traoré</grapheme><grapheme>Ibrahim Traore</grapheme><phoneme>ˌɪbrəhiːm ˈtraʊreɪ</phoneme></lexeme>
  <lexeme><grapheme>Ouagadougou</grapheme><phoneme>ˌwæɡəˈduːɡuː</phoneme></lexeme>
  <lexeme><grapheme>Tchiani</grapheme><phoneme>tʃiˈɑːni</phoneme></lexeme>
  <lexeme><grapheme>Niamey</grapheme><phoneme>niˈɑːmeɪ</phoneme></lexeme>
  <lexeme><grapheme>Sahel</grapheme><phoneme>səˈhɛl</phoneme></lexeme>
  <lexeme><grapheme>Doumbouya</grapheme><phoneme>duːmˈbuːjə</phoneme></lexeme>
  <lexeme><grapheme>Conakry</grapheme><phoneme>ˈkɒnəkri</phoneme></lexeme>
  <lexeme><grapheme>Embaló</grapheme><grapheme>Embalo</grapheme><phoneme>ˌɛmbəˈləʊ</phoneme></lexeme>
  <lexeme><grapheme>Julius Maada Bio</grapheme><phoneme>ˌdʒuːliəs ˌmɑːdə ˈbiːəʊ</phoneme></lexeme>
  <lexeme><grapheme>Boakai</grapheme><phoneme>ˈbwɑːkaɪ</phoneme></lexeme>
  <lexeme><grapheme>Gnassingbé</grapheme><grapheme>Gnassingbe</grapheme><phoneme>ˌnjæsɪŋˈbeɪ</phoneme></lexeme>
  <lexeme><grapheme>Lomé</grapheme><grapheme>Lome</grapheme><phoneme>ˈləʊmeɪ</phoneme></lexeme>
  <lexeme><grapheme>Biya</grapheme><phoneme>ˈbiːjə</phoneme></lexeme>
  <lexeme><grapheme>Yaoundé</grapheme><grapheme>Yaounde</grapheme><phoneme>jæˈʊndeɪ</phoneme></lexeme>
  <lexeme><grapheme>Déby</grapheme><grapheme>Deby</grapheme><phoneme>ˈdeɪbi</phoneme></lexeme>
  <lexeme><grapheme>Mahamat</grapheme><phoneme>ˌmɑːhəˈmæt</phoneme></lexeme>
  <lexeme><grapheme>Oligui Nguema</grapheme><phoneme>ˌɒlɪɡi əŋˈɡweɪmə</phoneme></lexeme>
  <lexeme><grapheme>Obiang</grapheme><phoneme>ˌəʊbiˈæŋ</phoneme></lexeme>
  <lexeme><grapheme>Malabo</grapheme><phoneme>məˈlɑːbəʊ</phoneme></lexeme>
  <lexeme><grapheme>Sassou Nguesso</grapheme><phoneme>ˌsæsuː əŋˈɡɛsəʊ</phoneme></lexeme>
  <lexeme><grapheme>Touadéra</grapheme><grapheme>Touadera</grapheme><phoneme>ˌtwɑːdɛˈrɑː</phoneme></lexeme>
  <lexeme><grapheme>Bangui</grapheme><phoneme>ˈbɒŋɡi</phoneme></lexeme>
  <lexeme><grapheme>Rajoelina</grapheme><phoneme>rəˌdʒwɛˈliːnə</phoneme></lexeme>
  <lexeme><grapheme>Antananarivo</grapheme><phoneme>ˌæntənænəˈriːvəʊ</phoneme></lexeme>
  <lexeme><grapheme>Mayotte</grapheme><phoneme>maɪˈjɒt</phoneme></lexeme>
  <lexeme><grapheme>Chagos</grapheme><phoneme>ˈtʃɑːɡɒs</phoneme></lexeme>

  <!-- The Americas -->
  <lexeme><grapheme>Claudia Sheinbaum</grapheme><phoneme>ˌklaʊdiə ˈʃeɪnbaʊm</phoneme></lexeme>
  <lexeme><grapheme>López Obrador</grapheme><grapheme>Lopez Obrador</grapheme><phoneme>ˌləʊpɛs ˌɒbrəˈdɔː</phoneme></lexeme>
  <lexeme><grapheme>Ciudad Juárez</grapheme><grapheme>Ciudad Juarez</grapheme><phoneme>sjuːˌdæd ˈwɑːrɛs</phoneme></lexeme>
  <lexeme><grapheme>Tijuana</grapheme><phoneme>tɪˈwɑːnə</phoneme></lexeme>
  <lexeme><grapheme>Oaxaca</grapheme><phoneme>wəˈhækə</phoneme></lexeme>
  <lexeme><grapheme>Sinaloa</grapheme><phoneme>ˌsɪnəˈləʊə</phoneme></lexeme>
  <lexeme><grapheme>Jalisco</grapheme><phoneme>həˈliːskəʊ</phoneme></lexeme>
  <lexeme><grapheme>Guadalajara</grapheme><phoneme>ˌɡwɑːdələˈhɑːrə</phoneme></lexeme>
  <lexeme><grapheme>Culiacán</grapheme><grapheme>Culiacan</grapheme><phoneme>ˌkuːljəˈkɑːn</phoneme></lexeme>
  <lexeme><grapheme>Michoacán</grapheme><grapheme>Michoacan</grapheme><phoneme>ˌmiːtʃəʊəˈkɑːn</phoneme></lexeme>
  <lexeme><grapheme>Arévalo</grapheme><grapheme>Arevalo</grapheme><phoneme>əˈrɛvələʊ</phoneme></lexeme>
  <lexeme><grapheme>Nayib Bukele</grapheme><phoneme>naɪˌiːb buːˈkɛleɪ</phoneme></lexeme>
  <lexeme><grapheme>Xiomara Castro</grapheme><phoneme>siəʊˌmɑːrə ˈkæstrəʊ</phoneme></lexeme>
  <lexeme><grapheme>Tegucigalpa</grapheme><phoneme>tɛˌɡuːsɪˈɡælpə</phoneme></lexeme>
  <lexeme><grapheme>Managua</grapheme><phoneme>məˈnɑːɡwə</phoneme></lexeme>
  <lexeme><grapheme>Ortega</grapheme><phoneme>ɔːˈteɪɡə</phoneme></lexeme>
  <lexeme><grapheme>Mulino</grapheme><phoneme>muːˈliːnəʊ</phoneme></lexeme>
  <lexeme><grapheme>Díaz-Canel</grapheme><grapheme>Diaz-Canel</grapheme><phoneme>ˌdiːæs kəˈnɛl</phoneme></lexeme>
  <lexeme><grapheme>Havana</grapheme><phoneme>həˈvænə</phoneme></lexeme>
  <lexeme><grapheme>Guantánamo</grapheme><grapheme>Guantanamo</grapheme><phoneme>ɡwænˈtɑːnəməʊ</phoneme></lexeme>
  <lexeme><grapheme>Holness</grapheme><phoneme>ˈhəʊlnɛs</phoneme></lexeme>
  <lexeme><grapheme>Mia Mottley</grapheme><phoneme>ˌmiːə ˈmɒtli</phoneme></lexeme>
  <lexeme><grapheme>Irfaan Ali</grapheme><phoneme>ɪəˌfɑːn ɑːˈliː</phoneme></lexeme>
  <lexeme><grapheme>Guyana</grapheme><phoneme>ɡaɪˈænə</phoneme></lexeme>
  <lexeme><grapheme>Essequibo</grapheme><phoneme>ˌɛsɪˈkiːbəʊ</phoneme></lexeme>
  <lexeme><grapheme>Paramaribo</grapheme><phoneme>ˌpærəˈmærɪbəʊ</phoneme></lexeme>
  <lexeme><grapheme>Nicolás Maduro</grapheme><grapheme>Nicolas Maduro</grapheme><phoneme>ˌnɪkəlæs məˈdʊərəʊ</phoneme></lexeme>
  <lexeme><grapheme>Machado</grapheme><phoneme>məˈtʃɑːdəʊ</phoneme></lexeme>
  <lexeme><grapheme>María Corina Machado</grapheme><grapheme>Maria Corina Machado</grapheme><phoneme>məˌriːə kəˌriːnə məˈtʃɑːdəʊ</phoneme></lexeme>
  <lexeme><grapheme>Guaidó</grapheme><grapheme>Guaido</grapheme><phoneme>ˌɡwaɪˈdəʊ</phoneme></lexeme>
  <lexeme><grapheme>Chávez</grapheme><grapheme>Chavez</grapheme><phoneme>ˈtʃævɛs</phoneme></lexeme>
  <lexeme><grapheme>Maracaibo</grapheme><phoneme>ˌmærəˈkaɪbəʊ</phoneme></lexeme>
  <lexeme><grapheme>Gustavo Petro</grapheme><phoneme>ɡuˌstɑːvəʊ ˈpɛtrəʊ</phoneme></lexeme>
  <lexeme><grapheme>Uribe</grapheme><phoneme>uːˈriːbeɪ</phoneme></lexeme>
  <lexeme><grapheme>Medellín</grapheme><grapheme>Medellin</grapheme><phoneme>ˌmɛdəˈjiːn</phoneme></lexeme>
  <lexeme><grapheme>Noboa</grapheme><phoneme>nəʊˈbəʊə</phoneme></lexeme>
  <lexeme><grapheme>Daniel Noboa</grapheme><phoneme>dænˌjɛl nəʊˈbəʊə</phoneme></lexeme>
  <lexeme><grapheme>Guayaquil</grapheme><phoneme>ˌɡwaɪəˈkiːl</phoneme></lexeme>
  <lexeme><grapheme>Boluarte</grapheme><phoneme>ˌbɒluˈɑːteɪ</phoneme></lexeme>
  <lexeme><grapheme>Dina Boluarte</grapheme><phoneme>ˌdiːnə ˌbɒluˈɑːteɪ</phoneme></lexeme>
  <lexeme><grapheme>Callao</grapheme><phoneme>kəˈjaʊ</phoneme></lexeme>
  <lexeme><grapheme>Cusco</grapheme><grapheme>Cuzco</grapheme><phoneme>ˈkʊskəʊ</phoneme></lexeme>
  <lexeme><grapheme>Evo Morales</grapheme><phoneme>ˌɛvəʊ məˈrɑːlɛs</phoneme></lexeme>
  <lexeme><grapheme>Boric</grapheme><phoneme>ˈbɒrɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Gabriel Boric</grapheme><phoneme>ˌɡæbriɛl ˈbɒrɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Santiago</grapheme><phoneme>ˌsæntiˈɑːɡəʊ</phoneme></lexeme>
  <lexeme><grapheme>Valparaíso</grapheme><grapheme>Valparaiso</grapheme><phoneme>ˌvælpəˈraɪzəʊ</phoneme></lexeme>
  <lexeme><grapheme>Javier Milei</grapheme><phoneme>xæviˌeə mɪˈleɪ</phoneme></lexeme>
  <lexeme><grapheme>Kirchner</grapheme><phoneme>ˈkɪəʃnə</phoneme></lexeme>
  <lexeme><grapheme>Buenos Aires</grapheme><phoneme>ˌbweɪnəs ˈaɪriːz</phoneme></lexeme>
  <lexeme><grapheme>Rosario</grapheme><phoneme>rəʊˈsɑːriəʊ</phoneme></lexeme>
  <lexeme><grapheme>Asunción</grapheme><grapheme>Asuncion</grapheme><phoneme>əˌsʊnsiˈɒn</phoneme></lexeme>
  <lexeme><grapheme>Lula da Silva</grapheme><phoneme>ˌluːlə də ˈsɪlvə</phoneme></lexeme>
  <lexeme><grapheme>Luiz Inácio Lula da Silva</grapheme><grapheme>Luiz Inacio Lula da Silva</grapheme><phoneme>luˌiːz ɪˌnæsiəʊ ˌluːlə də ˈsɪlvə</phoneme></lexeme>
  <lexeme><grapheme>Bolsonaro</grapheme><phoneme>ˌbɒlsəˈnɑːrəʊ</phoneme></lexeme>
  <lexeme><grapheme>Jair Bolsonaro</grapheme><phoneme>ʒaɪˌɪə ˌbɒlsəˈnɑːrəʊ</phoneme></lexeme>
  <lexeme><grapheme>Moraes</grapheme><phoneme>mɔːˈraɪs</phoneme></lexeme>
  <lexeme><grapheme>Brasília</grapheme><grapheme>Brasilia</grapheme><phoneme>brəˈzɪliə</phoneme></lexeme>
  <lexeme><grapheme>São Paulo</grapheme><grapheme>Sao Paulo</grapheme><phoneme>ˌsaʊ ˈpaʊləʊ</phoneme></lexeme>
  <lexeme><grapheme>Rio de Janeiro</grapheme><phoneme>ˌriːəʊ də dʒəˈnɪərəʊ</phoneme></lexeme>
  <lexeme><grapheme>Belém</grapheme><grapheme>Belem</grapheme><phoneme>bɛˈlɛm</phoneme></lexeme>
  <lexeme><grapheme>Manaus</grapheme><phoneme>məˈnaʊs</phoneme></lexeme>
  <lexeme><grapheme>Planalto</grapheme><phoneme>pləˈnæltəʊ</phoneme></lexeme>
  <lexeme><grapheme>Petrobras</grapheme><phoneme>ˌpɛtrəˈbræs</phoneme></lexeme>
  <lexeme><grapheme>Ottawa</grapheme><phoneme>ˈɒtəwə</phoneme></lexeme>
  <lexeme><grapheme>Montréal</grapheme><grapheme>Montreal</grapheme><phoneme>ˌmɒntriˈɔːl</phoneme></lexeme>
  <lexeme><grapheme>Nunavut</grapheme><phoneme>ˈnʊnəvʊt</phoneme></lexeme>
  <lexeme><grapheme>Poilievre</grapheme><phoneme>ˌpɔɪliˈɛv</phoneme></lexeme>
  <lexeme><grapheme>Pierre Poilievre</grapheme><phoneme>piˌeə ˌpɔɪliˈɛv</phoneme></lexeme>
  <lexeme><grapheme>Chrystia Freeland</grapheme><phoneme>ˌkrɪstiə ˈfriːlənd</phoneme></lexeme>
  <lexeme><grapheme>Mélanie Joly</grapheme><grapheme>Melanie Joly</grapheme><phoneme>ˌmɛləni ʒɒˈliː</phoneme></lexeme>
  <lexeme><grapheme>Usha Vance</grapheme><phoneme>ˌʊʃə ˈvæns</phoneme></lexeme>
  <lexeme><grapheme>Hegseth</grapheme><phoneme>ˈhɛɡsɛθ</phoneme></lexeme>
  <lexeme><grapheme>Kash Patel</grapheme><phoneme>ˌkæʃ pəˈtɛl</phoneme></lexeme>
  <lexeme><grapheme>Leavitt</grapheme><phoneme>ˈlɛvɪt</phoneme></lexeme>
  <lexeme><grapheme>Karoline Leavitt</grapheme><phoneme>ˌkærəlaɪn ˈlɛvɪt</phoneme></lexeme>
  <lexeme><grapheme>Bessent</grapheme><phoneme>ˈbɛsənt</phoneme></lexeme>
  <lexeme><grapheme>Hakeem Jeffries</grapheme><phoneme>həˌkiːm ˈdʒɛfriz</phoneme></lexeme>
  <lexeme><grapheme>Pelosi</grapheme><phoneme>pəˈləʊsi</phoneme></lexeme>
  <lexeme><grapheme>Ocasio-Cortez</grapheme><phoneme>əʊˌkæsiəʊ kɔːˈtɛz</phoneme></lexeme>
  <lexeme><grapheme>Zohran Mamdani</grapheme><phoneme>ˌzɔːrɑːn mæmˈdɑːni</phoneme></lexeme>
  <lexeme><grapheme>Gavin Newsom</grapheme><phoneme>ˌɡævɪn ˈnjuːsəm</phoneme></lexeme>
  <lexeme><grapheme>DeSantis</grapheme><phoneme>dəˈsæntɪs</phoneme></lexeme>
  <lexeme><grapheme>Vivek Ramaswamy</grapheme><phoneme>vɪˌveɪk ˌrɑːməˈswɑːmi</phoneme></lexeme>
  <lexeme><grapheme>Sotomayor</grapheme><phoneme>ˌsəʊtəmaɪˈɔː</phoneme></lexeme>
  <lexeme><grapheme>Alito</grapheme><phoneme>əˈliːtəʊ</phoneme></lexeme>
  <lexeme><grapheme>Gorsuch</grapheme><phoneme>ˈɡɔːsətʃ</phoneme></lexeme>
  <lexeme><grapheme>Kavanaugh</grapheme><phoneme>ˈkævənɔː</phoneme></lexeme>
  <lexeme><grapheme>Ketanji Brown Jackson</grapheme><phoneme>kəˌtɑːndʒi ˌbraʊn ˈdʒæksən</phoneme></lexeme>
  <lexeme><grapheme>Illinois</grapheme><phoneme>ˌɪlɪˈnɔɪ</phoneme></lexeme>
  <lexeme><grapheme>Des Moines</grapheme><phoneme>dɪ ˈmɔɪn</phoneme></lexeme>
  <lexeme><grapheme>Tucson</grapheme><phoneme>ˈtuːsɒn</phoneme></lexeme>
  <lexeme><grapheme>San Jose</grapheme><phoneme>ˌsæn həʊˈzeɪ</phoneme></lexeme>
  <lexeme><grapheme>La Jolla</grapheme><phoneme>lə ˈhɔɪə</phoneme></lexeme>
  <lexeme><grapheme>Hawaii</grapheme><phoneme>həˈwaɪi</phoneme></lexeme>
  <lexeme><grapheme>Mar-a-Lago</grapheme><phoneme>ˌmɑːr ə ˈlɑːɡəʊ</phoneme></lexeme>

  <!-- Britain and Ireland -->
  <lexeme><grapheme>Keir Starmer</grapheme><phoneme>ˌkɪə ˈstɑːmə</phoneme></lexeme>
  <lexeme><grapheme>Rishi Sunak</grapheme><phoneme>ˌrɪʃi ˈsuːnæk</phoneme></lexeme>
  <lexeme><grapheme>Sunak</grapheme><phoneme>ˈsuːnæk</phoneme></lexeme>
  <lexeme><grapheme>Kemi Badenoch</grapheme><phoneme>ˌkɛmi ˈbeɪdnɒk</phoneme></lexeme>
  <lexeme><grapheme>Badenoch</grapheme><phoneme>ˈbeɪdnɒk</phoneme></lexeme>
  <lexeme><grapheme>Farage</grapheme><phoneme>fəˈrɑːʒ</phoneme></lexeme>
  <lexeme><grapheme>Nigel Farage</grapheme><phoneme>ˌnaɪdʒəl fəˈrɑːʒ</phoneme></lexeme>
  <lexeme><grapheme>Shabana Mahmood</grapheme><phoneme>ʃəˌbɑːnə ˈmɑːmuːd</phoneme></lexeme>
  <lexeme><grapheme>Anneliese Dodds</grapheme><phoneme>ˌænəliːz ˈdɒdz</phoneme></lexeme>
  <lexeme><grapheme>Eluned Morgan</grapheme><phoneme>ɛˌlɪnɛd ˈmɔːɡən</phoneme></lexeme>
  <lexeme><grapheme>Rhun ap Iorwerth</grapheme><phoneme>ˌriːn æp ˈjɔːwɛəθ</phoneme></lexeme>
  <lexeme><grapheme>Kwasi Kwarteng</grapheme><phoneme>ˌkwɑːsi ˈkwɑːtɛŋ</phoneme></lexeme>
  <lexeme><grapheme>Suella Braverman</grapheme><phoneme>suˌɛlə ˈbrævəmən</phoneme></lexeme>
  <lexeme><grapheme>Humza Yousaf</grapheme><phoneme>ˌhʌmzə ˈjuːsæf</phoneme></lexeme>
  <lexeme><grapheme>Tánaiste</grapheme><grapheme>Tanaiste</grapheme><phoneme>ˈtɔːnɪʃtə</phoneme></lexeme>
  <lexeme><grapheme>Leo Varadkar</grapheme><phoneme>ˌliːəʊ vəˈrædkə</phoneme></lexeme>
  <lexeme><grapheme>Gardaí</grapheme><grapheme>Gardai</grapheme><phoneme>ɡɑːˈdiː</phoneme></lexeme>
  <lexeme><grapheme>Fianna Fáil</grapheme><grapheme>Fianna Fail</grapheme><phoneme>ˌfiənə ˈfɔɪl</phoneme></lexeme>
  <lexeme><grapheme>Fine Gael</grapheme><phoneme>ˌfɪnə ˈɡeɪl</phoneme></lexeme>
  <lexeme><grapheme>Teachta Dála</grapheme><phoneme>ˌtjɒxtə ˈdɔːlə</phoneme></lexeme>
  <lexeme><grapheme>Áras an Uachtaráin</grapheme><phoneme>ˌɔːrəs ən ˈuəxtərɔːn</phoneme></lexeme>
  <lexeme><grapheme>Micheál</grapheme><phoneme>ˈmiːhɔːl</phoneme></lexeme>
  <lexeme><grapheme>Niamh</grapheme><phoneme>ˈniːv</phoneme></lexeme>
  <lexeme><grapheme>Saoirse</grapheme><phoneme>ˈsɜːʃə</phoneme></lexeme>
  <lexeme><grapheme>Eoin</grapheme><phoneme>ˈəʊɪn</phoneme></lexeme>
  <lexeme><grapheme>Dún Laoghaire</grapheme><grapheme>Dun Laoghaire</grapheme><phoneme>dʌn ˈlɪəri</phoneme></lexeme>
  <lexeme><grapheme>Drogheda</grapheme><phoneme>ˈdrɔːɪdə</phoneme></lexeme>
  <lexeme><grapheme>Youghal</grapheme><phoneme>ˈjɔːl</phoneme></lexeme>
  <lexeme><grapheme>Edinburgh</grapheme><phoneme>ˈɛdɪnbərə</phoneme></lexeme>
  <lexeme><grapheme>Leominster</grapheme><phoneme>ˈlɛmstə</phoneme></lexeme>
  <lexeme><grapheme>Norwich</grapheme><phoneme>ˈnɒrɪdʒ</phoneme></lexeme>
  <lexeme><grapheme>Southwark</grapheme><phoneme>ˈsʌðək</phoneme></lexeme>
  <lexeme><grapheme>Holyrood</grapheme><phoneme>ˈhɒliruːd</phoneme></lexeme>
  <lexeme><grapheme>Alnwick</grapheme><phoneme>ˈænɪk</phoneme></lexeme>
  <lexeme><grapheme>Frome</grapheme><phoneme>ˈfruːm</phoneme></lexeme>
  <lexeme><grapheme>Teignmouth</grapheme><phoneme>ˈtɪnməθ</phoneme></lexeme>
  <lexeme><grapheme>Fowey</grapheme><phoneme>ˈfɔɪ</phoneme></lexeme>
  <lexeme><grapheme>Beaulieu</grapheme><phoneme>ˈbjuːli</phoneme></lexeme>
  <lexeme><grapheme>Cholmondeley</grapheme><phoneme>ˈtʃʌmli</phoneme></lexeme>
  <lexeme><grapheme>Magdalen</grapheme><phoneme>ˈmɔːdlɪn</phoneme></lexeme>
  <lexeme><grapheme>Ceredigion</grapheme><phoneme>ˌkɛrɪˈdɪɡjɒn</phoneme></lexeme>
  <lexeme><grapheme>Gwynedd</grapheme><phoneme>ˈɡwɪnɛð</phoneme></lexeme>
  <lexeme><grapheme>Powys</grapheme><phoneme>ˈpaʊɪs</phoneme></lexeme>
  <lexeme><grapheme>Llanelli</grapheme><phoneme>læˈnɛθli</phoneme></lexeme>
  <lexeme><grapheme>Ynys Môn</grapheme><phoneme>ˌʌnɪs ˈmɔːn</phoneme></lexeme>
  <lexeme><grapheme>Dolgellau</grapheme><phoneme>dɒlˈɡɛθlaɪ</phoneme></lexeme>
  <lexeme><grapheme>Kirkcaldy</grapheme><phoneme>kəˈkɔːdi</phoneme></lexeme>
  <lexeme><grapheme>Glamis</grapheme><phoneme>ˈɡlɑːmz</phoneme></lexeme>
  <lexeme><grapheme>Hebrides</grapheme><phoneme>ˈhɛbrɪdiːz</phoneme></lexeme>
  <lexeme><grapheme>Milngavie</grapheme><phoneme>mʌlˈɡaɪ</phoneme></lexeme>

  <!-- Organisations, bodies, offices -->
  <lexeme><grapheme>Médecins Sans Frontières</grapheme><grapheme>Medecins Sans Frontieres</grapheme><phoneme>ˌmɛdsæn ˌsɒn ˌfrɒntiˈeə</phoneme></lexeme>
  <lexeme><grapheme>Agence France-Presse</grapheme><phoneme>æˌʒɒns ˌfrɒns ˈprɛs</phoneme></lexeme>
  <lexeme><grapheme>Deutsche Welle</grapheme><phoneme>ˌdɔɪtʃə ˈvɛlə</phoneme></lexeme>
  <lexeme><grapheme>Anadolu</grapheme><phoneme>ˌænəˈdəʊluː</phoneme></lexeme>
  <lexeme><grapheme>Davos</grapheme><phoneme>dæˈvəʊs</phoneme></lexeme>
  <lexeme><grapheme>Antonio Guterres</grapheme><grapheme>António Guterres</grapheme><phoneme>ænˌtəʊniəʊ ɡʊˈtɛrɪs</phoneme></lexeme>
  <lexeme><grapheme>Tedros Adhanom Ghebreyesus</grapheme><phoneme>ˌtɛdrɒs ədˌhɑːnəm ˌɡɛbrəˈjeɪsəs</phoneme></lexeme>
  <lexeme><grapheme>Tedros</grapheme><phoneme>ˈtɛdrɒs</phoneme></lexeme>
  <lexeme><grapheme>Grossi</grapheme><phoneme>ˈɡrɒsi</phoneme></lexeme>
  <lexeme><grapheme>Rafael Grossi</grapheme><phoneme>ˌræfaɪɛl ˈɡrɒsi</phoneme></lexeme>
  <lexeme><grapheme>Lazzarini</grapheme><phoneme>ˌlætsəˈriːni</phoneme></lexeme>
  <lexeme><grapheme>Philippe Lazzarini</grapheme><phoneme>fɪˌliːp ˌlætsəˈriːni</phoneme></lexeme>
  <lexeme><grapheme>Volker Türk</grapheme><grapheme>Volker Turk</grapheme><phoneme>ˌfɒlkə ˈtʊək</phoneme></lexeme>
  <lexeme><grapheme>Georgieva</grapheme><phoneme>ɡɪˈɔːɡiɛvə</phoneme></lexeme>
  <lexeme><grapheme>Kristalina Georgieva</grapheme><phoneme>ˌkrɪstəliːnə ɡɪˈɔːɡiɛvə</phoneme></lexeme>
  <lexeme><grapheme>Ajay Banga</grapheme><phoneme>ˌʌdʒeɪ ˈbʌŋɡə</phoneme></lexeme>
  <lexeme><grapheme>Karim Khan</grapheme><phoneme>kəˌriːm ˈkɑːn</phoneme></lexeme>
  <lexeme><grapheme>Taliban</grapheme><phoneme>ˈtælɪbæn</phoneme></lexeme>
  <lexeme><grapheme>Mujahideen</grapheme><grapheme>Mujahedin</grapheme><phoneme>ˌmuːdʒəhɪˈdiːn</phoneme></lexeme>
  <lexeme><grapheme>Quds</grapheme><phoneme>ˈkʊdz</phoneme></lexeme>
  <lexeme><grapheme>Basij</grapheme><phoneme>bəˈsiːdʒ</phoneme></lexeme>
  <lexeme><grapheme>Ramadan</grapheme><phoneme>ˈræmədæn</phoneme></lexeme>
  <lexeme><grapheme>Eid al-Adha</grapheme><phoneme>ˌiːd æl ˈædə</phoneme></lexeme>
  <lexeme><grapheme>Rosh Hashanah</grapheme><phoneme>ˌrɒʃ həˈʃɑːnə</phoneme></lexeme>
  <lexeme><grapheme>Nowruz</grapheme><phoneme>naʊˈruːz</phoneme></lexeme>
  <!-- Words of letters. As broadcasters say them on air; engines spell them or guess -->
  <lexeme><grapheme>FEMA</grapheme><phoneme>ˈfiːmə</phoneme></lexeme>
  <lexeme><grapheme>THAAD</grapheme><phoneme>ˈθæd</phoneme></lexeme>
  <lexeme><grapheme>LIBOR</grapheme><grapheme>Libor</grapheme><phoneme>ˈlaɪbɔː</phoneme></lexeme>
  <lexeme><grapheme>EBITDA</grapheme><phoneme>ˈiːbɪtdɑː</phoneme></lexeme>
  <lexeme><grapheme>AWACS</grapheme><grapheme>Awacs</grapheme><phoneme>ˈeɪwæks</phoneme></lexeme>
  <lexeme><grapheme>IMAX</grapheme><grapheme>Imax</grapheme><phoneme>ˈaɪmæks</phoneme></lexeme>
  <lexeme><grapheme>ICAO</grapheme><phoneme>aɪˈkeɪəʊ</phoneme></lexeme>
  <lexeme><grapheme>UNRWA</grapheme><grapheme>Unrwa</grapheme><phoneme>ˈʌnrə</phoneme></lexeme>
  <lexeme><grapheme>ECOWAS</grapheme><grapheme>Ecowas</grapheme><phoneme>ˈɛkəʊwɑːs</phoneme></lexeme>
  <lexeme><grapheme>DEFRA</grapheme><grapheme>Defra</grapheme><phoneme>ˈdɛfrə</phoneme></lexeme>
  <lexeme><grapheme>REIT</grapheme><phoneme>ˈriːt</phoneme></lexeme>
  <lexeme><grapheme>MERCOSUR</grapheme><grapheme>Mercosur</grapheme><phoneme>ˈmɜːkəsʊə</phoneme></lexeme>
  <lexeme><grapheme>ISIL</grapheme><phoneme>ˈaɪsɪl</phoneme></lexeme>
  <lexeme><grapheme>FINA</grapheme><phoneme>ˈfiːnə</phoneme></lexeme>
  <lexeme><grapheme>CONCACAF</grapheme><grapheme>Concacaf</grapheme><phoneme>ˈkɒŋkəkæf</phoneme></lexeme>
  <lexeme><grapheme>EURATOM</grapheme><grapheme>Euratom</grapheme><phoneme>jʊəˈrætəm</phoneme></lexeme>
  <lexeme><grapheme>FRONTEX</grapheme><phoneme>ˈfrɒntɛks</phoneme></lexeme>
  <lexeme><grapheme>SADC</grapheme><phoneme>ˈsædɛk</phoneme></lexeme>

  <!-- Firms, medicines, products. As the firms say them in English -->
  <lexeme><grapheme>Xiaomi</grapheme><phoneme>ˈʃaʊmi</phoneme></lexeme>
  <lexeme><grapheme>Wegovy</grapheme><phoneme>wɪˈɡəʊvi</phoneme></lexeme>
  <lexeme><grapheme>Ozempic</grapheme><phoneme>əʊˈzɛmpɪk</phoneme></lexeme>
  <lexeme><grapheme>Mounjaro</grapheme><phoneme>maʊnˈdʒɑːrəʊ</phoneme></lexeme>
  <lexeme><grapheme>semaglutide</grapheme><phoneme>ˌsɛməˈɡluːtaɪd</phoneme></lexeme>
  <lexeme><grapheme>tirzepatide</grapheme><phoneme>tɜːˈzɛpətaɪd</phoneme></lexeme>
  <lexeme><grapheme>Moderna</grapheme><phoneme>məˈdɜːnə</phoneme></lexeme>
  <lexeme><grapheme>Porsche</grapheme><phoneme>ˈpɔːʃə</phoneme></lexeme>
  <lexeme><grapheme>Peugeot</grapheme><phoneme>ˈpɜːʒəʊ</phoneme></lexeme>
  <lexeme><grapheme>Renault</grapheme><phoneme>ˈrɛnəʊ</phoneme></lexeme>
  <lexeme><grapheme>Citroën</grapheme><phoneme>ˈsɪtrəʊən</phoneme></lexeme>
  <lexeme><grapheme>Aldi</grapheme><phoneme>ˈældi</phoneme></lexeme>
  <lexeme><grapheme>Hermès</grapheme><phoneme>ɛəˈmɛs</phoneme></lexeme>
  <lexeme><grapheme>Givenchy</grapheme><phoneme>ˈʒiːvɒnʃi</phoneme></lexeme>
  <lexeme><grapheme>Loewe</grapheme><phoneme>ləʊˈɛveɪ</phoneme></lexeme>
  <lexeme><grapheme>Stellantis</grapheme><phoneme>stəˈlæntɪs</phoneme></lexeme>
  <lexeme><grapheme>Temu</grapheme><phoneme>ˈtiːmuː</phoneme></lexeme>
  <lexeme><grapheme>Shein</grapheme><phoneme>ʃiːˈɪn</phoneme></lexeme>
  <lexeme><grapheme>Alibaba</grapheme><phoneme>ˌæliˈbɑːbə</phoneme></lexeme>
  <lexeme><grapheme>Tencent</grapheme><phoneme>ˈtɛnsɛnt</phoneme></lexeme>
  <lexeme><grapheme>Baidu</grapheme><phoneme>ˈbaɪduː</phoneme></lexeme>
  <lexeme><grapheme>Palantir</grapheme><phoneme>ˈpæləntɪə</phoneme></lexeme>
  <lexeme><grapheme>Raytheon</grapheme><phoneme>ˈreɪθiɒn</phoneme></lexeme>
  <lexeme><grapheme>Rheinmetall</grapheme><phoneme>ˈraɪnmɛˌtæl</phoneme></lexeme>
  <lexeme><grapheme>Dassault</grapheme><phoneme>dæˈsəʊ</phoneme></lexeme>
  <lexeme><grapheme>Embraer</grapheme><phoneme>ˈɛmbraɪə</phoneme></lexeme>
  <lexeme><grapheme>Accenture</grapheme><phoneme>əkˈsɛntʃə</phoneme></lexeme>
  <lexeme><grapheme>Diageo</grapheme><phoneme>diˈædʒiəʊ</phoneme></lexeme>
  <lexeme><grapheme>Ryanair</grapheme><phoneme>ˈraɪəneə</phoneme></lexeme>
  <lexeme><grapheme>Lufthansa</grapheme><phoneme>ˈlʊfthænzə</phoneme></lexeme>
  <lexeme><grapheme>Qantas</grapheme><phoneme>ˈkwɒntəs</phoneme></lexeme>
  <lexeme><grapheme>Ørsted</grapheme><phoneme>ˈɜːstɛd</phoneme></lexeme>
  <lexeme><grapheme>Equinor</grapheme><phoneme>ˈɛkwɪnɔː</phoneme></lexeme>
  <lexeme><grapheme>Repsol</grapheme><phoneme>ˈrɛpsɒl</phoneme></lexeme>
  <lexeme><grapheme>Santander</grapheme><phoneme>ˌsæntænˈdeə</phoneme></lexeme>
  <lexeme><grapheme>Société Générale</grapheme><phoneme>ˌsɒsieɪˈteɪ ˌʒɛneɪˈrɑːl</phoneme></lexeme>
  <lexeme><grapheme>BNP Paribas</grapheme><phoneme>ˌbiːɛnˌpiː ˈpærɪbɑː</phoneme></lexeme>
  <lexeme><grapheme>Adidas</grapheme><phoneme>ˈædɪdæs</phoneme></lexeme>
  <lexeme><grapheme>Hyatt</grapheme><phoneme>ˈhaɪət</phoneme></lexeme>

  <!-- Sport. As commentators at the events, and the players themselves, say them -->
  <lexeme><grapheme>Djokovic</grapheme><phoneme>ˈdʒɒkəvɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Novak Djokovic</grapheme><phoneme>ˌnəʊvæk ˈdʒɒkəvɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Alcaraz</grapheme><phoneme>ˌælkəˈræθ</phoneme></lexeme>
  <lexeme><grapheme>Carlos Alcaraz</grapheme><phoneme>ˌkɑːlɒs ˌælkəˈræθ</phoneme></lexeme>
  <lexeme><grapheme>Jannik Sinner</grapheme><phoneme>ˌjænɪk ˈsɪnə</phoneme></lexeme>
  <lexeme><grapheme>Świątek</grapheme><grapheme>Swiatek</grapheme><phoneme>ʃviˈɒntɛk</phoneme></lexeme>
  <lexeme><grapheme>Sabalenka</grapheme><phoneme>ˌsæbəˈlɛŋkə</phoneme></lexeme>
  <lexeme><grapheme>Aryna Sabalenka</grapheme><phoneme>əˌriːnə ˌsæbəˈlɛŋkə</phoneme></lexeme>
  <lexeme><grapheme>Gauff</grapheme><phoneme>ˈɡɒf</phoneme></lexeme>
  <lexeme><grapheme>Coco Gauff</grapheme><phoneme>ˌkəʊkəʊ ˈɡɒf</phoneme></lexeme>
  <lexeme><grapheme>Rybakina</grapheme><phoneme>rɪˈbækɪnə</phoneme></lexeme>
  <lexeme><grapheme>Tsitsipas</grapheme><phoneme>ˈtsɪtsɪpæs</phoneme></lexeme>
  <lexeme><grapheme>Zverev</grapheme><phoneme>ˈzvɛrɛf</phoneme></lexeme>
  <lexeme><grapheme>Rublev</grapheme><phoneme>ˈrʊblɛf</phoneme></lexeme>
  <lexeme><grapheme>Raducanu</grapheme><phoneme>ˌrædʊˈkɑːnuː</phoneme></lexeme>
  <lexeme><grapheme>Emma Raducanu</grapheme><phoneme>ˌɛmə ˌrædʊˈkɑːnuː</phoneme></lexeme>
  <lexeme><grapheme>Paolini</grapheme><phoneme>ˌpaʊˈliːni</phoneme></lexeme>
  <lexeme><grapheme>Verstappen</grapheme><phoneme>vəˈstæpən</phoneme></lexeme>
  <lexeme><grapheme>Max Verstappen</grapheme><phoneme>ˌmæks vəˈstæpən</phoneme></lexeme>
  <lexeme><grapheme>Piastri</grapheme><phoneme>piˈæstri</phoneme></lexeme>
  <lexeme><grapheme>Oscar Piastri</grapheme><phoneme>ˌɒskə piˈæstri</phoneme></lexeme>
  <lexeme><grapheme>Leclerc</grapheme><phoneme>ləˈklɛə</phoneme></lexeme>
  <lexeme><grapheme>Charles Leclerc</grapheme><phoneme>ˌʃɑːl ləˈklɛə</phoneme></lexeme>
  <lexeme><grapheme>Hülkenberg</grapheme><phoneme>ˈhʊlkənbɜːɡ</phoneme></lexeme>
  <lexeme><grapheme>Pogačar</grapheme><grapheme>Pogacar</grapheme><phoneme>ˈpɒɡətʃɑː</phoneme></lexeme>
  <lexeme><grapheme>Vingegaard</grapheme><phoneme>ˈvɪŋəɡɔː</phoneme></lexeme>
  <lexeme><grapheme>Evenepoel</grapheme><phoneme>ˈeɪvənəpuːl</phoneme></lexeme>
  <lexeme><grapheme>Roglič</grapheme><grapheme>Roglic</grapheme><phoneme>ˈrɒɡlɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>van der Poel</grapheme><phoneme>ˌvæn də ˈpuːl</phoneme></lexeme>
  <lexeme><grapheme>Mbappé</grapheme><grapheme>Mbappe</grapheme><phoneme>əmˈbæpeɪ</phoneme></lexeme>
  <lexeme><grapheme>De Bruyne</grapheme><phoneme>də ˈbrɔɪnə</phoneme></lexeme>
  <lexeme><grapheme>Guardiola</grapheme><phoneme>ˌɡwɑːdiˈəʊlə</phoneme></lexeme>
  <lexeme><grapheme>Ødegaard</grapheme><grapheme>Odegaard</grapheme><phoneme>ˈɜːdəɡɔː</phoneme></lexeme>
  <lexeme><grapheme>Lewandowski</grapheme><phoneme>ˌlɛvənˈdɒfski</phoneme></lexeme>
  <lexeme><grapheme>Modrić</grapheme><grapheme>Modric</grapheme><phoneme>ˈmɒdrɪtʃ</phoneme></lexeme>
  <lexeme><grapheme>Tuchel</grapheme><phoneme>ˈtʊxəl</phoneme></lexeme>
  <lexeme><grapheme>Thomas Tuchel</grapheme><phoneme>ˌtɒməs ˈtʊxəl</phoneme></lexeme>
  <lexeme><grapheme>Ancelotti</grapheme><phoneme>ˌæntʃəˈlɒti</phoneme></lexeme>
  <lexeme><grapheme>Mourinho</grapheme><phoneme>məˈriːnjəʊ</phoneme></lexeme>
  <lexeme><grapheme>Ajax</grapheme><phoneme>ˈaɪæks</phoneme></lexeme>
  <lexeme><grapheme>Bayern</grapheme><phoneme>ˈbaɪən</phoneme></lexeme>
  <lexeme><grapheme>Juventus</grapheme><phoneme>juːˈvɛntəs</phoneme></lexeme>
  <lexeme><grapheme>Atlético</grapheme><phoneme>ætˈlɛtɪkəʊ</phoneme></lexeme>
  <lexeme><grapheme>Real Madrid</grapheme><phoneme>reɪˌæl məˈdrɪd</phoneme></lexeme>
  <lexeme><grapheme>Ligue 1</grapheme><phoneme>ˌliːɡ ˈwʌn</phoneme></lexeme>
  <lexeme><grapheme>Serie A</grapheme><phoneme>ˌsɛriə ˈɑː</phoneme></lexeme>
  <lexeme><grapheme>Bundesliga</grapheme><phoneme>ˈbʊndəsˌliːɡə</phoneme></lexeme>
  <lexeme><grapheme>Sevilla</grapheme><phoneme>səˈviːjə</phoneme></lexeme>
  <lexeme><grapheme>Lamine Yamal</grapheme><phoneme>ləˌmiːn jəˈmɑːl</phoneme></lexeme>
  <lexeme><grapheme>Vinícius</grapheme><phoneme>vɪˈnɪsiəs</phoneme></lexeme>
  <lexeme><grapheme>Xavi</grapheme><phoneme>ˈtʃævi</phoneme></lexeme>
  <lexeme><grapheme>Infantino</grapheme><phoneme>ˌɪnfənˈtiːnəʊ</phoneme></lexeme>
  <lexeme><grapheme>Kipchoge</grapheme><phoneme>kɪpˈtʃəʊɡeɪ</phoneme></lexeme>
  <lexeme><grapheme>Ingebrigtsen</grapheme><phoneme>ˈɪŋəbrɪktsən</phoneme></lexeme>
  <lexeme><grapheme>Duplantis</grapheme><phoneme>djuːˈplæntɪs</phoneme></lexeme>
  <lexeme><grapheme>Grand Prix</grapheme><phoneme>ˌɡrɒn ˈpriː</phoneme></lexeme>
  <lexeme><grapheme>Roland Garros</grapheme><phoneme>rɒˌlɒn ɡæˈrəʊs</phoneme></lexeme>
  <lexeme><grapheme>Le Mans</grapheme><phoneme>lə ˈmɒn</phoneme></lexeme>
  <lexeme><grapheme>Giro d’Italia</grapheme><phoneme>ˌdʒɪrəʊ dɪˈtæliə</phoneme></lexeme>
  <lexeme><grapheme>Peloton</grapheme><phoneme>ˈpɛlətɒn</phoneme></lexeme>

  <!-- Places. As the gazetteers of English give them, and those who live there say them -->
  <lexeme><grapheme>Versailles</grapheme><phoneme>vɛəˈsaɪ</phoneme></lexeme>
  <lexeme><grapheme>Rennes</grapheme><phoneme>ˈrɛn</phoneme></lexeme>
  <lexeme><grapheme>Reims</grapheme><phoneme>ˈriːmz</phoneme></lexeme>
  <lexeme><grapheme>Cannes</grapheme><phoneme>ˈkæn</phoneme></lexeme>
  <lexeme><grapheme>Aachen</grapheme><phoneme>ˈɑːxən</phoneme></lexeme>
  <lexeme><grapheme>Bologna</grapheme><phoneme>bəˈlɒnjə</phoneme></lexeme>
  <lexeme><grapheme>Cagliari</grapheme><phoneme>ˌkæljˈɑːri</phoneme></lexeme>
  <lexeme><grapheme>Zaragoza</grapheme><phoneme>ˌsærəˈɡɒsə</phoneme></lexeme>
  <lexeme><grapheme>Antalya</grapheme><phoneme>ænˈtæljə</phoneme></lexeme>
  <lexeme><grapheme>Amman</grapheme><phoneme>əˈmɑːn</phoneme></lexeme>
  <lexeme><grapheme>Aqaba</grapheme><phoneme>ˈækəbə</phoneme></lexeme>
  <lexeme><grapheme>Harare</grapheme><phoneme>həˈrɑːri</phoneme></lexeme>
  <lexeme><grapheme>Bulawayo</grapheme><phoneme>ˌbʊləˈweɪəʊ</phoneme></lexeme>
  <lexeme><grapheme>Entebbe</grapheme><phoneme>ɛnˈtɛbi</phoneme></lexeme>
  <lexeme><grapheme>Marrakesh</grapheme><phoneme>ˌmærəˈkɛʃ</phoneme></lexeme>
  <lexeme><grapheme>Misrata</grapheme><phoneme>mɪzˈrɑːtə</phoneme></lexeme>
  <lexeme><grapheme>Svalbard</grapheme><phoneme>ˈsvɑːlbɑː</phoneme></lexeme>
  <lexeme><grapheme>Grenada</grapheme><phoneme>ɡrəˈneɪdə</phoneme></lexeme>
  <lexeme><grapheme>Dominica</grapheme><phoneme>ˌdɒmɪˈniːkə</phoneme></lexeme>
  <lexeme><grapheme>Belize</grapheme><phoneme>bəˈliːz</phoneme></lexeme>
  <lexeme><grapheme>Cancún</grapheme><phoneme>kænˈkʊn</phoneme></lexeme>
  <lexeme><grapheme>Poughkeepsie</grapheme><phoneme>pəˈkɪpsi</phoneme></lexeme>
  <lexeme><grapheme>Schenectady</grapheme><phoneme>skəˈnɛktədi</phoneme></lexeme>
  <lexeme><grapheme>Tempe</grapheme><phoneme>tɛmˈpiː</phoneme></lexeme>
  <lexeme><grapheme>Yosemite</grapheme><phoneme>jəʊˈsɛmɪti</phoneme></lexeme>
  <lexeme><grapheme>Uvalde</grapheme><phoneme>juːˈvældi</phoneme></lexeme>
  <lexeme><grapheme>Saskatchewan</grapheme><phoneme>səˈskætʃəwən</phoneme></lexeme>
  <lexeme><grapheme>Newfoundland</grapheme><phoneme>ˈnjuːfəndlənd</phoneme></lexeme>
  <lexeme><grapheme>Iqaluit</grapheme><phoneme>ɪˈkæluɪt</phoneme></lexeme>
  <lexeme><grapheme>Bicester</grapheme><phoneme>ˈbɪstə</phoneme></lexeme>
  <lexeme><grapheme>Towcester</grapheme><phoneme>ˈtəʊstə</phoneme></lexeme>
  <lexeme><grapheme>Loughborough</grapheme><phoneme>ˈlʌfbərə</phoneme></lexeme>
  <lexeme><grapheme>Marylebone</grapheme><phoneme>ˈmɑːlɪbən</phoneme></lexeme>
  <lexeme><grapheme>Holborn</grapheme><phoneme>ˈhəʊbən</phoneme></lexeme>
  <lexeme><grapheme>Keswick</grapheme><phoneme>ˈkɛzɪk</phoneme></lexeme>
  <lexeme><grapheme>Shrewsbury</grapheme><phoneme>ˈʃrəʊzbəri</phoneme></lexeme>
  <lexeme><grapheme>Salisbury</grapheme><phoneme>ˈsɔːlzbəri</phoneme></lexeme>
  <lexeme><grapheme>Hawick</grapheme><phoneme>ˈhɔɪk</phoneme></lexeme>
  <lexeme><grapheme>Kirkcudbright</grapheme><phoneme>kəˈkuːbri</phoneme></lexeme>
  <lexeme><grapheme>Culzean</grapheme><phoneme>kəˈleɪn</phoneme></lexeme>
  <lexeme><grapheme>Caernarfon</grapheme><phoneme>kəˈnɑːvən</phoneme></lexeme>
  <lexeme><grapheme>Pwllheli</grapheme><phoneme>pʊθˈlɛli</phoneme></lexeme>
  <lexeme><grapheme>Machynlleth</grapheme><phoneme>məˈxʌnɬɛθ</phoneme></lexeme>
  <lexeme><grapheme>Eisteddfod</grapheme><phoneme>aɪˈstɛðvɒd</phoneme></lexeme>
  <lexeme><grapheme>Belvoir</grapheme><phoneme>ˈbiːvə</phoneme></lexeme>
  <lexeme><grapheme>Happisburgh</grapheme><phoneme>ˈheɪzbərə</phoneme></lexeme>
  <lexeme><grapheme>Wymondham</grapheme><phoneme>ˈwɪndəm</phoneme></lexeme>
  <lexeme><grapheme>Mousehole</grapheme><phoneme>ˈmaʊzəl</phoneme></lexeme>
  <lexeme><grapheme>Ballymena</grapheme><phoneme>ˌbæliˈmiːnə</phoneme></lexeme>
  <lexeme><grapheme>Fermanagh</grapheme><phoneme>fəˈmænə</phoneme></lexeme>
  <lexeme><grapheme>MiG</grapheme><alias>Mig</alias></lexeme>

  <!-- Public life -->
  <lexeme><grapheme>Fauci</grapheme><phoneme>ˈfaʊtʃi</phoneme></lexeme>
  <lexeme><grapheme>McEnany</grapheme><phoneme>ˌmækəˈnɛni</phoneme></lexeme>
  <lexeme><grapheme>Ruth Bader Ginsburg</grapheme><phoneme>ˌruːθ ˌbeɪdə ˈɡɪnzbɜːɡ</phoneme></lexeme>
  <lexeme><grapheme>Ginsburg</grapheme><phoneme>ˈɡɪnzbɜːɡ</phoneme></lexeme>
  <lexeme><grapheme>Narendra</grapheme><phoneme>nəˈrɛndrə</phoneme></lexeme>
  <lexeme><grapheme>Bernard Arnault</grapheme><phoneme>ˌbɜːnɑː ɑːˈnəʊ</phoneme></lexeme>
  <lexeme><grapheme>Arnault</grapheme><phoneme>ɑːˈnəʊ</phoneme></lexeme>
  <lexeme><grapheme>Nadella</grapheme><phoneme>nəˈdɛlə</phoneme></lexeme>
  <lexeme><grapheme>Ng</grapheme><phoneme>ˈɪŋ</phoneme></lexeme>
  <lexeme><grapheme>Ciarán</grapheme><grapheme>Ciaran</grapheme><phoneme>ˈkɪərən</phoneme></lexeme>
  <lexeme><grapheme>Joaquin</grapheme><phoneme>wɑːˈkiːn</phoneme></lexeme>
  <lexeme><grapheme>Hussain</grapheme><phoneme>hʊˈseɪn</phoneme></lexeme>

  <!-- Sport and screen -->
  <lexeme><grapheme>Nadal</grapheme><phoneme>nəˈdɑːl</phoneme></lexeme>
  <lexeme><grapheme>Neymar</grapheme><phoneme>neɪˈmɑː</phoneme></lexeme>
  <lexeme><grapheme>Scorsese</grapheme><phoneme>skɔːˈseɪzi</phoneme></lexeme>
  <lexeme><grapheme>Buscemi</grapheme><phoneme>bʊˈsɛmi</phoneme></lexeme>
  <lexeme><grapheme>Zellweger</grapheme><phoneme>ˈzɛlwɛɡə</phoneme></lexeme>
  <lexeme><grapheme>Charlize</grapheme><phoneme>ʃɑːˈliːz</phoneme></lexeme>
  <lexeme><grapheme>Cillian</grapheme><phoneme>ˈkɪliən</phoneme></lexeme>
  <lexeme><grapheme>Domhnall</grapheme><phoneme>ˈdəʊnəl</phoneme></lexeme>
  <lexeme><grapheme>Gal Gadot</grapheme><phoneme>ˌɡæl ɡəˈdɒt</phoneme></lexeme>
  <lexeme><grapheme>Gadot</grapheme><phoneme>ɡəˈdɒt</phoneme></lexeme>
  <lexeme><grapheme>Chalamet</grapheme><phoneme>ˈʃæləmeɪ</phoneme></lexeme>
  <lexeme><grapheme>Ejiofor</grapheme><phoneme>ˈɛdʒiəfɔː</phoneme></lexeme>
  <lexeme><grapheme>Chiwetel</grapheme><phoneme>ˈtʃuːətɛl</phoneme></lexeme>
  <lexeme><grapheme>Nyong’o</grapheme><phoneme>ˈnjɒŋɡəʊ</phoneme></lexeme>
  <lexeme><grapheme>Idris Elba</grapheme><phoneme>ˌɪdrɪs ˈɛlbə</phoneme></lexeme>
  <lexeme><grapheme>Schumacher</grapheme><phoneme>ˈʃuːmækə</phoneme></lexeme>

  <!-- Firms and programs -->
  <lexeme><grapheme>LaTeX</grapheme><phoneme>ˈleɪtɛk</phoneme></lexeme>
  <lexeme><grapheme>Airbnb</grapheme><phoneme>ˌeə biː ɛnˈbiː</phoneme></lexeme>
  <lexeme><grapheme>Uber</grapheme><phoneme>ˈuːbə</phoneme></lexeme>
  <lexeme><grapheme>Asus</grapheme><grapheme>ASUS</grapheme><phoneme>ˈeɪsuːs</phoneme></lexeme>
  <lexeme><grapheme>Novartis</grapheme><phoneme>nəʊˈvɑːtɪs</phoneme></lexeme>
  <lexeme><grapheme>Avianca</grapheme><phoneme>ˌæviˈæŋkə</phoneme></lexeme>
  <lexeme><grapheme>Ubuntu</grapheme><phoneme>ʊˈbʊntuː</phoneme></lexeme>

  <!-- Towns and lands -->
  <lexeme><grapheme>Crimea</grapheme><phoneme>kraɪˈmiːə</phoneme></lexeme>
  <lexeme><grapheme>Sevastopol</grapheme><phoneme>sɪˈvæstəpɒl</phoneme></lexeme>
  <lexeme><grapheme>Nouakchott</grapheme><phoneme>ˈnuːəkʃɒt</phoneme></lexeme>
  <lexeme><grapheme>Brno</grapheme><phoneme>ˈbɜːnəʊ</phoneme></lexeme>
  <lexeme><grapheme>Lille</grapheme><phoneme>ˈliːl</phoneme></lexeme>
  <lexeme><grapheme>Nantes</grapheme><phoneme>ˈnɒnt</phoneme></lexeme>
  <lexeme><grapheme>Rouen</grapheme><phoneme>ˈruːɒn</phoneme></lexeme>
  <lexeme><grapheme>Groningen</grapheme><phoneme>ˈɡrəʊnɪŋən</phoneme></lexeme>
  <lexeme><grapheme>Düsseldorf</grapheme><phoneme>ˈdʊsəldɔːf</phoneme></lexeme>
  <lexeme><grapheme>Juárez</grapheme><phoneme>ˈhwɑːrɛz</phoneme></lexeme>
  <lexeme><grapheme>Louisville</grapheme><phoneme>ˈluːivɪl</phoneme></lexeme>
  <lexeme><grapheme>St Louis</grapheme><grapheme>St. Louis</grapheme><phoneme>sənt ˈluːɪs</phoneme></lexeme>
  <lexeme><grapheme>Hialeah</grapheme><phoneme>ˌhaɪəˈliːə</phoneme></lexeme>
  <lexeme><grapheme>Alameda</grapheme><phoneme>ˌæləˈmiːdə</phoneme></lexeme>
  <lexeme><grapheme>Cobh</grapheme><phoneme>ˈkəʊv</phoneme></lexeme>

  <!-- At table, and other borrowed words -->
  <lexeme><grapheme>focaccia</grapheme><grapheme>Focaccia</grapheme><phoneme>fəˈkætʃə</phoneme></lexeme>
  <lexeme><grapheme>quinoa</grapheme><grapheme>Quinoa</grapheme><phoneme>ˈkiːnwɑː</phoneme></lexeme>
  <lexeme><grapheme>jalapeño</grapheme><phoneme>ˌhæləˈpeɪnjəʊ</phoneme></lexeme>
  <lexeme><grapheme>jalapeños</grapheme><phoneme>ˌhæləˈpeɪnjəʊz</phoneme></lexeme>
  <lexeme><grapheme>bruschetta</grapheme><grapheme>Bruschetta</grapheme><phoneme>bruːˈskɛtə</phoneme></lexeme>
  <lexeme><grapheme>gnocchi</grapheme><grapheme>Gnocchi</grapheme><phoneme>ˈnjɒki</phoneme></lexeme>
  <lexeme><grapheme>ciabatta</grapheme><grapheme>Ciabatta</grapheme><phoneme>tʃəˈbɑːtə</phoneme></lexeme>
  <lexeme><grapheme>prosciutto</grapheme><grapheme>Prosciutto</grapheme><phoneme>prəˈʃuːtəʊ</phoneme></lexeme>
  <lexeme><grapheme>tagliatelle</grapheme><grapheme>Tagliatelle</grapheme><phoneme>ˌtæljəˈtɛli</phoneme></lexeme>
  <lexeme><grapheme>banal</grapheme><phoneme>bəˈnɑːl</phoneme></lexeme>
  <lexeme><grapheme>haute</grapheme><phoneme>ˈəʊt</phoneme></lexeme>
  <lexeme><grapheme>Haute</grapheme><phoneme>ˈəʊt</phoneme></lexeme>

  <!-- As eSpeak NG reads them by itself: for other engines -->
  <lexeme><grapheme>Shoigu</grapheme><phoneme>ʃɔɪˈɡuː</phoneme></lexeme>
  <lexeme><grapheme>Luhansk</grapheme><phoneme>luːˈhænsk</phoneme></lexeme>
  <lexeme><grapheme>Baerbock</grapheme><phoneme>ˈbeəbɒk</phoneme></lexeme>
  <lexeme><grapheme>Taoiseach</grapheme><phoneme>ˈtiːʃəx</phoneme></lexeme>
  <lexeme><grapheme>Qatar</grapheme><phoneme>ˈkætɑː</phoneme></lexeme>
  <lexeme><grapheme>Milei</grapheme><phoneme>mɪˈleɪ</phoneme></lexeme>
</lexicon>
