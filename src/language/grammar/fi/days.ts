export const days = {
  jointDay: `
    yhteispäiv* yhteinen_päivä yhteisen_päivän yhteistä_päivää yhteinen_kalenteripäivä
    yhteisen_kalenteripäivän yhteistä_kalenteripäivää yhteiset_päivät yhteiset_kalenteripäivät
    kalenteripäiv* yhteis-päiv* yhdyspintapäiv* yhteismaananta* yhteispäivät yhteispäivien yhteispäiviä
    yhteisiä_päiviä yhteisten_päivien yhteiseen_kalenteripäivään yhteiseen_päivään yhteiselle_päivälle
    yhteiskalenteripäiv* yhteisille_päiville yhteispäivyk* yhdyspinta-päiv* yhteispv* yhtpäiv*
    yhteinen_pv
  `,
  developmentDay: `
    kehittämispäiv* kehityspäiv* kehittämis-päiv* kehäpäiv* kehittämispäivät kehittämispäivien
    kehittämispäiviä kehittämisiltapäiv* kehittämisaamupäiv* kehittämisseminaar* kehittämispv* kehis*
    kehittämistapaami*
  `,
  networkMeeting: `
    verkostokokou* verkostotapaami* verkoston_kokou* verkoston_tapaami* verkostopalaver* verkostopäiv*
    verkostoitumi*
  `,
  teamMeeting: 'tiimikokou* tiimipalaver* tiimitapaami*',
  extra: `
    ylimääräi* ekstra lisäpäiv* ylimäärä* ylimääränen ylimääräsen lisäkerta yksittäi* yksittäinen lisä
  `,
  calendar: `
    kalenter* päivät aikataulu* ohjelma* menot tapahtumat tapahtumia tapahtuu tapahtumasta menoja menoa
    ohjelmassa agendalla_viikolla aikatauluun aikataulussa luvassa tiedossa kalenteria
    mitään_yhteistä jotain_yhteistä jotakin_yhteistä mitä_yhteistä yhteistä_ohjelmaa yhteistä_menoa
    yhteisiä_menoja yhteisiä_tapahtumia menoista tapahtumista ohjelmasta menoihin
  `,
  feed: `
    kalenteriosoit* kalenterisyöt* kalenterilink* kalenteritilau* tilausosoit* ics-osoit* ics-link*
    ics-syöt* kalenterin_osoit* kalenterin_link* kalenteri_outlookiin kalenteri_omaan_outlookiin
    kalenteri_puhelimeen kalenteri_kännykkään kalenteri_omaan_kalenteriin tilaa_kalenteri
    tilata_kalenteri kalenterin_tilaus kalenterin_tilaaminen kalenteritilaus kalenterin_ics
    kalenteri_googleen kalenterin_osoitteen
  `,
  calendarFile: 'kalenteritiedosto* kalenterivien* ics-tiedosto* ics',
  holiday: `
    pyhä pyhät pyhien pyhinä pyhinäkin pyhäpäivinäkin pyhille pyhiltä pyhäpäiv* arkipyh* pyhä* juhlapyh*
    helatorst* arkipyhä* vapaapäiv* pyhäpäivä* pyhäpäivälle pyhäpäivään
  `,
  onward: `
    jatkossa eteenpäin siitä_eteenpäin tästä_eteenpäin sarja sarjan sarjaa sarjat loppusarja* loput
    koko_sarja kaikki_kerrat kerrat kaikkia_kertoja jatkuva jatkuvasti pysyvästi vakituisesti pysyvä
    siitä_lähtien tästä_lähtien jatkossakin loppukerrat seuraavat_kerrat tulevat_kerrat kaikki_tulevat
  `,
  workingDay: `
    työpäivä työpäivään työpäiville työpäiviin arkipäivään arkipäiviin osuvat osuva arkipäivä
    arkipäivälle arkena työpäivälle seuraavaan_arkeen arkeen osuu osuisi sattuu sattuvat sattuisi osuessa
    kohdalla
  `,
  leaveOut: `
    jätä jätetään jättäkää pois jätetään_väliin väliin ohitetaan skipataan jää_pois jäävät_pois
    jää_väliin jäävät_väliin
  `,
  endIt: `
    loppuvat loppuu päättyvät päättyy lopeta lopetetaan päätä päätetään loppukoon päättyköön lakkautetaan
    lopettaminen loppumaan päättymään lakkaa lakkaavat viimeinen_kerta viimeisen_kerran
  `,
  yearWheel: `
    vuosikello* vuosikalenter* vuoden_kalenter* vuosisuunnitelm* vuoden_aikataulu* koko_vuoden
    vuosiaikataulu* vuosinäkym* vuosikatsau*
  `,
  invitation: `
    kutsu kutsun kutsua kutsukort* ilmoittautumi* osallistumiskysely* kutsukirj* kutsuviest*
    osallistujakysel* osallistumispyynt* kyselyn_osallistumisesta osallistumistiedustel* kutsut kutsuja
    kysely_osallistujista kyselyn_osallistujista kysely_tulijoista kyselyn_tulijoista
    kysely_osallistumisesta kutsukysel* osallistujatiedustelu* tulijakysel*
  `,
  come: `
    tulla pääsen voin_tulla pääsen_paikalle pääsen_tulemaan tulevat tulee_paikalle osallistuvat tulen
    osallistun mukana saavun paikalla tuun tulossa pääsemme tulemme ilmoittaudun läsnä pääsee pääsevät
    pääseekö osallistuu osallistumassa paikan_päällä ilmoittautu* ilmoittaudu* tulee_mukaan
    tulevat_mukaan tullaan osallistumme tuun_paikalle tulen_paikalle oon_paikalla olen_paikalla mukaan
    osallistua osallistunko ehdin ehdin_paikalle ehdimme mahdun läsnä_olen pääsen_kyllä pääsen_mukaan
    olen_tulossa oon_tulossa oon_mukana olen_mukana laita_mut_tulevaksi merkkaa_mut_tulevaksi
    mut_tulevaksi mukana_ollaan ollaan_mukana tullaan_paikalle tullu tullut sovi_mulle sopii_mulle
    paikallaolija*
    paikan_päälle tulen_paikan_päälle
    pystyn_tulla pystyn_tulee pystyn_tuleen pystyn_tulemaan pystyn_osallistumaan pystyn_osallistuu
    pystyn_olemaan pystyn_olla pystyn_olee pystytään_tulemaan pystymme_tulemaan kykenen_tulemaan
    kykenen_osallistumaan voin_osallistua voin_olla voin_tulee voidaan_tulla voimme_tulla
    tulijaa tulijoita osallistujaa osallistujia ilmoittautunutta lupautunut lupautuneet lupautuu lupautui
    lupautunu luvannut_tulla luvanneet_tulla luvannu_tulla
  `,
  cannot: `
    etten_pääse etten_tule etten_osallistu etten_voi_tulla etten_ehdi en_pääse en_tule en_osallistu
    en_ehdi en_voi_tulla emme_pääse estynyt poissa en_valitettavasti_pääse en_pysty en_pääsekään
    en_tulekaan en_oo_paikalla en_ole_paikalla en_mä_pääse mä_en_pääse joudun_jäämään_pois
    en_valitettavasti_ehdi pääse_en en_kerkeä en_kerkee en_kykene en_pysty_osallistumaan
    en_pysty_tulemaan en_voi_osallistua en_voi_tulla_paikalle en_ehdi_mukaan en_ehdi_paikalle
    en_pääse_mukaan en_pääse_paikalle en_pääse_tulemaan en_ole_tulossa en_oo_tulossa en_taida_päästä
    en_taida_ehtiä en_tuu en_tuukaan en_ehdikään en_osallistukaan emme_pääsekään emme_tule emme_osallistu
    emme_ehdi ei_päästä ei_tulla ei_ehditä olen_estynyt oon_estynyt joudun_perumaan_osallistumiseni
    joudun_jättämään_väliin jätän_väliin mä_jätän_väliin jään_pois en_mä_ehdi en_mä_tuu
    en_sittenkään_pääse en_sittenkään_tule en_nyt_pääse en_kyllä_pääse en_oo_pääsemässä mulla_este
    minulla_este este_tuli tuli_este en_oo_mukana en_ole_mukana ei_sovi ei_käy en_ole_käytettävissä
    en_oo_käytettävissä ei_ole_mahdollista_osallistua joudun_olemaan_poissa
    emmä_pääse emmä_tuu emmä_tule emmä_ehdi emmä_ehi emmä_osallistu en_ehi en_ehikään en_mä_ehi en_mä_tule
    en_mä_osallistu en_kerkii en_kerkiä en_mä_kerkee emmä_kerkee en_pääse_nyt joudun_olemaan_pois
    joudun_olee_pois joudun_olee_poissa joudun_oleen_pois joudun_oleen_poissa oon_poissa
    olen_poissa olemme_poissa ollaan_poissa joudun_jää_pois
    joudun_perumaan_tuloni joudun_perumaan joudun_jättää_väliin joudun_skippaamaan skippaan jätän_tän_väliin
    jää_multa_väliin jää_minulta_väliin jää_mult_väliin en_pysty_tulee en_pysty_tuleen en_voi_tulla_mukaan
    en_mä_pysty_tulemaan en_mä_voi_tulla emmä_voi_tulla en_mä_voi_osallistua en_pääsisi en_pysty_pääsemään en_pysty_saapumaan en_saavu en_pääse_saapumaan
    en_voi_saapua perun_osallistumisen perun_osallistumiseni perun_mun_osallistumisen perun_tuloni
    perun_mun_tulon perun_ilmoittautumisen perun_ilmoittautumiseni peru_osallistumiseni
    peru_mun_osallistuminen peru_mun_osallistumiseni peru_tuloni peru_mun_tulo peru_ilmoittautumiseni
    peru_mun_ilmoittautuminen peruutan_osallistumiseni peruutan_ilmoittautumiseni peruutan_tuloni
    peruuta_osallistumiseni peruuta_ilmoittautumiseni peruuta_mun_osallistuminen minua_ei_näy mua_ei_näy
    mä_en_tuu mä_en_tule minä_en_tule minä_en_pääse mä_olen_poissa ei_pääse_mukaan_minä
    pakko_jäädä_pois pakko_jättää_väliin
  `,
  remote: `
    etänä etäyhteydellä etäyhteyksin teamsilla teamsin_kautta etäosallistun verkon_kautta etäyhteyden
    etäyhteyden_kautta etäyhteys etäosallistuja etäosallistuminen teamsillä teamssillä teamsissa
    teamsin_välityksellä linjoilla langoilla ruudun_takaa verkossa verkon_yli etäisesti kotoa etäilen
    etäosallistumi* teamsitse
  `,
  next: 'seuraava* ensi tuleva* lähin ens seuraavaks lähinnä seuraavan_kerran seuraava_kerta',
  whoComes: `
    kuka_tulee ketkä_tulee ketkä_tulevat keitä_tulee ketkä_ovat_tulossa ketkä_on_tulossa keitä_on_tulossa
    kuka_on_tulossa ketä_tulee ketä_tulossa ketkä_pääsee ketkä_pääsevät ketä_pääsee kuka_pääsee
    ketkä_osallistuu ketkä_osallistuvat ketä_osallistuu osallistujalist* ilmoittautuneet ilmoittautuneita
    ilmoittautuneista osallistujatilan* tulijat tulijoita keitä_osallistuu keitä_pääsee montako_tulee
    montako_tulossa kuinka_moni_tulee kuinka_moni_pääsee kuinka_moni_osallistuu moniko_tulee
    ketkä_tulossa vastanneet vastanneita vastaukset vastauksia
    montako_tulijaa montako_osallistujaa kuinka_monta_tulijaa kuinka_monta_osallistujaa ketkä_kaikki_tulee
    ketkä_kaikki_tulevat ketkä_kaikki_on_tulossa ketkä_kaikki_pääsee ketkä_kaikki_pääsevät
    ketä_kaikkia_tulee ketä_kaikkia_on_tulossa keitä_kaikkia_tulee keitä_kaikkia_on_tulossa
    ketkä_ilmoittautui ketkä_ovat_ilmoittautuneet ketkä_on_ilmoittautunu ketkä_on_ilmoittautunut
    kuka_kaikki_tulee ketkä_on_luvannut_tulla ketkä_on_luvannu_tulla
  `,
  outlook: `
    outlook* puhelimeen puhelime* kännykkään kännykkä* kännykä* google* gmail* omaan_kalenteriin iphone*
    sähköpostiin omaan_kalenteri* omalle_kalenteri* kalenteriini
  `,
  address: 'osoite osoitteen osoitetta osoitteeseen linkki linkin linkkiä tilausosoit*',
  allOf: `
    yhteispäivät yhteispäivien yhteispäiviä kehittämispäivät kokoukset kokouksia kokousten kokouksien
    palaverit palaverien palavereja tapaamiset tapaamisia
  `,
  calledOff: 'peruttu peruutettu peruuntunut peruttuna',
  ask: `
    kysy~kysyä~kysykää~kysyisi~kysytään tiedustele~tiedustella~tiedustelkaa~tiedustelisi~tiedustellaan
    kysele~kysellä~kyselkää~kyselisi~kysellään kysely kyselyn
    varmista~varmistaa~varmistakaa~varmistaisi~varmistetaan
  `,
  theDay: 'päivä päivää päivän',
} as const;
