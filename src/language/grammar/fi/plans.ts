export const plans = {
  plan: 'suunnitelm* planit',
  'plan:activationPlan': `
    aktivointisuunnitelm* aktivointi-suunnitelm* aktisuunnitelm* aktivointisuunitelm* aktivointisuunn*
    akt-suunnitelm* aktisuun* aktivointisopimu*
  `,
  'plan:multiEmploymentPlan': `
    monialai*_työllistymissuunnitelm* tym-suunnitelm* tym_suunnitelm* monialai*_suunnitelm*
    mts-suunnitelm* monialai*_työllistymis-suunnitelm* typ-suunnitelm* tym-prosess* typ-prosess*
    tymsuunnitelm* typsuunnitelm* tym-suun* monialai*_työllistymissuun* monialaissuunnitelm*
  `,
  'plan:employmentPlan': 'työllistymissuunnitelm* työllistymissuun* työllistysmissuunnitelm*',
  'plan:integrationPlan': 'kotoutumissuunnitelm* kotoutumissuun* kotoutussuunnitelm* koto-suunnitelm* kotosuunnitelm*',
  planMine: `
    suunnitelmani suunnitelmiani suunnitelmistani suunnitelmieni suunnitelmaani mun_suunnitelmat
    omat_suunnitelmani
  `,
  reviewed: `
    tarkistus_ok tarkastus_ok läpi tarkistettu tarkastettu tarkistettiin tarkistin tarkastin
    tarkistetuksi tarkastettiin päivitetty päivitettiin tarkistus_tehty tarkistus_pidetty käyty_läpi
    käytiin_läpi tarkistettu_nyt katsottiin_läpi tarkistettiin_läpi käytiin_yhdessä_läpi katsottu_läpi
    katottiin_läpi katottu_läpi katsoin_läpi kävin_läpi kävimme_läpi tarkistimme tarkastimme
    tarkistus_on_tehty tarkistus_pidettiin tarkistus_hoidettu tarkistus_hoitui tarkistus_tehtiin
    tarkistettu_ja tarkistaminen_tehty päivitin päivitimme tsekattu tsekattiin tsekkasin tarkistus_valmis
    tarkistus_kunnossa läpikäyty läpikäytiin tarkistukset_tehty väliarvioitu tarkistettua
    tuli_tarkistettua katsottua_läpi tuli_käytyä_läpi käytyä_läpi
  `,
  toReview: `
    tarkistamatta tarkistaa tarkastaa tarkistettava tarkistettavat tarkistettavana tarkistettavia
    tarkastettavat tarkastettavia tarkistetaan erääntyy erääntyvät erääntyviä tarkistettavaksi
    tarkistuksessa tarkistettavaa tarkistettavien tarkistettaviksi tarkastettavaksi tarkastettava
    tarkistaminen tarkistettavissa tarkistusvuorossa vuorossa erääntyvien erääntyvä erääntymässä umpeutuu
    umpeutuvat umpeutumassa määräaika_tulossa tarkistettais tarkistettaisi käytävä_läpi käydä_läpi
    menossa_umpeen
    menee_umpeen menevät_umpeen raukeaa raukeavat vanhenee vanhenevat vanhentuu vanhentuvat erääntyykään
  `,
  review: `
    tarkistus tarkistusta tarkistukset tarkistuksia tarkistuksista tarkastus tarkastusta tarkistuksen
    tarkastukset tarkastuksia tarkistukseni tarkistuksiani tarkistusten tarkistuksien tarkastuksen
    tarkastuksista tarkastusten läpikäynti läpikäynnit väliarviointi tarkistukse* tarkistuks*
  `,
  drafted: `
    laadittu laadittiin laadin tehty allekirjoitettu alkaen alkoi laatimispäivä laadittu_on tehtiin
    tekopäivä allekirjoitettiin allekirjoituspäivä laatiminen laadittiin_yhdessä alkupäivä alku
    aloituspäivä alkamispäivä kirjattu päivätty luotu voimassa_alkaen alkanut
  `,
  lastReviewed: `
    viimeksi_tarkistettu viimeksi_tarkastettu edellinen_tarkistus viimeisin_tarkistus viimeksi
    tarkistettu_viimeksi tarkistettiin_viimeksi viimeinen_tarkistus viime_tarkistus viime_tarkastus
    viimeisin_tarkastus tarkistus_viimeksi edellinen_tarkastus
  `,
  responsible: `
    vastuussa vastuuhenkilö* vastuulla vastaavat vastaa vastuu* vastuullinen vastuulliset vastuuhenkilönä
    vastuuhenkilöt vastuuhenkilöinä vastuuhlö vastuuhlöt vastuutyöntekij* omavirkailij* vastaa_siitä
    hoitajana vastuuseen omatyöntekij* vastaavana vastaava
  `,
  assessment: `
    kartoitusjakso* kartoitu* kartotusjakso* kartoitus* kartoitusvaihe* kartoitusaika*
    palvelutarvearvioin* alkukartoitu*
  `,
  began: `
    alkoi aloitettu alkanut alkaa käynnistyi aloitettiin alkamispäivä aloita alkaa_nyt käynnissä käyntiin
    käynnistynyt käynnistetty käynnistettiin aloitin aloitimme startattiin starttasi lähti_käyntiin
    pantiin_alulle pistettiin_käyntiin aloitetaan alkaen alku
    alkavat alkavatkin alkaisivat alkaisi alkais
  `,
  wasDrafted: 'laadittiin laadittu_yhdessä laadittiin_yhdessä valmistui tehtiin_valmiiksi allekirjoitettiin',
  unattended: `
    ilman_käsittelijää käsittelijättä ilman_vastuuhenkilöä vailla_käsittelijää vailla_vastuuhenkilöä
    ei_vastuuhenkilöä ei_käsittelijää ilman_hoitajaa orvot orpoja käsittelijä_puuttuu
    vastuuhenkilö_puuttuu jäänyt_ilman lähteneiden poistuneiden lähteneiltä
  `,
  ofPerson: 'henkilön lähteneen poistuneen työntekijän kollegan lähtijän käsittelijän_kaikki',
  lead: 'vetäjä* esihenkilö*',
  reviewInterval: `
    tarkistusväli* tarkistussään* tarkistusvälei* tarkistusvälit määräaikasäännö* tarkistusrytm* sääntö*
    säännö* tarkistusaikaväli* tarkistustihey*
  `,
  later: `
    vasta myöhemmin torkuta torku torkutetaan torkutus vasta_sitten torkkua siirrä_muistutusta
    siirrä_muistutus lykkää_muistutusta lykkää_muistutus palataan palaa tuonnempana seuraavan_kerran
    ei_ennen ei_vielä älä_muistuta älä_muistuttele hiljaiseksi hiljaa nukkumaan tauolle lepää lepäämään
    jätä_rauhaan hautumaan odottamaan
    ei_tarvi_muistuttaa ei_tarvii_muistuttaa ei_tarvitse_muistuttaa ei_tartte_muistuttaa ei_tarvi_kysellä
    ei_tarvitse_kysellä ei_tarvitse_kysyä älä_kysele älä_kysy älä_pommita älä_huomauttele älkää_muistuttako
    älkää_kyselkö älä_muistuta_vielä rauhoita jäähylle unten_maille
  `,
  handOver: `
    siirrä~siirtää~siirtäkää~siirtäisi~siirretään anna~antaa~antakaa~antaisi~annetaan
    luovuta~luovuttaa~luovuttakaa~luovuttaisi~luovutetaan siirtyy siirretään_vastuu vastuu_siirtyy
    siirtyköön vaihtuu luovutus hoitoon hoidettavaksi vastuulle haltuun ottaa ottaa_vastuun ottaa_haltuun
    jatkaa_hoitoa käsiteltäväksi työlistalle nimiin hoidettavaks siirretään_hoitoon jatkossa_hoitaa
    uudelle_vastuuhenkilölle vaihda_vastuuhenkilö
  `,
  absent: `
    lomalla lomaksi poissa vapaalla lomailen lomani loma sairaslomalla vanhempainvapaalla virkavapaalla
    olen_pois loma* vuosilom* kesälom* joululom* talvilom* hiihtolom* syyslom* isyysvapaa* hoitovapaa*
    perhevapaa* vanhempainvapaa* opintovapaa* sairauslom* saikul* saikku* vuorotteluvapaa* pois_töistä
    poissaolo* en_ole_töissä en_oo_töissä en_ole_paikalla työmatkalla matkoilla reissussa koulutuksessa
    virkamatkalla lähden_lomalle jään_lomalle vapaat vapaata vapaan
    lomilla
  `,
  meanwhile: `
    siksi_ajaksi sijaiseksi sijaisena sijaistaa siksi_aikaa sillä_välin lomani_ajaksi poissaoloni_ajaksi
    hoitaa tuuraa tuuraaja tuuraajana tuuraamaan sijaisen sijainen sijaistamaan hoitakoon hoitaisi
    hoitamaan lomalla_hoitaa ajaksi sen_ajan sillä_aikaa sinä_aikana väliaikaisesti tilapäisesti lomittaa
    paikkaa toimii_sijaisena vastaa_niistä huolehtii katsoo_perään katsoo sijaistakoon hoidettavaksi
  `,
  history: `
    historia* muutoshistoria* muutokset tapahtumahistoria* loki lokia lokin muutosloki* vaiheet historiaa
    tapahtumat muutoksia tapahtunut aiemmat_tarkistukset aiemmat_tapahtumat
  `,
  interrupted: `
    keskeytyi keskeytyy keskeytetään keskeytettiin keskeytetty keskeytä keskeyttää keskeytys keskeytyksen
    keskeytyneeksi keskeytynyt katkesi katkolla tauolle_jäi keskeytettäisiin jäädytetään jäihin
    jää_tauolle jäi_tauolle jäisi_tauolle laitetaan_jäihin pannaan_jäihin
    keskeytä~keskeyttää~keskeyttäkää~keskeyttäisi~keskeytetään katkaistaan katkeaa keskeytettävä
  `,
  resumed: `
    jatka jatketaan jatkuu jatkoi jatkui jatkunut jatkumaan jatkakaa jatkettava jatkettais
    jatkossa_voimassa keskeytys_ohi keskeytys_päättyi keskeytys_loppui palautetaan_voimaan
    takaisin_käyntiin jatkuva
    voimaan jatkamaan jatketaanpa jatkuisi jatkettiin käynnistyy_uudelleen taas_voimassa
  `,
  hearing: 'kuulemi* kuultu kuulla kuuleminen kuultava kuultiin kuullaan kuulemiseen',
  close: `
    päätä~päättää~päättäkää~päättäisi~päätetään sulje~sulkea~sulkekaa~sulkisi~suljetaan
    lopeta~lopettaa~lopettakaa~lopettaisi~lopetetaan päättyi päättyy päättynyt loppui loppu päätetty
    päättämään päättyneeksi suljettu suljettiin päätökseen lopetettu lopetettiin lopetus
    valmis_suljettavaksi arkistoidaan_suunnitelma päättynyt: kiinni päättäminen sulkeminen suljettaisiin
    sulkemaan loppunut
  `,
  'reason:employed': `
    työllistyi työllistynyt töihin töissä työllistyy työllistyminen sai_töitä sai_työpaikan työpaikka
    sai_työtä sai_duunin sai_vakipaikan sai_työn sai_paikan työsuhteessa työsuhde* palkkatuki*
    aloitti_työt aloittaa_työt aloitti_työssä pääsi_töihin meni_töihin lähti_töihin siirtyi_töihin
    palkattiin palkkatyö* työelämään työhön työpaikan työllisty* duunii* töitä
  `,
  'reason:business': `
    yrittäjä* yrityksen yritystoimin* perusti_yrityksen yrittäj* perusti_firman aloitti_yrittäj*
    starttira* toiminimi toiminimen yritys yritykse* ryhtyi_yrittäj* firma firman
  `,
  'reason:studies': `
    opiskel* opinnot opintoihin koulutukseen opinto* opiskelu* opiske* koulu* koulutuk*
    lähti_opiskelemaan amis ammattikoulu* oppisopimu* tutkinto* pääsi_kouluun
  `,
  'reason:needOver': `
    tarve_päättyi tarve_poistui ei_tarvetta tarve_loppui tuen_tarve_päättyi ei_enää_tarvetta
    tarvetta_ei_ole ei_tarvetta_enää ei_ole_tarvetta ei_oo_tarvetta palvelutarve_päättyi
    palvelun_tarve_päättyi tarve_poistunut tarve_päättynyt tarve_täyttyi ei_tarvitse_enää
    ei_tarvitse_tukea ei_enää_tarvitse tarve_ohi ei_tarvii_enää
    tarvetta_ei_enää_ole tarvetta_ei_enää ei_ole_enää_tarvetta tarvetta_ei_oo
  `,
  'reason:moved': `
    muutti muuttanut muutto muuttaa muutti_pois muutti_toiselle_paikkakunnalle muutti_muualle
    muuttanut_pois muuttanut_toiselle_paikkakunnalle muuttanut_muualle muutti_toiseen_kuntaan
    toiselle_paikkakunnalle toiseen_kuntaan vaihtoi_paikkakuntaa muutti_ulkomaille ulkomaille
    muuttaa_pois
  `,
  'reason:other': 'muu_syy muusta_syystä muu muun_syyn muulla_syyllä joku_muu_syy muu_peruste',
  client: 'asiakas asiakkaan asiakkaalla hän asiakasta hlö henkilö asiakkaamme asiakkaat asiakkaalle',
  booked: `
    varattu varattiin sovittu sovittiin varasin on_sovittu buukattu buukattiin sovin sovimme sovittuna
    varattuna on_varattu lyöty_lukkoon lukossa sovittiin_aika aika aikaa tapaaminen_sovittu varaus
    varattiin_aika ajankohta varataan sovitaan varaa sovittais
  `,
  reviewTime: `
    tarkistusaika* tarkastusaika* tarkistuspalaver* tarkistustapaami* tarkistuskokou* tarkistusajan*
    tarkistuskäyn* tarkistuskäynti* tarkistuspäiv* tarkistuskeskustel* tarkistusajankohta*
    tarkistustilaisuu* tarkastuspalaver* tarkastustapaami* tarkastuskokou* tarkistusaik* tarkistusvaraus*
  `,
  reference: `
    tunnus tunnuksen tunnusta viite viitteen viitenumero viitenumeron suunnitelmatunnu* tunnu* viitenume*
    viitettä tunnusnumero* tunnistett* tunniste tunnisteen viittee* viitteitä suunnitelmanumero*
    numero_suunnitelmalle akt-tunnu* tym-tunnu* akt-viite* tym-viite*
  `,
  byTeam: `
    aluetiimeittäin tiimeittäin ryhmittäin tiimikohtaisesti alueittain tiimien_mukaan
    aluetiimi_kerrallaan tiimi_kerrallaan aluetiimikohtaisesti tiimikohtai* aluetiimikohtai* ryhmäkohtai*
    ryhmäkohtaisesti per_tiimi per_ryhmä per_aluetiimi tiimit_erikseen aluetiimien_mukaan joka_tiimissä
    eri_tiimeissä
  `,
  byType: `
    tyypeittäin suunnitelmatyypeittäin lajeittain tyypin_mukaan suunnitelmalajeittain tyyppikohtaisesti
    lajin_mukaan per_tyyppi tyyppien_mukaan eri_tyypit suunnitelmatyypin_mukaan jaoteltuna_tyypin
  `,
  handled: `
    käsitellyt muuttanut tehnyt merkinnyt tarkistanut kirjannut käsitteli muutti kirjasi käsitelty
    muokannut muokkasi tarkistanut_viimeksi koskenut käsittelijöinä päivittänyt päivitti
  `,
  everything: 'kaikki kaikkia',
  howOften: `
    kuinka_usein miten_usein kuinka_tiheästi miten_tiheästi millä_välein millä_tahdilla millaisin_välein
  `,
} as const;
