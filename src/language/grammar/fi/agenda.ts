export const agenda = {
  agenda: `
    asialistalle esityslistalle agendalle listalle asialista* esityslista* agenda* aslista* asialiasta*
    työlista* aslistalle esityslist* kokouslista* kokouksen_lista kokouksen_listalle listalla kokousasiat
    esityslistan aiheet asiat_kokoukseen kokouksen_asiat listan listalta listasta listassa listaan
  `,
  toAgenda: `
    asialistalle esityslistalle agendalle listalle kokouksen_listalle
  `,
  // the steps of a meeting's timetable
  callForItems: `
    asioiden_pyyntö asioiden_pyynnön asioiden_pyytäminen asioiden_pyytämisen asiapyyntö* asiapyynnö* kutsun_lähetys
    kutsun_lähetyksen kutsun_lähettäminen kutsun_lähettämistä kutsu_lähetetään kutsu_lähtee asiakutsu*
    pyydä_asioita pyytää_asioita pyydetään_asioita asioita_pyydetään asioita_kysytään kysy_asioita
  `,
  itemsClose: `
    asioiden_määräaika asioiden_määräaikaa asioiden_määräajan asioiden_määräpäivä asioiden_jättöpäivä asioiden_jättö
    asioiden_jättöaika asioiden_takaraja asioiden_takarajaa asioiden_deadline asioiden_dl asiat_viimeistään
    asiat_pitää_jättää asiat_on_jätettävä asiat_jätettävä asiat_jätetään asiat_toimitettava ehdotusten_määräaika
    ehdotusten_määräaikaa asialistan_määräaika esityslistan_määräaika asiat_on_toimitettava asioiden_jättöä
  `,
  goesOut: `
    lähtee lähtisi lähteköön lähetetään lähetettäisiin lähetys lähetystä lähetyksen lähettäminen lähettämistä
    julkaistaan julkaistaisiin julkaisu julkaisua julkaisun julkaiseminen julkaisemista jaetaan lähtöpäivä
    lähtöpäivää lähetyspäivä lähetyspäivää julkaisupäivä julkaisupäivää lähtö lähtöä
  `,
  meetingNudge: `
    kokousmuistutu* muistutus_kokouksesta muistutusta_kokouksesta muistutuksen_kokouksesta kokouksen_muistutus
    kokouksen_muistutusta kokouksen_muistutuksen
  `,
  start: `
    aloita aloitetaan aloittaa käynnistä avaa aloitetaanko alotetaan alota avataan avaan käyntiin
    käynnistetään aloitetaanpa alkakoon aloittakaa käynnistyköön aloitan aloitus
    voi_alkaa voidaan_aloittaa voi_aloittaa voidaan_alkaa voidaan_käynnistää
    aloitellaan alotellaan aloittelemaan
  `,
  inProgress:
    'käynnissä käynnissä_oleva meneillään menossa meneillään_oleva nyt_käynnissä käsittelyssä työn_alla työn_alle tekeillä työstetään',
  end: `
    päättyi päättyy loppui loppuu päätä päätetään lopeta lopetetaan sulje lopetellaan loppu lopussa
    päätetty lopetus lopettaa lopettakaa suljetaan päätös_kokoukselle pakettiin paketissa poikki lopetan
    ohi
    päättynyt päättyneeksi
  `,
  numberItem: 'kohta kohtaan asiakohta pykälä kohdan kohtana asiakohtaan pykälään pykälän asianumero kohdaks',
  attendance: `
    läsnäolo* läsnäolijat läsnäolijoita osallistujat paikallaolijat läsnä läsnäolijoista läsnäolijalist*
    läsnälist* läsnäolot paikalla_kokouksessa osallistujalista paikalla_olijat nimenhuuto
  `,
  arrived: `
    saapui tuli liittyi saapuu tuli_paikalle saapui_paikalle tulee_paikalle liittyi_mukaan
    liittyi_kokoukseen saapunut tullut_paikalle on_saapunut tuli_mukaan saapuivat paikalle
  `,
  departed: `
    poistui lähti poistuu lähtenyt poistunut lähti_pois poistui_kokouksesta joutui_lähtemään lähtivät
    poistuivat häipyi lähtee
  `,
  guest: `
    vieras vieraan vieraana vieraaksi vieraat vierailij* kutsuvieraa* ulkopuolinen asiantuntijavieraana
    kuultavana vieraita vierailemassa asiantuntijana_kuullaan
    vierailee vierailevat vierailisi vieraana_on
  `,
  minutesOf: 'muistio* pöytäkirja* kokousmuistio* pöytäkirj* ptk ptk:n ptk:ta memo memon kokousmuistii*',
  check: `
    tarkistanut tarkistettavaksi tarkastettavaksi tarkistettu tarkastettu tarkistukseen tarkistettuna
    tarkastettuna kunnossa ok okei kuittaan tarkistus tarkastus tarkistan tarkastan tarkistin oikein
    hyvältä_näyttää näyttää_hyvältä kelpaa
    ei_huomautettavaa ei_ole_huomautettavaa ei_oo_huomautettavaa ei_huomauttamista ei_ole_huomauttamista
    ei_mitään_huomautettavaa ei_kommentteja ei_kommentoitavaa ei_korjattavaa ei_ole_korjattavaa
    ei_korjauksia ei_muutettavaa ei_lisättävää ei_muutoksia ei_ole_mitään_huomautettavaa
    ei_mulla_huomautettavaa ei_minulla_huomautettavaa en_huomannut_virheitä en_löytänyt_virheitä luin
    lukenut luettu luettuna kävin_läpi käyty_läpi hyvältä_vaikuttaa vaikuttaa_hyvältä asiallinen priima
    täyttä_tavaraa
  `,
  giveBack: `
    palauta palautetaan palautan palauttaa palautus palautettava takaisin takasin takaisin_sihteerille
    korjattavaksi korjattavaa korjauksiin korjauksia uudelleen_kirjoitettavaksi bumerangi
  `,
  download: `
    lataa ladataan tiedostona tallenna_tiedostona word wordina ladattua ladata lataisin lataisitko lataus
    tallentaa_koneelle omalle_koneelle koneelle tiedostoksi tiedostoon docx docxinä word-tiedosto* pdf
    pdf:nä wordiin tallentaisin
  `,
  link: `
    linkki linkit linkin linkkejä linkeille linkkiä latauslinkki latauslinkin latauslinkit osoite
    osoitteen
  `,
  previous: `
    edellinen edellisen viimeisin viimeisimmän viime äskeinen äskeisen äskeistä edellistä edellisestä
    viimeksi_pidetyn viimeisintä viimeisimmästä
    mitä_tein mitä_just_tein mitä_juuri_tein mitä_äsken_tein mitä_äsken_teit minkä_tein minkä_just_tein
    minkä_äsken_tein jonka_tein jonka_äsken_tein mitä_teit mitä_just_teit äsken_tekemäni juuri_tekemäni
    äsken_tehty juuri_tehty viimeksi_tekemäni viimeksi_tehty äskönen äskösen äskeinen_juttu äskeisen_jutun
    mun_äskeinen
  `,
  checkers: 'pöytäkirjantarkastaj* pöytäkirjan_tarkastaj* tarkastajat tarkastajiksi tarkastajaksi tarkastajina',
  noted: `
    merkitään_tiedoksi merkittiin_tiedoksi muistiin kirjaa_muistiin muistioon_merkitään
    merkitään_muistioon kirjataan_muistioon tiedoksi_merkitään todetaan merkitään_tiedoks
  `,
  dissent: 'eriävä_mielipide eri_mieltä eriävän_mielipiteen eriävä',
  disqualified: `
    esteellinen jäävi esteellisyys jääväsi jääviys jäävää_itsensä jäävinä jääväsi_itsensä esteellisenä
  `,
  decidedOn: `
    päätetty päätettiin päätökset päätöksiä päätöksistä päätösloki päätöslokia päätettiinkään
    päätetty_aiemmin on_päätetty päätettiinkö linjattu linjattiin linjauksia linjaukset
    sovittu_kokouksessa päätöksen päätöstä päätökseksi päätösten päättänyt päättäneet päätöslista
    päätösluettelo aiemmat_päätökset
  `,
  goal: `
    tavoite tavoitteet tavoitteita tavoitteen tavoitetta tavoitteelle tavoitteisiin tavoittei*
    tavoitteeks* tavoite* tavotte* yhteistyötavoit* tavoitteena päämäär*
  `,
  measure: `
    toimenpide toimenpiteen toimenpiteitä toimi toimenpi* toimenpiteeksi toimi_tavoitteelle teko keino
  `,
  statusOf: `
    tilaa tila tilan tilannetta etenemi* edistymi* vaihe vaihetta vaiheen status statuksen edistyminen
  `,
  'nth:first': `
    ensimmäiseksi ensimmäisenä alkuun ekaksi ekaks ykköseksi ykkösenä kärkeen alkupäähän ensiksi
    ensimmäiseks heti_alkuun ensimmäiselle_paikalle
  `,
  'nth:last': `
    viimeiseksi viimeisenä loppuun vikaksi vikaks hännille häntään loppupäähän loppuun_asti viimeiseks
    viimeiselle_paikalle vikana
  `,
  'nth:up': 'ylemmäs ylöspäin aiemmaksi ylös_päin pykälää_ylemmäs ylemmäksi aikaisemmaksi ylemmäks',
  'nth:down': 'alemmas alaspäin myöhemmäksi alas alemmaksi alemmaks pykälää_alemmas',
  arrange: `
    järjestys järjestyksen järjestystä järjestykseen järjestele uudelleenjärjest* järjesty* järjestellään
    järjestele_uudelleen
  `,
  item: `
    kohta kohdan kohtaa kohdaksi asia asian asiakohta asiakohdan aihe aiheen asiaksi asiana asiaa
    aiheeksi aiheena aihetta asiat keissi juttu jutun teema teeman
    asioita asioihin asioista kohtia kohtiin aiheita aiheisiin
  `,
  proposal: `
    ehdotus ehdotuksen ehdotusta ehdotettu esitys esityksen ehdotuksia esitystä ehdotettua ehdotettuun
    ehdotukseen esitykset ehdotukset
  `,
  presenter: `
    esittelee esittelijä* esitteli* alustaa alustaja* esittäjä* esittelijä: pohjustaa esittelisi esittää
    kertoo_aiheesta pitää_esityksen esittelemään alustajana alustaisi alustus pohjustaisi esittelijäks
    vetää_kohdan vetää tuo_esille alustuksen esittelyvastuu*
    esitellä esitellään esittelevä alustaja alustamaan pohjustaja* pohjustamaan pohjustus esittelevänä
  `,
  'type:decision': `
    päätösasia* päätettäväksi päätettävä päätösasiaksi päätösasiana päätettävänä päätettäväks päätökseen
    päätöskohta* päätöstä_varten
    päätös-asia* päätettävä-asia*
  `,
  'type:discussion': `
    keskusteluasia* keskusteltavaksi keskusteluun keskustelu keskustelua keskusteltavana keskustelun
    keskustelunavau* keskusteluasiaksi jutellaan_kokouksessa
    keskustelu-asia* keskusteltava-asia*
  `,
  'type:information': `
    tiedoksi tiedoksianto ilmoitusasia* tiedotusasia* tiedoks tiedoksi_annettava tiedonanto* infoasia*
    infoks infoksi tiedotettavaa tiedotus
    tiedoksi-asia* tiedoksiasia* tiedotus-asia* info-asia* ilmoitus-asia*
  `,
  discuss: `
    käsitellä käsitellään käsittele käsiteltäväksi käsittelyyn keskustella keskustellaan käydä_läpi
    käydään_läpi puhutaan_kokouksessa käsittelis puhutaan keskusteltaisiin käsiteltäisiin käsiteltävä
    käsiteltävää käsittelyssä esille esiin esillä agendalla_olla puhua puhuttaisiin keskusteltavaa
    nostaa_esiin nostetaan_esiin puheeks
  `,
  decision: `
    päätös päätökset päätöksen päätettiin päätetty päätetään päätös: päätöksenä päätökseksi päätöstä
    päätetään_että päätimme_että linjattiin
  `,
  recordIt: 'kirjaa kirjataan kirjoita_ylös laita_ylös merkitse merkitään tallenna pöytäkirjaan muistioon',
  agreement: `
    sopimus sopimukset sopimuksia sopimuksista sopimuksien sopimusten sopimuksen sopimusta sopparit
    soppari sopimuksemme sopimuksesta sopimukseen sopimuslista* yhteistyösopimukset
  `,
  'agreement:tymAgreement': `
    tym-sopimu* tymsopimu* typ-sopimu* tym_sopimu* tym-sopimuksen tym-sopimuksesta tymsopimuksen tymsopimuksesta
    typ-sopimuksen typ-sopimuksesta
  `,
  'agreement:interfaceAgreement': `
    yhdyspintasopimu* yhdyspinta-sopimu* yhdyspintasopimuksen yhdyspintasopimuksesta yhdyspinta-sopimuksen
  `,
  'agreement:strategicAgreement': `
    yhteistyösopimu* strategi*_yhteistyösopimu* strategi*_sopimu* yhteistyösopimuksen yhteistyösopimuksesta
  `,
  ofAgreement: `
    sopimuksen sopimuksesta tym-sopimuksen tym-sopimuksesta tymsopimuksen tymsopimuksesta typ-sopimuksen
    typ-sopimuksesta yhdyspintasopimuksen yhdyspintasopimuksesta yhdyspinta-sopimuksen yhteistyösopimuksen
    yhteistyösopimuksesta
  `,
  appoint: 'vaihda~vaihtaa~vaihtakaa~vaihtaisi~vaihdetaan nimeä~nimetä~nimetkää~nimeäisi~nimetään',
  yearlyTopic: `
    vuosiaihe vuosiaiheen vuosiaihetta vuosiaiheet vuosiaiheita vuosiaiheeksi vuosiaiheista vuosiaiheisiin
    vuosiaiheiden vuosiasia* vuosittainen_asia vuosittaisen_asian vuosittaiseksi_asiaksi vuosittaiset_asiat
  `,
  yearly: 'joka_vuosi vuosittain vuosittaiselle kerran_vuodessa',
  quorum: `
    päätösvalta* päätösvaltai* kvoorumi* päätöskykyi* päätösvaltaisuusraja* kvoorum* läsnäolovaatimu*
    päätösvaltainen
  `,
  forCheck: `
    tarkistettavaksi tarkastettavaksi tarkistukseen tarkastukseen tarkistettavaks tarkastettavaks
    luettavaksi
  `,
  lift: `
    nosta~nostaa~nostakaa~nostaisi~nostetaan laske~laskea~laskekaa~laskisi~lasketaan
    pudota~pudottaa~pudottakaa~pudottaisi~pudotetaan
  `,
  inForce: 'voimassa voimassaolevat voimassa_olevat voimassaolevia tehtynä',
  go: 'mennään siirrytään edetään siirry mene jatketaan avaa otetaan käsitellään',
  noTime: 'ei_ehditä_käsitellä emme_ehdi_käsitellä ei_ehditä',
  list: 'listalle listalla',
} as const;
