/** Small words and past forms by which a Finn turns a sentence round; the other languages say it by the order of words. */
export const turns = {
  // at the beginning: asked whether it is so, nothing is done
  isIt: `
    onko onkos onks onkohan oliko olikohan oliks ovatko olivatko eikö eiks eikös eivätkö joko jokos tuleeko
    pääseekö tuleekohan menikö menikös menivätkö tuliko tulivatko
  `,
  or: 'vai',
  unsure: `
    ehkä_pääsen ehkä_tulen ehkä_ehdin saatan_päästä saatan_tulla luultavasti todennäköisesti en_ole_varma
    en_oo_varma en_tiedä_vielä en_vielä_tiedä en_tiiä_vielä toivottavasti jos_pääsen jos_ehdin yritän_päästä
    yritän_tulla pyrin_tulemaan
    muistaakseni luullakseni käsittääkseni ilmeisesti kuulemma_ehkä
    miettiä mietin mietitään mietimme mietittiin pohtia pohditaan pohdin harkita harkitaan harkitsen
    pähkäilen emmin arvon
  `,
  // of one thing that may be: nothing is done yet
  maybe: 'ehkä kai varmaan mahdollisesti luultavasti todennäköisesti',
  myPlace: `
    tilalleni sijastani mun_tilalle minun_tilalleni puolestani mun_puolesta minun_puolestani minun_puolesta
    mun_puolestani sijaiseni_kokoukseen paikalleni mun_paikalle minun_paikalleni mun_sijasta minun_sijasta
    minun_sijastani mun_sijaan minun_sijaani tilalla_mun
  `,
  leave: 'jätä~jättää~jättäkää~jättäisi~jätetään jää jäävät jäisi jääköön jätetäänkin jääkin',
  // the first day at work again
  returns: 'palaan palaamme palaan_töihin palaan_takaisin takaisin_töissä töissä_taas töihin_palaan olen_takaisin',
  // held it was not
  unheld: `
    jäi_väliin peruttiin perui peruuntui siirtyi siirrettiin peruttu siirretty peruutettu peruin siirsin
    unohtui unohdin poistettiin
  `,
  // "joulukuun yhteispäivät ovat keskiviikkoisin": how it is from now on
  areNow: 'ovat ovatkin on',
  // of others than the one who writes
  absentOnes: `
    ei_pääse eivät_pääse ettei_pääse etteivät_pääse ei_tule_paikalle eivät_tule eivät_ole_tulossa ei_osallistu
    eivät_osallistu poissaolijat poissaolijoita poissaolevat estyneet estyneitä perunut perunu peruneet
    ilmoittanut_ettei_pääse ilmottanu_ettei_pääse
    ettei_tule etteivät_tule ilmoittanut_ettei_tule ilmottanut_ettei_tule ei_tuu ei_oo_tulossa
    ei_ole_tulossa joutuu_jäämään_pois
  `,
  oneDay: 'päivään päivässä päivänä',
  toItem: 'kohdaksi kohdaks asiakohdaksi pykäläksi numeroksi numeroks',
  iPresent: `
    esittelen alustan pohjustan esittelisin alustaisin pohjustaisin voin_esitellä voisin_esitellä voin_alustaa
    voisin_alustaa voin_pohjustaa voin_kertoa_siitä kerron_siitä kerron_aiheesta kertoisin_siitä tuon_esille
  `,
  inPlaceOf: 'sijasta sijaan tilalla tilalle asemesta',
  keepIt: 'pidetään pidä pitäkää pidettäisiin pidettäis',
  fromFile: 'taulukosta excelistä tiedostosta csv:stä listasta',
  whichWorkspace: 'missä_työtilassa mikä_työtila mihin_työtilaan minkä_työtilan missä_tilassa_mä',
  snoozeIt: `
    siirrä_muistutusta siirrä_muistutus siirrä_muistutusta_myöhemmäksi lykkää_muistutusta lykkää_muistutus
    torkuta_muistutus torkuta_muistutusta torkuta siirretään_muistutusta siirretään_muistutus
  `,
  iLeave: 'jätän jätämme jätänkin skippaan skipataan_me',
  myDeputy: 'sijaiseni mun_sijainen minun_sijaiseni',
  tickOff:
    'kuitaa kuitaan kuittaa~kuitata~kuitatkaa~kuittaisi~kuitataan ruksi~ruksia~ruksikaa~ruksisi~ruksitaan ruksaa~ruksata~ruksatkaa~ruksaisi~ruksataan',
  onePage: `
    yhdelle_sivulle yhdellä_sivulla yhdeltä_sivulta yhdeksi_sivuksi yhteen_sivuun yhdellä_sivullä samalle_sivulle
    samalla_sivulla yhdelle_paperille yhdellä_paperilla yhdelle_arkille yhdellä_arkilla yhdelle_lapulle
    yhteen_kuvaan yhtenä_kuvana yhteen_näkymään yhdessä_näkymässä yhtenä_näkymänä yhtenä_sivuna yhteen_taulukkoon
    yhdellä_silmäyksellä yhdelle_ruudulle yhdellä_ruudulla yhdellä_kertaa yhden_sivun_näkymä*
  `,
  aboutIt:
    'aiheena aiheella aiheenaan asiana otsikolla otsikkona teemana tekstillä tekstinä sisältönä nimellä viestillä viestinä',
  getsReady: 'valmistuu valmistuukin valmistuisi valmistunee valmistuis',
} as const;
