export const agenda = {
  agenda: `
    asialistalle esityslistalle agendalle listalle asialista* esityslista* agenda* aslista* asialiasta*
    työlista*
  `,
  toAgenda: 'asialistalle esityslistalle agendalle listalle',
  start: 'aloita aloitetaan aloittaa käynnistä avaa',
  inProgress: 'käynnissä käynnissä_oleva meneillään',
  end: 'päättyi päättyy loppui loppuu päätä päätetään lopeta lopetetaan sulje',
  numberItem: 'kohta kohtaan asiakohta pykälä',
  attendance: 'läsnäolo* läsnäolijat läsnäolijoita osallistujat paikallaolijat',
  arrived: 'saapui tuli liittyi saapuu',
  departed: 'poistui lähti poistuu',
  guest: 'vieras vieraan vieraana vieraaksi vieraat',
  minutesOf: 'muistio* pöytäkirja*',
  check: 'tarkistanut tarkistettavaksi tarkastettavaksi tarkistettu tarkastettu tarkistukseen',
  giveBack: 'palauta palautetaan palautan',
  download: 'lataa ladataan tiedostona tallenna_tiedostona word wordina',
  link: 'linkki linkit linkin linkkejä',
  previous: 'edellinen edellisen viimeisin viimeisimmän',
  checkers: 'pöytäkirjantarkastaj* pöytäkirjan_tarkastaj* tarkastajat tarkastajiksi tarkastajaksi tarkastajina',
  noted: 'merkitään_tiedoksi merkittiin_tiedoksi muistiin kirjaa_muistiin',
  dissent: 'eriävä_mielipide',
  disqualified: 'esteellinen jäävi esteellisyys jääväsi',
  decidedOn: 'päätetty päätettiin päätökset päätöksiä päätöksistä päätösloki päätöslokia',
  goal: 'tavoite tavoitteet tavoitteita tavoitteen tavoitetta tavoitteelle tavoitteisiin',
  measure: 'toimenpide toimenpiteen toimenpiteitä toimi',
  statusOf: 'tilaa tila tilan tilannetta',
  'nth:first': 'ensimmäiseksi ensimmäiseksi ensimmäisenä alkuun',
  'nth:last': 'viimeiseksi viimeiseksi viimeisenä loppuun',
  'nth:up': 'ylemmäs ylöspäin aiemmaksi',
  'nth:down': 'alemmas alaspäin myöhemmäksi',
  arrange: 'järjestys järjestyksen järjestystä järjestykseen järjestele',
  item: 'kohta kohdan kohtaa kohdaksi asia asian asiakohta asiakohdan aihe aiheen asiaksi',
  proposal: 'ehdotus ehdotuksen ehdotusta ehdotettu esitys esityksen',
  presenter: 'esittelee esittelijä* esittelee esitteli* alustaa alustaja* esittäjä* esittelijä: pohjustaa',
  'type:decision': 'päätösasia* päätettäväksi päätettävä päätösasiaksi päätösasiana',
  'type:discussion': 'keskusteluasia* keskusteltavaksi keskusteluun keskustelu keskustelua',
  'type:information': 'tiedoksi tiedoksianto ilmoitusasia* tiedotusasia*',
  discuss: `
    käsitellä käsitellään käsittele käsiteltäväksi käsittelyyn keskustella keskustellaan käydä_läpi
    käydään_läpi puhutaan_kokouksessa
  `,
  decision: 'päätös päätökset päätöksen päätettiin päätetty päätetään',
  recordIt: 'kirjaa kirjataan',
  agreement: 'sopimus sopimukset sopimuksia sopimuksista sopimuksien sopimusten sopimuksen sopimusta',
  'agreement:tymAgreement': 'tym-sopimu* tymsopimu* typ-sopimu* tym_sopimu*',
  'agreement:interfaceAgreement': 'yhdyspintasopimu* yhdyspinta-sopimu*',
  'agreement:strategicAgreement': 'yhteistyösopimu* strategi*_yhteistyösopimu* strategi*_sopimu*',
  yearlyTopic: `
    vuosiaihe vuosiaiheen vuosiaihetta vuosiaiheet vuosiaiheita vuosiaiheeksi vuosiaiheista vuosiaiheisiin
    vuosiaiheiden vuosiasia* vuosittainen_asia vuosittaisen_asian vuosittaiseksi_asiaksi vuosittaiset_asiat
  `,
  yearly: 'joka_vuosi vuosittain vuosittaiselle kerran_vuodessa',
  quorum: 'päätösvalta* päätösvaltai* kvoorumi*',
} as const;
