export const plans = {
  plan: 'suunnitelm*',
  'plan:activationPlan': 'aktivointisuunnitelm* aktivointi-suunnitelm* aktisuunnitelm* aktivointisuunitelm*',
  'plan:multiEmploymentPlan': `
    monialai*_työllistymissuunnitelm* tym-suunnitelm* tym_suunnitelm* monialai*_suunnitelm* mts-suunnitelm*
    monialai*_työllistymis-suunnitelm* typ-suunnitelm* tym-prosess* typ-prosess*
  `,
  'plan:employmentPlan': 'työllistymissuunnitelm*',
  'plan:integrationPlan': 'kotoutumissuunnitelm*',
  planMine: 'suunnitelmani suunnitelmiani',
  reviewed: `
    tarkistus_ok tarkastus_ok läpi tarkistettu tarkastettu tarkistettiin tarkistin tarkastin tarkistetuksi
    tarkastettiin päivitetty päivitettiin tarkistus_tehty tarkistus_pidetty käyty_läpi käytiin_läpi
    tarkistettu_nyt katsottiin_läpi
  `,
  toReview: `
    tarkistamatta tarkistaa tarkastaa tarkistettava tarkistettavat tarkistettavana tarkistettavia
    tarkastettavat tarkastettavia tarkistetaan erääntyy erääntyvät erääntyviä tarkistettavaksi
    tarkistuksessa
  `,
  review: `
    tarkistus tarkistusta tarkistukset tarkistuksia tarkistuksista tarkastus tarkastusta tarkistuksen
    tarkastukset tarkastuksia
  `,
  drafted: 'laadittu laadittiin laadin tehty allekirjoitettu alkaen alkoi laatimispäivä',
  lastReviewed: `
    viimeksi_tarkistettu viimeksi_tarkastettu edellinen_tarkistus viimeisin_tarkistus viimeksi
    tarkistettu_viimeksi
  `,
  responsible: 'vastuussa vastuuhenkilö* vastuulla vastaavat vastaa vastuu* vastuullinen',
  assessment: 'kartoitusjakso* kartoitu* kartotusjakso*',
  began: 'alkoi aloitettu alkanut alkaa käynnistyi aloitettiin alkamispäivä aloita',
  wasDrafted: 'laadittiin',
  unattended: 'ilman_käsittelijää käsittelijättä',
  ofPerson: 'henkilön lähteneen poistuneen',
  lead: 'vetäjä* esihenkilö*',
  reviewInterval: 'tarkistusväli* tarkistussään*',
  later: 'vasta myöhemmin torkuta torku torkutetaan torkutus',
  handOver: `
    siirrä~siirtää~siirtäkää~siirtäisi~siirretään anna~antaa~antakaa~antaisi~annetaan
    luovuta~luovuttaa~luovuttakaa~luovuttaisi~luovutetaan siirtyy
  `,
  absent: `
    lomalla lomaksi poissa vapaalla lomailen lomani loma sairaslomalla vanhempainvapaalla virkavapaalla
    olen_pois
  `,
  meanwhile: `
    siksi_ajaksi sijaiseksi sijaisena sijaistaa siksi_aikaa sillä_välin lomani_ajaksi poissaoloni_ajaksi
    hoitaa
  `,
  history: 'historia* muutoshistoria* muutokset',
  interrupted: 'keskeytyi keskeytyy keskeytetään keskeytettiin keskeytetty',
  resumed: 'jatka jatketaan jatkuu jatkuu jatketaan jatkoi jatkui',
  hearing: 'kuulemi* kuultu kuulla',
  close: `
    päätä~päättää~päättäkää~päättäisi~päätetään sulje~sulkea~sulkekaa~sulkisi~suljetaan
    lopeta~lopettaa~lopettakaa~lopettaisi~lopetetaan päättyi päättyy päättynyt loppui loppu
  `,
  'reason:employed': `
    työllistyi työllistynyt töihin töissä työllistyy työllistyminen sai_töitä sai_työpaikan työpaikka
  `,
  'reason:business': 'yrittäjä* yrityksen yritystoimin* perusti_yrityksen',
  'reason:studies': 'opiskel* opinnot opintoihin koulutukseen opinto* opiskelu*',
  'reason:needOver': `
    tarve_päättyi tarve_poistui ei_tarvetta tarve_loppui tuen_tarve_päättyi ei_enää_tarvetta
  `,
  'reason:moved': 'muutti muuttanut muutto muuttaa',
  'reason:other': 'muu_syy muusta_syystä muu',
  client: 'asiakas asiakkaan asiakkaalla hän',
  booked: 'varattu varattiin sovittu sovittiin varasin on_sovittu',
  reviewTime: 'tarkistusaika* tarkastusaika* tarkistuspalaver* tarkistustapaami* tarkistuskokou*',
  reference: 'tunnus tunnuksen tunnusta viite viitteen viitenumero viitenumeron suunnitelmatunnu*',
  byTeam: 'aluetiimeittäin tiimeittäin ryhmittäin tiimikohtaisesti alueittain tiimien_mukaan',
  byType: 'tyypeittäin suunnitelmatyypeittäin lajeittain tyypin_mukaan',
  handled: 'käsitellyt muuttanut tehnyt merkinnyt tarkistanut kirjannut käsitteli muutti kirjasi',
  everything: 'kaikki kaikkia',
} as const;
