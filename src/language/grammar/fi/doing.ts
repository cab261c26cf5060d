export const doing = {
  add: `
    lisää~lisätä~lisätkää~lisäisi~lisätään luo~luoda~luokaa~loisi~luodaan tee~tehdä~tehkää~tekisi tehdään
    tehdäänkö tehtäis tehtäisiin tehtäiskö laita~laittaa~laittakaa~laittaisi~laitetaan
    pistä~pistää~pistäkää~pistäisi~pistetään merkitse~merkitä~merkitkää~merkitsisi~merkitään
    vie~viedä~viekää~veisi~viedään varaa~varata~varatkaa~varaisi~varataan
    kirjaa~kirjata~kirjatkaa~kirjaisi~kirjataan tallenna~tallentaa~tallentakaa~tallentaisi~tallennetaan
    aseta~asettaa~asettakaa~asettaisi~asetetaan ota~ottaa~ottakaa~ottaisi~otetaan
    anna~antaa~antakaa~antaisi~annetaan järjestä~järjestää~järjestäkää~järjestäisi~järjestetään
    sovi~sopia~sopikaa~sopisi~sovitaan kuitaa kuitaan kuittaa~kuitata~kuitatkaa~kuittaisi~kuitataan
    nosta~nostaa~nostakaa~nostaisi~nostetaan pidetään pidettäisiin pidettäiskö pidetäänkö kuittaa
    kuitataan merkkaa rekisteröi* tulee ajoita aikatauluta tekis tekisit laittas tarttis tarttee tarvii
    tarvittas tarvittaisiin tarvittais buukkaa~buukata~buukatkaa~buukkaisi~buukataan
    lyö~lyödä~lyökää~löisi~lyödään heitä heitetään heittää läiskäise tuupataan täydennetään
    suunnittele~suunnitella~suunnitelkaa~suunnittelisi~suunnitellaan
    hommaa~hommata~hommatkaa~hommaisi~hommataan ilmoita~ilmoittaa~ilmoittakaa~ilmoittaisi~ilmoitetaan
    päivitä~päivittää~päivittäkää~päivittäisi~päivitetään kirjota kirjotetaan tehtäs laitappa lisäiletkö
    rekkaa rekisteröi~rekisteröidä~rekisteröikää~rekisteröisi~rekisteröidään pidettäis pidettäs
    tarvittaisi tarvitsis kaivataan kaipaisin halutaan_lisätä lisäys lisäykseksi lisäyksenä sovittua
    varattua lisättyä kokoa~koota~kootkaa~kokoaisi~kootaan
    tehään tehkääs teheen tehä liitä~liittää~liittäkää~liittäisi~liitetään
  `,
  found: `
    luo~luoda~luokaa~loisi~luodaan perusta~perustaa~perustakaa~perustaisi~perustetaan
    muodosta~muodostaa~muodostakaa~muodostaisi~muodostetaan avaa~avata~avatkaa~avaisi~avataan
    pystytä~pystyttää~pystyttäkää~pystyttäisi~pystytetään
    käynnistä~käynnistää~käynnistäkää~käynnistäisi~käynnistetään kasaa kasataan kootaan perustaminen
    perustamista
  `,
  new: `
    vapaa uusi uuden uutta uudet uusia uus uudelle uudella tuore tuoreen
    uusi~uusia~uusikaa~uusisi~uusitaan uusita
  `,
  cancel: `
    peru~perua~perukaa~peruisi~perutaan peruuta~peruuttaa~peruuttakaa~peruuttaisi~peruutetaan
    poista~poistaa~poistakaa~poistaisi~poistetaan skippaa~skipata~skipatkaa~skippaisi~skipataan
    ohita~ohittaa~ohittakaa~ohittaisi~ohitetaan pyyhi~pyyhkiä~pyyhkikää~pyyhkisi~pyyhitään väliin
    jätä_väliin jätetään_väliin jätetään_pois jää_väliin peruuntuu peruutus kansseloi* cancel*
    peruuttaminen peruminen perumista peruuttamista peruuntukoon peruuntuisi
    hylkää~hylätä~hylätkää~hylkäisi~hylätään jää_pois jäisi_pois jääköön_pois jää_pitämättä jäi_pitämättä
    jätetään_pitämättä unohdetaan pyyhitään dellaa deletoi otetaan_pois ota_pois poisto perutaankin
    perutaanko perutaanpa peruuntuukin jää_toteutumatta jätetäänkin jääkin_väliin jää_siis_väliin
    jää_nyt_väliin ohi peruuntuneeksi perutuksi unohda~unohtaa~unohtakaa~unohtaisi~unohdetaan unohdettua
    ruksi ruksaa ruksataan vedä_yli vedetään_yli viivaa_yli
    pitämättä
  `,
  off: 'pois käytöstä',
  notHeld: `
    ei_pidetä ei_ole ei_järjestetä ei_tule_olemaan ei_toteudu ei_pidetäkään ei_järjestetäkään ei_olekaan
    ei_ookaan ei_oo ei_pidetäkkään ei_tule ei_tulekaan ei_toteudukaan ei_kokoonnu ei_kokoonnukaan
    ei_järjesty ei_onnistu ei_onnistukaan ei_tarvita ei_tarvitakaan ei_pidetä_ollenkaan ei_ollakaan
    ei_olla ei_tapaa ei_tuu
    ei_pidä ei_pidäkään
    ei_voida_pitää ei_voi_pitää ei_voida_järjestää ei_voi_järjestää ei_saada_pidettyä ei_pystytä_pitämään
    ei_pystytä_järjestämään ei_ehditä_pitää ei_tulla_pitämään ei_saada_järjestymään ei_pystytä_toteuttamaan
    ei_voida_toteuttaa ei_kyetä_pitämään ei_päästä_pitämään ei_tuu_pidettyä ei_tarvitse_pitää ei_tarvi_pitää
    ei_kannata_pitää
    ei_me_pidetä ei_me_pidetäkään me_ei_pidetä ei_me_järjestetä ei_siis_pidetä
  `,
  move: `
    siirrä~siirtää~siirtäkää~siirtäisi~siirretään vaihda~vaihtaa~vaihtakaa~vaihtaisi~vaihdetaan
    muuta~muuttaa~muuttakaa~muuttaisi~muutetaan lykkää~lykätä~lykätkää~lykkäisi~lykätään
    aikaista~aikaistaa~aikaistakaa~aikaistaisi~aikaistetaan
    myöhennä~myöhentää~myöhentäkää~myöhentäisi~myöhennetään siirtyy siirto siirtyykin siirtyvät siirtyisi
    siirtyis siirretäänkin siirtäminen siirtämistä siirron siirräppä lykkääntyy lykkäytyy aikaistuu
    myöhästyttää pidetäänkin kokoontuukin onkin vaihtuu vaihtuukin vaihto vaihdon muuttuu muutetaankin
    muutos muuttukoon siirtää aikaisemmaksi aiemmaksi myöhäisemmäksi päivitetään_aika
    korjaa~korjata~korjatkaa~korjaisi~korjataan aientaa
    alkaakin alkaa_vasta alkaakin_vasta päättyykin uuteen_aikaan uuteen_ajankohtaan uudelle_päivälle uusi_aika uusi_ajankohta
  `,
  show: `
    näytä~näyttää~näyttäkää~näyttäisi~näytetään katso~katsoa~katsokaa~katsoisi~katsotaan
    listaa~listata~listatkaa~listaisi~listataan kerro~kertoa~kertokaa~kertoisi~kerrotaan luettele
    avaa_näkyviin haluan_nähdä haluaisin_nähdä saanko_nähdä näkyviin nähdä
    tsekkaa~tsekata~tsekatkaa~tsekkaisi~tsekataan katotaan katoppa
    vilkaise~vilkaista~vilkaiskaa~vilkaisisi~vilkaistaan esitä_lista tarkistappa kertoa kerro_mulle
    haluisin_nähdä haluan_tietää haluaisin_tietää tarviin_listan anna_lista saanko_listan listaus
    listauksen lista listana luettelo luettelon nähtäväksi näkisin nähtäisiin esiin esille saako_nähdä
    pääsenkö_näkemään muistuta_minua_mitä selvitä haluisin_tietää
    näkymä näkymän näkymää näkyville_minulle
  `,
  what: `
    mitä mikä mitkä minkä mitäs mitkäs mikäs millä missä mille mihin millaisia millaset millaiset
    millainen mihinkä millaista minkälaisia minkälainen minkälaiset mihi mistä mitähän mikähän mitkähän
  `,
  when: `
    milloin koska moneltako mihin_aikaan monesko_päivä monesko monentena millon milloinkas koskas
    millonkas millos millonka monelta minä_päivänä milläs_päivällä millä_viikolla minkä_päivänä
    mikä_päivä minä_viikonpäivänä mihin_kellonaikaan millonkohan moneltakohan mikä_ajankohta ajankohta
    ajankohdan päivämäärä päivämäärän pvm
    milloinkahan koskahan koskakohan millonkakohan
  `,
  who: `
    kuka kukas ketkä keitä kenet kenellä keneltä kenen kenelle ketä ketäs kutka kellä kelle keneen
    kenestä keistä keillä keiltä keille kenelläkin kukahan ketkähän
  `,
  instead: 'sijaan sijasta sen_sijaan',
  insteadOf: 'sijaan sijasta',
} as const;
