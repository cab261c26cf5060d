export const practices = {
  practice: `
    hyvä*_käytän* hyvi*_käytän* hyviä_käytän* parha*_käytän* käytäntö* käytännö* käytänte* käytänne*
    käytänt* hyvis*_käytän* toimintamalli* toimintatapo* hyvät_käytännöt
  `,
  edit: `
    täydennä~täydentää~täydentäkää~täydentäisi~täydennetään muokkaa~muokata~muokatkaa~muokkaisi~muokataan
  `,
  comment: 'kommentoi~kommentoida~kommentoikaa~kommentoisi~kommentoidaan kommentti kommentin kommenttini',
  takeOut: `
    vie~viedä~viekää~veisi~viedään lataa~ladata~ladatkaa~lataisi~ladataan
    tulosta~tulostaa~tulostakaa~tulostaisi~tulostetaan
  `,
  document: 'tiedosto* tiedostoon tiedostona csv* markdown* taulukko* tulostettava* sivuna',
  monthly: 'kuukausittain joka_kuukausi joka_kuu kuukausikooste*',
  archive: 'arkistoi~arkistoida~arkistoikaa~arkistoisi~arkistoidaan',
  unfold: 'avaa~avata~avatkaa~avaisi~avataan',
  newPractice: 'tässä_hyvä_käytäntö tässä_yksi_hyvä_käytäntö tässä_käytäntö uusi_käytän* uusi_hyvä_käytän*',
  inUse: 'käytössä käyttöön otettu_käyttöön otamme_käyttöön otimme_käyttöön käytämme ottaneet_käyttöön',
  we: 'meillä meillekin meille me meidän',
  digest: 'kooste koosteen koostetta koonti yhteenveto',
  channel: 'kanavalle kanavaan kanavalla kanava',
  whatsUp: `
    aamukooste* mitä_minulle_kuuluu mitä_mulle_kuuluu päivän_kooste päivän_ohjelma mun_päivä mitä_minulla_on
    mitä_mulla_on oma_kooste mitä_on_tulossa oma_päivä päiväni aamun_kooste mitä_minua_odottaa mitä_mulla
  `,
  something: 'jotain jotakin mitään ideoita vinkkejä vinkki kokemuksia kokemusta malleja esimerkkejä muilla',
} as const;
