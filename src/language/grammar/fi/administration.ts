export const administration = {
  settingsOf: 'asetukset asetuksia asetuksista asetuksiin asetuksissa asetuksesi asetus asetusten säädöt',
  workingHours: 'työaika työajat työaikaa työajaksi työajan työpäivä työpäivän',
  digestTime: 'aamukooste* kooste koosteen koosteelle aamuviesti aamuviestin',
  channelLanguage: 'kanavien_kieli kanavien_kieleksi työtilan_kieli työtilan_kieleksi',
  retention: `
    säilytysaika säilytysajat säilytysaikoja säilytysaikaa säilytysajan säilytysajaksi säilytysajoista
    säilytysaikojen säilytys säilytetään säilytä~säilyttää~säilyttäkää~säilyttäisi~säilytetään
  `,
  'formality:formal': 'muodollinen muodollista muodollisen muodolliseksi muodollisena virallinen viralliseksi',
  'formality:bounded': 'vapaamuotoinen vapaamuotoiseksi vapaamuotoista epävirallinen epäviralliseksi',
  renameIt: 'nimeä_uudelleen uudelleennimeä nimen nimeä',
  changeLog: `
    muutosloki muutoslokia muutoslokin muutoslokista muutoslokiin muutoslogi lokitiedo* loki lokia lokin
    lokista tapahtumaloki* audit-loki*
  `,
  changedIt: `
    muutettu muutettiin muuttanut muuttaneet muutti muuttivat muuttunut muuttui muutoksia muutokset
    muutos
    muutoksia_on_tehty muutoksia_tehty muutoksia_tänne_on_tehty mitä_on_muutettu on_muutettu muuteltu
    muokattu muokkasi muokkailtu
  `,
  erase: `
    unohda unohtakaa pyyhi poista_nimi poista_nimeni poista_minut poista_tietoni poista_omat_tietoni
    poista_minusta tietojeni_poisto
  `,
  dataOf: 'tiedot tietoja tietoa tietojen tietoni omat_tietoni henkilötiedot henkilötietoni henkilötietojani',
  gone: `
    lähteneet lähteneitä lähteneiltä lähteneiden lähteneen lähteneeltä lähtenyt poistuneet poistuneita
    poistuneiltä poistuneilta poistuneiden poistunut ovat_lähteneet on_lähtenyt
  `,
  leftOver: 'jäi jäänyt jäivät kesken hoitamatta roikkumaan',
  oneToOne: 'suoraan kahden_kesken kahdenkesken yksityisesti',
  chooseOther: 'vaihda~vaihtaa~vaihtakaa~vaihtaisi~vaihdetaan toinen toiseen toiselle',
  narrowIt: `
    rajaa rajata rajataan suodata rajaa~rajata~rajatkaa~rajaisi~rajataan
    suodata~suodattaa~suodattakaa~suodattaisi~suodatetaan karsi~karsia~karsikaa~karsisi~karsitaan tarkenna
    rajaus rajausta rajauksen suodatus suodatusta suodattimet suodatin
  `,
  'span:month': 'kuukautta kuukauden kuukausi kuukaudeksi kk',
  'span:year': 'vuotta vuoden vuosi vuodeksi',
} as const;
