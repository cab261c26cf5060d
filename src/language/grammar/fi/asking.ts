export const asking = {
  // asked, not asked for: nothing is done
  how: 'mites mitens miten mitenkä mitenkäs miksi miks miksei kuinka minkä_takia minkä_vuoksi millä_lailla',
  // what has been is not asked for
  was: `
    muistitko muistitteko muistin peruttu peruutettu siirretty lisätty poistettu siirsin peruin lisäsin oli
    olivat oltiin perui peruttiin perunut peruttiinko peruuntui siirsi siirtyi siirrettiin siirrettiinkö
    siirtynyt siirtyikö lisäsi lisättiin lisättiinkö poisti poistettiin pidettiin pidettiinkö sovittiinko
    kertoi sanoi unohdin unohtui jäi_väliin
  `,
  howMany: 'kuinka_monta kuinka_moni montako kuinka_paljon paljonko lukumäärä määrä',
  find: `
    hae~hakea~hakekaa~hakisi~haetaan etsi~etsiä~etsikää~etsisi~etsitään
    löydä~löytää~löytäkää~löytäisi~löydetään löytyykö löytyiskö löytyisikö löydätkö löytyy löytyis löytyisi
    onko olisiko oisko oisiko onks onkos haku
  `,
  propose: `
    esitä~esittää~esittäkää~esittäisi~esitetään ehdota~ehdottaa~ehdottakaa~ehdottaisi~ehdotetaan
    jaa~jakaa~jakakaa~jakaisi~jaetaan ehdotus ehdotuksen jaettavaksi jaettavana jaettava ehdotettavana
  `,
  send: 'lähtee lähtevät lähteköön lähtisi lähetä~lähettää~lähettäkää~lähettäisi~lähetetään postita',
  publish: `
    julkaise~julkaista~julkaiskaa~julkaisisi~julkaistaan jaa~jakaa~jakakaa~jakaisi~jaetaan julki jakoon
    jakeluun
  `,
  hold: 'pidä pidätä pidetään_vielä odota älä_julkaise älä_lähetä älä_vielä jarruta pysäytä pidätetään',
  accept: 'hyväksy~hyväksyä~hyväksykää~hyväksyisi~hyväksytään',
  invite: 'kutsu~kutsua~kutsukaa~kutsuisi~kutsutaan koolle koollekutsu*',
  import: 'tuo~tuoda~tuokaa~toisi~tuodaan tuonti liitä_taulukosta import* lue_taulukosta',
  undo: `kumoa_edellinen kumoa_viimeisin kumoa_äskeinen kumotaan_äskeinen kumoa_se ota_takaisin 
    peru peruuta perutaan peruutetaan perupa kumoa~kumota~kumotkaa~kumoaisi~kumotaan kumoo peru_äskeinen
    peruuta_äskeinen peruuta_edellinen peru_edellinen peru_viimeisin peruuta_viimeisin undo perukaa_äskeinen
    perupa_äskeinen peruppa_äskeinen perutaan_äskeinen
  `,
  help: `
    ohje ohjeet ohjeita apua apuva auta auttakaa en_ymmärrä en_tajua en_osaa help mitä_osaat osaat
    mitä_sä_osaat mitä_sinä_osaat mitä_voit_tehdä mihin_pystyt komennot neuvo mitä_teet mitä_voin_kysyä
    voi_kysyä voin_kysyä mitä_voin_tehdä miten_tämä_toimii miten_tätä_käytetään mitä_kaikkea_osaat
    mitä_voin_pyytää
  `,
  speak: `
    puhu~puhua~puhukaa~puhuisi~puhutaan puhutko vaihda vaihda~vaihtaa~vaihtakaa~vaihtaisi~vaihdetaan
    puhutaan vaihda_kieli vaihda_kieleksi kieli kieleksi vastaa kieltä kirjoita puhuis* haluan_viestit
    jutellaan
  `,
  reminders: 'muistutukset muistutuksia muistutuksista muistutuksien muistutuksiani muistutukseni',
  pause:
    'hiljennä~hiljentää~hiljentäkää~hiljentäisi~hiljennetään mykistä vaimenna tauko tauon taukoa tauolle tauolla hiljais* hiljaa hiljaiseksi muistutustauko* keskeytä',
  unpause: `
    tauko_pois tauko_ohi tauko_loppui lopeta_tauko tauolta jatka_muistutuksia jatka_muistuttamista
    palasin_lomalta
  `,
  again: 'uudelleen uudestaan taas takaisin_auki',
  undelivered: 'epäonnistun* perille_menemät* lähettämät* epäonnistui*',
  remind: 'muistuta~muistuttaa~muistuttakaa~muistuttaisi~muistutetaan muistutus muistutuksen',
  become: `
    tulee_olemaan tehdään nimeä nimetään nimitä nimitetään valitaan valitse toimii ryhtyy tulee tee anna
    annetaan saa lisää laita aseta on_jatkossa on_nyt on
  `,
  unmake: `
    poista~poistaa~poistakaa~poistaisi~poistetaan ei_ole_enää ei_oo_enää ei_olekaan_enää pois lopettaa
    luopuu poistetaan ota_pois otetaan_pois ei_enää eroaa
  `,
} as const;
