export const groups = {
  meeting: `
    kokou* palaver* tapaami* istun* miitin* kokkari* kokkeri* palaveeri* palaverei* neuvonpito* miitti*
    tapaaminen kokoontumi* meeting* teams-palaver* teams-kokou* teamspalaver*
  `,
  meet: `
    kokoont* tapaa tapaavat kokoustaa kokoustetaan istuu tapaisi tavataan pitää_kokouksen
    pitävät_kokouksen kokoustavat istuvat istutaan näkevät nähdään_ryhmänä kokoontu* kokoonnut* kokoonn*
    kerääntyy
  `,
  groups: `
    ryhmät ryhmiä ryhmistä johtoryhmät tiimit aluetiimit ryhmien tiimejä johtoryhmiä työryhmät työryhmiä
    ryhmistämme ryhmälistaus ryhmälista kaikki_ryhmät johtoryhmistä tiimeistä
  `,
  group: `
    ryhmä ryhmän ryhmää ryhmälle ryhmään tiimi tiimin tiimiä työryhmä työryhmän työryhmää tiimiin
    tiimille ryhmäksi tiimiksi porukka_nimeltä
  `,
  member: `
    jäseneksi jäsen jäsenen jäsenenä jäsenyys jäseniksi jäsenille liittyy liittyvät liitetään
    mukaan_ryhmään osallistujaksi
    uudeksi_jäseneksi
  `,
  members: `
    jäsenet jäseniä jäsenistö* kokoonpano* jäsenlista* jäseninä jäsenten jäsenistä jäsenlist*
    jäsenluettelo* jäsenen_tiedot väki väkeä ryhmäläiset
  `,
  'seat:chair': `
    puheenjohtaj* pj pj:nä pj:ksi puheenjohtajaksi pj. pj:n puheenjoht* puheenjohta* vetäj* vetämään
    pj:tä puhis puheenjohtajuu* vetäjä*
  `,
  'seat:viceChair': 'varapuheenjohtaj* varapj vpj vara-pj varapj:ksi varapuhis vara-puheenjohtaj* vpj:ksi vpj:nä',
  'seat:secretary': 'sihteer* siht siht. sihteeri* sihteeriksi kirjuri*',
  'seat:member': 'jäsen jäseneksi jäsenenä jäsenet jäseninä jäseniksi',
  'seat:deputy': 'varajäsen* varahenkilö* vara-jäsen* varalle varaedustaj*',
  'role:caseworker': `
    suunnitelmien_käsittelij* suunnitelman_käsittelij* käsittelij* suunnitelmakäsittelij*
    oikeus_käsitellä_suunnitelmia käsitellä_suunnitelmia käsittelemään_suunnitelmia
    suunnitelmien_käsittely* suunnitelmien_hoitaj* suunnitelmaoikeu* suunnitelmien_näkemi*
    näkemään_suunnitelmat nähdä_suunnitelmat asiakassuunnitelmien_käsittelij* käsittelijänoikeu*
    käsittelyoikeu*
  `,
  'role:admin': `
    ylläpitäj* pääkäyttäj* admin* ylläpito-oikeu* ylläpitooikeu* ylläpito* admin-oikeu* adminoikeu*
    admini* adminiks hallintaoikeu* pääkäyttäjäoikeu*
  `,
  joins: 'liittyy liittyvät tulee_mukaan mukaan liittyisi liity',
} as const;
