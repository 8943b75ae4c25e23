<?xml version="1.0" encoding="UTF-8"?>
<!-- House pronunciations: names in the news that a synthetic voice reads wrongly by itself.
     British newsreaders’ English, in IPA. PLS 1.0; a lexicon of your own, given with the
     option for lexicons or in -readout-lexicon, overrules what stands here. -->
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
  <lexeme><grapheme>Shoigu</grapheme><phoneme>ʃɔɪˈɡuː</phoneme></lexeme>
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
  <lexeme><grapheme>Luhansk</grapheme><phoneme>luːˈhænsk</phoneme></lexeme>
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
  <lexeme><grapheme>Baerbock</grapheme><phoneme>ˈbeəbɒk</phoneme></lexeme>
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
  <lexeme><grapheme>Taoiseach</grapheme><phoneme>ˈtiːʃəx</phoneme></lexeme>
  <lexeme><grapheme>Micheál Martin</grapheme><phoneme>ˌmiːhɔːl ˈmɑːtɪn</phoneme></lexeme>
  <lexeme><grapheme>Dáil</grapheme><phoneme>ˈdɔɪl</phoneme></lexeme>
  <lexeme><grapheme>Oireachtas</grapheme><phoneme>ˈɛrəktəs</phoneme></lexeme>
  <lexeme><grapheme>Sinn Féin</grapheme><grapheme>Sinn Fein</grapheme><phoneme>ˌʃɪn ˈfeɪn</phoneme></lexeme>
  <lexeme><grapheme>Plaid Cymru</grapheme><phoneme>ˌplaɪd ˈkʌmri</phoneme></lexeme>
  <lexeme><grapheme>Senedd</grapheme><phoneme>ˈsɛnɛð</phoneme></lexeme>

  <!-- Middle East -->
  <lexeme><grapheme>Qatar</grapheme><phoneme>ˈkætɑː</phoneme></lexeme>
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
  <lexeme><grapheme>Milei</grapheme><phoneme>mɪˈleɪ</phoneme></lexeme>
  <lexeme><grapheme>Maduro</grapheme><phoneme>məˈdʊərəʊ</phoneme></lexeme>
  <lexeme><grapheme>Bukele</grapheme><phoneme>buːˈkɛleɪ</phoneme></lexeme>
  <lexeme><grapheme>Kamala</grapheme><phoneme>ˈkɑːmələ</phoneme></lexeme>
  <lexeme><grapheme>Buttigieg</grapheme><phoneme>ˈbuːtɪdʒɪdʒ</phoneme></lexeme>
  <lexeme><grapheme>Caracas</grapheme><phoneme>kəˈrækəs</phoneme></lexeme>
</lexicon>
