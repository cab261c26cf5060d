export const days = {
  jointDay: `
    yhteispäiv* yhteinen_päivä yhteisen_päivän yhteistä_päivää yhteinen_kalenteripäivä
    yhteisen_kalenteripäivän yhteistä_kalenteripäivää yhteiset_päivät yhteiset_kalenteripäivät
    kalenteripäiv* yhteis-päiv* yhdyspintapäiv* yhteismaananta*
  `,
  developmentDay: 'kehittämispäiv* kehityspäiv* kehittämis-päiv* kehäpäiv*',
  networkMeeting: 'verkostokokou* verkostotapaami* verkoston_kokou* verkoston_tapaami* verkostopalaver*',
  teamMeeting: 'tiimikokou* tiimipalaver* tiimitapaami*',
  extra: 'ylimääräi* ekstra lisäpäiv* ylimäärä*',
  calendar: 'kalenter* päivät aikataulu* ohjelma* menot tapahtumat',
  feed: `
    kalenteriosoit* kalenterisyöt* kalenterilink* kalenteritilau* tilausosoit* ics-osoit* ics-link*
    ics-syöt* kalenterin_osoit* kalenterin_link* kalenteri_outlookiin kalenteri_omaan_outlookiin
    kalenteri_puhelimeen
  `,
  calendarFile: 'kalenteritiedosto* kalenterivien* ics-tiedosto* ics',
  holiday: 'pyhä pyhät pyhien pyhinä pyhinäkin pyhäpäivinäkin pyhille pyhiltä pyhäpäiv* arkipyh*',
  onward: 'jatkossa eteenpäin siitä_eteenpäin tästä_eteenpäin sarja sarjan sarjaa sarjat loppusarja* loput',
  workingDay: 'työpäivä työpäivään työpäiville työpäiviin arkipäivään arkipäiviin osuvat osuva',
  leaveOut: 'jätä jätetään jättäkää pois',
  endIt: 'loppuvat loppuu päättyvät päättyy lopeta lopetetaan päätä päätetään',
  yearWheel: 'vuosikello* vuosikalenter* vuoden_kalenter* vuosisuunnitelm*',
  invitation: 'kutsu kutsun kutsua kutsukort* ilmoittautumi* osallistumiskysely*',
  come: `tulla pääsen voin_tulla pääsen_paikalle pääsen_tulemaan 
    tulevat tulee_paikalle osallistuvat tulen pääsen osallistun mukana saavun paikalla tuun tulossa pääsemme
    tulemme ilmoittaudun läsnä
  `,
  cannot: `etten_pääse etten_tule etten_osallistu etten_voi_tulla etten_ehdi 
    en_pääse en_tule en_osallistu en_ehdi en_voi_tulla emme_pääse estynyt poissa en_valitettavasti_pääse
    en_pysty en_pääsekään en_tulekaan en_oo_paikalla en_ole_paikalla en_mä_pääse mä_en_pääse
    joudun_jäämään_pois en_valitettavasti_ehdi pääse_en
  `,
  remote: 'etänä etäyhteydellä etäyhteyksin teamsilla teamsin_kautta etäosallistun verkon_kautta',
  next: 'seuraava* ensi tuleva* lähin',
  whoComes:
    'kuka_tulee ketkä_tulee ketkä_tulevat keitä_tulee ketkä_ovat_tulossa ketkä_on_tulossa keitä_on_tulossa kuka_on_tulossa',
} as const;
