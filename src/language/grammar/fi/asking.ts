export const asking = {
  // asked, not asked for: nothing is done
  how: `
    mites mitens miten mitenkä mitenkäs miksi miks miksei kuinka minkä_takia minkä_vuoksi millä_lailla
    kuinkas kuinkahan
  `,
  // what has been is not asked for
  was: `
    muistitko muistitteko muistin peruttu peruutettu siirretty lisätty poistettu siirsin peruin lisäsin oli
    olivat oltiin perui peruttiin perunut peruttiinko peruuntui siirsi siirtyi siirrettiin siirrettiinkö
    siirtynyt siirtyikö lisäsi lisättiin lisättiinkö poisti poistettiin pidettiin pidettiinkö sovittiinko
    kertoi sanoi unohdin unohtui jäi_väliin
    on_ollut ovat_olleet on_aina_ollut kokoontui kokoontuivat kokoonnuttiin kokoontuiko tavattiin
    olin olimme olit olitte
    kysyin kysyttiin kysyimme kyseltiin kyselin tiedusteltiin
    saatiin olisiko_pitänyt oisko_pitäny oisko_pitänyt olisi_pitänyt ois_pitäny ois_pitänyt oli_tarkoitus
    järjestettiin
    sanonut sanoneet sanonu luvannut luvanneet luvannu ehdottanut ehdottaneet ehdottanu väittänyt väittäneet
    ole_pyytänyt oo_pyytänyt ole_pyytäneet ole_toivonut oo_toivonut ole_halunnut oo_halunnut
  `,
  howMany: `
    kuinka_monta kuinka_moni montako kuinka_paljon paljonko lukumäärä määrä moniko monikohan kuinkahan_moni
    kuinkahan_monta montakohan
  `,
  find: `
    hae~hakea~hakekaa~hakisi~haetaan etsi~etsiä~etsikää~etsisi~etsitään
    löydä~löytää~löytäkää~löytäisi~löydetään löytyykö löytyiskö löytyisikö löydätkö löytyy löytyis
    löytyisi onko olisiko oisko oisiko onks onkos haku löytyykös löytyykö_meiltä löytyisköhän onko_meillä
    onko_olemassa etsiskelen etsin hain haen löytää selaa~selata~selatkaa~selaisi~selataan hakusessa
    kaipaan tiedätkö tiedättekö tiedätkö_onko lukea kuulla tutustua tutustuisin lukisin luen
    nähdä_esimerkkejä kuulisin
    kaipaisin
    onkohan olisikohan oiskohan oliskohan
  `,
  propose: `
    esitä~esittää~esittäkää~esittäisi~esitetään ehdota~ehdottaa~ehdottakaa~ehdottaisi~ehdotetaan
    jaa~jakaa~jakakaa~jakaisi~jaetaan ehdotus ehdotuksen jaettavaksi jaettavana jaettava ehdotettavana
    esitän ehdotan ehdottaisin ehdottamaan ehdotettaisiin ehdotus: ehdotettavaa ehdotuksena
    vinkkaa~vinkata~vinkatkaa~vinkkaisi~vinkataan vinkiksi tarjoa~tarjota~tarjotkaa~tarjoaisi~tarjotaan
    jakoon jakoon_laitettavaksi ehdolle ehdokkaaksi tarjolle vinkattavaa jaettavaa kerrottavaa jaan jakaisin
    vinkkaan tarjoan tarjoaisin
    ehdolla tarjolla
  `,
  send: `
    lähtee lähtevät lähteköön lähtisi lähetä~lähettää~lähettäkää~lähettäisi~lähetetään postita
    lähettäkääs meilaa meilaan pistä_menemään laita_menemään pistä_jakoon laita_matkaan matkaan menemään
    lähetys lähettäminen toimita~toimittaa~toimittakaa~toimittaisi~toimitetaan lähtemään
    lähettele~lähetellä~lähetelkää~lähettelisi~lähetellään laittele~laitella~laitelkaa~laittelisi~laitellaan
  `,
  publish: `
    julkaise~julkaista~julkaiskaa~julkaisisi~julkaistaan jaa~jakaa~jakakaa~jakaisi~jaetaan julki jakoon
    jakeluun jaettavaksi julkaisuun julkaiseminen julkistetaan
    julkista~julkistaa~julkistakaa~julkistaisi~julkistetaan näkyville julkiseksi
  `,
  hold: `
    pidä pidätä pidetään_vielä odota älä_julkaise älä_lähetä älä_vielä jarruta pysäytä pidätetään
    älä_vielä_lähetä älä_vielä_julkaise älä_lähetä_vielä älä_julkaise_vielä odota_vielä odottaa odotetaan
    odottakaa ei_vielä ei_lähetetä ei_julkaista ei_lähetetä_vielä ei_julkaista_vielä ei_saa_lähettää
    ei_saa_julkaista ei_jaeta älä_jaa älkää_lähettäkö älkää_julkaisko hyllytetään jäihin pitoon
    pidä_hallussa pidetään_hallussa pidättele seis seisköön odottamaan viivytä viivytetään
    lykkää_julkaisua ei_kannata_lähettää ei_mene_vielä ei_lähde_vielä
    omana_tietona omassa_tiedossa
  `,
  accept: `
    hyväksy~hyväksyä~hyväksykää~hyväksyisi~hyväksytään kelpaa okei_asialistalle
    vahvista~vahvistaa~vahvistakaa~vahvistaisi~vahvistetaan hyväksyntä hyväksyn hyväksyttäköön hyväksytty
  `,
  invite: `
    kutsu~kutsua~kutsukaa~kutsuisi~kutsutaan koolle koollekutsu* kutsuu kutsuttava kokoon koolla kutsukaa
    kutsut kutsutko kutsuttais koolle_kutsuminen
  `,
  import: `
    tuo~tuoda~tuokaa~toisi~tuodaan tuonti liitä_taulukosta import* lue_taulukosta tuontia tuominen import
    lataa_excelistä tuodaan_excelistä siirrä_excelistä siirretään_excelistä massatuonti lue_sisään sisään
  `,
  undo: `
    kumoa_edellinen kumoa_viimeisin kumoa_äskeinen kumotaan_äskeinen kumoa_se ota_takaisin peru peruuta
    perutaan peruutetaan perupa kumoa~kumota~kumotkaa~kumoaisi~kumotaan kumoo peru_äskeinen
    peruuta_äskeinen peruuta_edellinen peru_edellinen peru_viimeisin peruuta_viimeisin undo
    perukaa_äskeinen perupa_äskeinen peruppa_äskeinen perutaan_äskeinen kumoaminen kumoapa peru_tuo
    peruuta_tuo kumoa_tuo kumoa_toi peru_toi perutaan_tuo takaisin ennalleen palauta_ennalleen
    palauta_edellinen peru_viimeinen kumoa_viimeinen peru_toiminto undo: tee_tyhjäksi pyörrä pyörretään
    peru_äsköinen otetaan_takaisin_tuo ota_se_takaisin ota_toi_takaisin otetaan_se_takaisin
    peru_se_äskeinen
    vedä_takaisin vedetään_takaisin vetäise_takaisin vedä_takas ota_takas ota_pois_äskeinen
    peru_äsken
  `,
  help: `
    ohje ohjeet ohjeita apua apuva auta auttakaa en_ymmärrä en_tajua en_osaa help mitä_osaat osaat
    mitä_sä_osaat mitä_sinä_osaat mitä_voit_tehdä mihin_pystyt komennot neuvo mitä_teet mitä_voin_kysyä
    voi_kysyä voin_kysyä mitä_voin_tehdä miten_tämä_toimii miten_tätä_käytetään mitä_kaikkea_osaat
    mitä_voin_pyytää ohjeistus ohjeistusta ohjetta opasta opastus opastusta neuvoja neuvoa neuvoisitko
    en_tiedä_mitä en_tiiä_mitä en_osaa_sanoa mitä_hyötyä mitä_kaikkea_voit mitä_pystyt_tekemään
    pystyt_tekemään mihin_sä_pystyt mihin_kykenet mitä_toimintoja toiminnot ominaisuudet mitä_voi_tehdä
    mitä_täällä_voi_tehdä mitä_tällä_voi_tehdä mitä_tämä_tekee mitä_tää_tekee miten_tää_toimii
    miten_tämä_botti_toimii miten_käytän miten_sinua_käytetään miten_sua_käytetään käyttöohje*
    käyttää_sinua mitä_komentoja komennoista mitä_osaat_tehdä mitä_sä_teet mistä_aloitan
    sun_kanssa_jutellaan sun_kanssa_puhutaan sinun_kanssasi miten_sun_kanssa miten_sinun_kanssa
  `,
  changeLanguage: `
    vaihda_kieli vaihda_kieltä vaihtaa_kieltä vaihtaa_kielen vaihtaa_kieleni vaihda_kieleni vaihdetaan_kieltä
    vaihdetaan_kieli kielen_vaihto kielen_vaihtaminen muuta_kieli muuta_kieltä muuttaa_kieltä muuttaa_kielen
    kieliasetu* eri_kieltä eri_kielellä toista_kieltä toisella_kielellä
  `,
  speak: `
    puhu~puhua~puhukaa~puhuisi~puhutaan puhutko vaihda vaihda~vaihtaa~vaihtakaa~vaihtaisi~vaihdetaan
    puhutaan vaihda_kieli vaihda_kieleksi kieli kieleksi vastaa~vastata~vastatkaa~vastaisi~vastataan kieltä kirjoita puhuis* haluan_viestit
    jutellaan vaihdahan kielen kielelle käytä~käyttää~käyttäkää~käyttäisi~käytetään vastaatko vastaisitko
    viestit haluan_vastaukset jatketaan_kielellä viestittele siirrytään käännä käännetään kielikseni
    kieltäni asetuksista
  `,
  reminders: `
    muistutukset muistutuksia muistutuksista muistutuksien muistutuksiani muistutukseni muistutuksiin
    muistutuksistani muistutuksilla muistutuksille muistutuksesi
  `,
  pause: `
    hiljennä~hiljentää~hiljentäkää~hiljentäisi~hiljennetään mykistä vaimenna tauko tauon taukoa tauolle
    tauolla hiljais* hiljaa hiljaiseksi muistutustauko* keskeytä hiljaisuus hiljaisuutta hiljaisuuden
    hiljene hiljennetty häiritse älä_häiritse mykistetään mykkä mykälle tauko_päälle rauha rauhaa
    rauhassa pausea pausella pauselle pause keskeytetään_muistutukset
  `,
  unpause: `
    tauko_pois tauko_ohi tauko_loppui lopeta_tauko tauolta jatka_muistutuksia jatka_muistuttamista
    palasin_lomalta lopetetaan_tauko tauko_seis tauon_voi_lopettaa tauon_voi_poistaa poista_tauko
    loma_loppui tauko_päättyy tauko_päättyi palaa_tauolta peru_tauko kumoa_tauko herätys hiljaisuus_pois
    hiljaisuus_ohi muistutukset_päälle muistutukset_takaisin muistutukset_takas
  `,
  again: `
    uudelleen uudestaan taas takaisin_auki uudellee jälleen toistamiseen uusiksi uusi_yritys
    uudelleen_auki takas päälle takaisin_päälle taas_päälle
  `,
  undelivered: `
    epäonnistun* perille_menemät* lähettämät* epäonnistui* epäonnistuneet epäonnistuneita kesken_jääneet
    jumiin_jääneet perille_menemättömät menemättömät jääneet toimittamatta toimittamattom* lähettämättä
    lähtemättä jäänyt jääneitä lähtemättömät
    ei_menneet_perille ei_mennyt_perille ei_menny_perille eivät_menneet_perille ei_päässyt_perille
    eivät_päässeet_perille ei_mennyt_läpi ei_menneet_läpi ei_lähtenyt ei_lähteneet ei_lähtenytkään
    jumittuneet jumiutuneet
  `,
  remind: `
    muistuta~muistuttaa~muistuttakaa~muistuttaisi~muistutetaan muistutus muistutuksen muistutusta muistuttele*
    muistuttelisi* muistuttaisi* muista_muistuttaa muistutus: herätä pingaa pingaisitko pingata hälytä
    muistutuksen_aika hälytys hälytyksen
    herätä_mut muistuta_mut herätä_minut pingaa_mut pingaa_minua herättele hälytä_mut
  `,
  become: `
    tulee_olemaan tehdään nimeä nimetään nimitä nimitetään valitaan valitse toimii ryhtyy tulee tee anna
    annetaan saa lisää laita aseta on_jatkossa on_nyt on tulkoon nostetaan nosta ylennä ryhtyköön
    alkaa_toimia on_jatkossakin valittiin nimettiin nimettäisiin määrää määrätään tehtäköön aloittaa
    jatkaa annappa oikeudet_saa siirtyy
  `,
  unmake: `
    poista~poistaa~poistakaa~poistaisi~poistetaan ei_ole_enää ei_oo_enää ei_olekaan_enää pois lopettaa
    luopuu poistetaan ota_pois otetaan_pois ei_enää eroaa otappa oikeudet_pois poistuu väistyy lakkaa
    lopetti luopui ei_oo ei_ole_jatkossa vapauta vapautetaan erosi jättää riisu irtisano siirtyy_pois
    ei_toimi_enää ei_jatka ei_enää_ole ei_tarvitse_enää jää_pois
  `,
  mistake: `
    väärin väärä virhe vahinko vahingossa moka mokasin mokailin hups lipsahdus höh hitsi en_tarkoittanut
    ei_näin ei_noin
    meni_pieleen pieleen meni_väärin
  `,
  canDo: `
    sanoa kysyä pyytää käyttää kirjoittaa kysellä kirjottaa komentaa sanoo käskeä aloitan alotan aloittaa
    alottaa aloittaisin
  `,
} as const;
