export const practices = {
  practice: `
    hyvä*_käytän* hyvi*_käytän* hyviä_käytän* parha*_käytän* käytäntö* käytännö* käytänte* käytänne*
    käytänt* hyvis*_käytän* toimintamalli* toimintatapo* hyvät_käytännöt hyvä_tapa hyviä_tapoja
    hyvät_tavat käytännöt käytäntöjä toimintatav* hyväksi_havaittu* hyväksi_todettu* käytännöi*
    käytäntöi* toimintamallei* toimintamall*
    hyvää_tapaa hyvää_käytän* toimivaa_tapaa toimivia_tapoja toimiva_tapa
  `,
  edit: `
    täydennä~täydentää~täydentäkää~täydentäisi~täydennetään muokkaa~muokata~muokatkaa~muokkaisi~muokataan
    muokkaaminen muokkausta muuta_tekstiä korjaile korjaa~korjata~korjatkaa~korjaisi~korjataan täydennys
    päivitä_tekstiä viimeistele tarkenna~tarkentaa~tarkentakaa~tarkentaisi~tarkennetaan
    päivitä~päivittää~päivittäkää~päivittäisi~päivitetään paranna~parantaa~parantakaa~parantaisi~parannetaan
    viimeistele~viimeistellä~viimeistelkää~viimeistelisi~viimeistellään hio~hioa~hiokaa~hioisi~hiotaan
  `,
  comment: `
    kommentoi~kommentoida~kommentoikaa~kommentoisi~kommentoidaan kommentti kommentin kommenttini
    kommentoin kommentoisin kommentteja jätä_kommentti palaute palautetta huomio huomautus kommentiksi
    kommentoidaanpa kommenttia kommenttina huomion huomautuksen
    anna_palautetta antaa_palautetta annan_palautetta antaisin_palautetta antaa_kommentin annan_kommentin
  `,
  takeOut: `
    vie~viedä~viekää~veisi~viedään lataa~ladata~ladatkaa~lataisi~ladataan
    tulosta~tulostaa~tulostakaa~tulostaisi~tulostetaan vienti vientiin viedään talteen siirrä_exceliin
    exceliin poiminta ulos export* eksporttaa eksportoi ladattua ladattuna printtaa printataan tulosteena
    tulostettua
  `,
  document: `
    tiedosto* tiedostoon tiedostona csv* markdown* taulukko* tulostettava* sivuna excel exceliin excelinä
    excel-tiedosto* csv:ksi csv:nä csv-tiedosto* html pdf pdf:ksi wordiin sivu sivuksi tulosteeksi
    exceliksi tiedostoksi taulukkona taulukoksi taulukkoon
    excel-muoto* excelmuoto* csv-muoto* csvmuoto* pdf-muoto* pdfmuoto* word-muoto* wordmuoto* taulukkomuoto*
    tiedostomuoto* tekstimuoto* html-muoto* markdown-muoto* excel_muotoon excel_muodossa csv_muotoon
    csv_muodossa pdf_muotoon pdf_muodossa word_muotoon word_muodossa excel-muodo* excelmuodo* csv-muodo*
    pdf-muodo* word-muodo* taulukkomuodo* tiedostomuodo* markdown-muodo*
  `,
  monthly: `
    kuukausittain joka_kuukausi joka_kuu kuukausikooste* kuukauden_välein kerran_kuussa kuukausittainen
    kuukausittaista joka_kuun
  `,
  archive: `
    arkistoi~arkistoida~arkistoikaa~arkistoisi~arkistoidaan arkisto* arkistoon arkistoitavaksi
    arkistoitaisiin vanhentuneeksi poista_käytöstä poistetaan_käytöstä pois_käytöstä
    lakkauta~lakkauttaa~lakkauttakaa~lakkauttaisi~lakkautetaan pura~purkaa~purkakaa~purkaisi~puretaan
    hajota~hajottaa~hajottakaa~hajottaisi~hajotetaan
  `,
  unfold: `
    avaa~avata~avatkaa~avaisi~avataan avataan avaapa näytä_tarkemmin näytä_kokonaan lue_kokonaan
    koko_teksti tarkemmin kokonaan kokonaisuudessaan
  `,
  newPractice: `
    tässä_hyvä_käytäntö tässä_yksi_hyvä_käytäntö tässä_käytäntö uusi_käytän* uusi_hyvä_käytän*
    tässä_hyvä_tapa tässä_malli tässä_toimiva_malli
  `,
  inUse: `
    käytössä käyttöön otettu_käyttöön otamme_käyttöön otimme_käyttöön käytämme ottaneet_käyttöön
    otettiin_käyttöön otetaan_käyttöön ottaa_käyttöön otan_käyttöön otin_käyttöön otettais_käyttöön
    käytetään meilläkin_käytössä käytössämme hyödynnetään sovelletaan hyödynnämme
    alettu_käyttää ollaan_alettu_käyttää alettiin_käyttää aletaan_käyttää ruvettu_käyttämään
    ruvettiin_käyttämään ryhdytty_käyttämään ryhdyttiin_käyttämään käytetty käyttämään ottamassa_käyttöön
    saatu_käyttöön
  `,
  we: `
    meillä meillekin meille me meidän meidänkin meijän meil meiänkin täälläkin meidän_alueella
    meidän_kunnassa
    meki mekin meikäläiset meiän meilläkin meidänkin_alue
  `,
  digest: `
    kooste koosteen koostetta koonti yhteenveto kooste* koontia koonnin yhteenvedo* yhteenveto*
    tiivistelmä* katsaus katsauksen koontilista kuukausikooste* kuukausikoonti* kuukausiyhteenveto*
  `,
  channel: `
    kanavalle kanavaan kanavalla kanava tänne_kanavalle yleiseen ryhmäkanavalle kanavassa kanavaa
    tiimin_kanavalle tiimikanavalle
  `,
  whatsUp: `
    aamukooste* mitä_minulle_kuuluu mitä_mulle_kuuluu päivän_kooste päivän_ohjelma mun_päivä
    mitä_minulla_on mitä_mulla_on oma_kooste mitä_on_tulossa oma_päivä päiväni aamun_kooste
    mitä_minua_odottaa mitä_mulla mitä_tänään mun_päiväni päivän_asiat päivän_tehtävät aamun_asiat
    aamukatsau* mitä_mulla_tänään mitä_minulla_tänään mikä_on_päivän_ohjelma mitä_mun_pitää_tehdä
    mitä_minun_pitää_tehdä mitä_minulla_odottaa mikä_minua_odottaa mun_kooste oman_koosteen omani_kooste
    päivän_tilanne mun_tilanne mitä_mulle_tänään mitäs_mulla mitä_mulla_on_edessä mikä_mua_odottaa
    mitä_multa_odotetaan mitä_minulta_odotetaan
  `,
  something: `
    jotain jotakin mitään ideoita vinkkejä vinkki kokemuksia kokemusta malleja esimerkkejä muilla malli
    mallia mallin mallit esimerkki esimerkin kokemuksia_muualta ratkaisu ratkaisua ratkaisuja toimivia
    toimiva hyväksi idea vinkin tapoja keinoja keinoa apuja jotain_hyvää
  `,
  elsewhere: `
    muualla muut muilla muissa muissa_kunnissa muilla_alueilla toisaalla muiden muualta naapurissa
    naapurikunnassa muu_suomi jossain jossakin kukaan muille muihin joku_muu muut_kunnat
  `,
  taken: 'otettu ottaneet otettiin otimme otetaan ottaa otettais otettaisiin ottaisimme',
  tried: `
    kokeiltu kokeillut kokeilleet testattu testanneet toteutettu toteuttanut tehty tehnyt tehneet
    pilotoitu ratkaistu ratkaissut hoidettu hoitanut järjestetty järjestänyt järjestäneet
    hoitaneet hoitavat hoidetaan hoitaa keksinyt keksineet keksitty kehittänyt kehittäneet kehitetty
    ratkaisseet tekevät tekee toimitaan toimineet onnistunut onnistuneet onnistuttu saanut_toimimaan
    saaneet_toimimaan
    koottu koottuna koonnut koonneet kerätty kerättynä kerännyt keränneet tallessa tallennettu
    tallennettuna talletettu talletettuna kirjattu kirjattuna listattu listattuna dokumentoitu
    dokumentoituna kuvattu kuvattuna
  `,
} as const;
