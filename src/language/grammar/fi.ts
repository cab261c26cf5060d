/**
 * What Finnish words mean to the bot. A line is a meaning and the words for it: `*` stands for any ending, `_` joins
 * the words of a phrase. To teach the bot a word, add it to the line that means the same.
 */
export const fi = {
  // doing
  add: 'kuittaa kuitataan lisää lisätä lisätään lisäät* lisäis* lisäsin lisätkää luo luoda luodaan luot* tee tehdä tehdään tekis* laita laitetaan laittaa laitat* laittais* pistä pistetään merkitse merkitään merkkaa vie viedään varaa varataan varata kirjaa kirjataan kirjata tallenna tallennetaan rekisteröi* aseta ota otetaan anna annetaan järjestä järjestetään pidetään tulee sovitaan sovi ajoita aikatauluta otetaas',
  found: 'luo luoda luodaan luot* perusta perustaa perustetaan perustais* avaa muodosta*',
  new: 'vapaa uusi uuden uutta uudet uusia uus',
  cancel:
    'väliin peru peruuta peruut* perut* perua perukaa poista poistetaan poistaa peruisit* peruis* peruuntuu peruuntui peruutetaan jätä_väliin jätetään_väliin jätetään_pois jää_väliin ohita skippaa pyyhi',
  notHeld: 'ei_pidetä ei_ole ei_järjestetä ei_tule_olemaan',
  move: 'siirrä siirretään siirre* siirtää siirtyy siirtäi* siirrät* siirtä* vaihda vaihdetaan muuta muutetaan lykkää lykätään aikaista* myöhennä*',
  show: 'näytä näyttäi* näyttää näytät* katso katsotaan listaa luettele kerro kerrot* kertois* avaa_näkyviin haluan_nähdä haluaisin_nähdä saanko_nähdä näkyviin',
  what: 'mitä mikä mitkä minkä mitäs mitkäs mikäs millä missä mille mihin millaisia millaset millaiset millainen',
  when: 'milloin koska millon monelta mihin_aikaan minä_päivänä',
  who: 'kuka ketkä keitä kenet kenellä keneltä kenen kenelle ketä ketäs',
  howMany: 'kuinka_monta kuinka_moni montako kuinka_paljon paljonko lukumäärä määrä',
  find: 'hae etsi etsitään haetaan etsisit* hakis* hakea etsiä löytyykö löytyiskö löytyisikö löydätkö löytyy onko olisiko oisko oisiko haku löydä',
  propose:
    'esittäisin esitän ehdottaisin jaa jaan ehdota ehdotan ehdotetaan ehdottaa ehdottais* esitä ehdotus ehdotuksen',
  send: 'lähetä lähetetään lähettää lähettäi* postita',
  publish: 'julkaise julkaistaan julkaista julkaisit* julkais* julki jaa jaetaan',
  hold: 'pidä pidätä pidetään_vielä odota älä_julkaise älä_lähetä älä_vielä jarruta pysäytä pidätetään',
  accept: 'hyväksy hyväksytään hyväksyn hyväksyis* hyväksyä',
  invite: 'kutsu kutsutaan kutsua kutsuis* kutsut* koolle koollekutsu*',
  import: 'tuo tuodaan tuonti liitä_taulukosta import* lue_taulukosta',
  undo: 'kumoa kumotaan kumoais* kumoat* peru_äskeinen peruuta_äskeinen peruuta_edellinen peru_edellinen peru_viimeisin peruuta_viimeisin undo perukaa_äskeinen',
  help: 'ohje ohjeet ohjeita apua apuva auta help mitä_osaat mitä_sä_osaat mitä_sinä_osaat mitä_voit_tehdä mihin_pystyt komennot neuvo mitä_teet mitä_voin_kysyä mitä_voin_tehdä miten_tämä_toimii miten_tätä_käytetään mitä_kaikkea_osaat mitä_voin_pyytää',
  speak:
    'puhu puhutko puhutaan vaihda_kieli vaihda_kieleksi kieli kieleksi vastaa kieltä kirjoita puhuis* haluan_viestit jutellaan',
  remind: 'muistuta muistutus muistuttai* muistutat* muistutetaan muistuttaa muistuttais* muistutuksen',
  become:
    'tulee_olemaan tehdään nimeä nimetään nimitä nimitetään valitaan valitse toimii ryhtyy tulee tee anna annetaan saa lisää laita aseta on_jatkossa on_nyt on',
  unmake: 'ei_ole_enää poista lopettaa luopuu poistetaan ota_pois otetaan_pois ei_enää eroaa',
  // days
  jointDay:
    'yhteispäiv* yhteinen_päivä yhteisen_päivän yhteistä_päivää yhteinen_kalenteripäivä yhteisen_kalenteripäivän yhteistä_kalenteripäivää yhteiset_päivät yhteiset_kalenteripäivät kalenteripäiv* yhteis-päiv* yhdyspintapäiv* yhteismaananta*',
  developmentDay: 'kehittämispäiv* kehityspäiv* kehittämis-päiv* kehäpäiv*',
  networkMeeting: 'verkostokokou* verkostotapaami* verkoston_kokou* verkoston_tapaami* verkostopalaver*',
  teamMeeting: 'tiimikokou* tiimipalaver* tiimitapaami*',
  extra: 'ylimääräi* ekstra lisäpäiv* ylimäärä*',
  calendar: 'kalenter* aikataulu* ohjelma* menot tapahtumat',
  come: 'tulen pääsen osallistun mukana saavun paikalla tuun tulossa pääsemme tulemme ilmoittaudun läsnä',
  cannot:
    'en_pääse en_tule en_osallistu en_ehdi en_voi_tulla emme_pääse estynyt poissa en_valitettavasti_pääse en_pysty en_pääsekään en_tulekaan en_oo_paikalla en_ole_paikalla en_mä_pääse mä_en_pääse joudun_jäämään_pois en_valitettavasti_ehdi pääse_en',
  remote: 'etänä etäyhteydellä etäyhteyksin teamsilla teamsin_kautta etäosallistun verkon_kautta',
  next: 'seuraava* ensi tuleva* lähin',
  // groups
  meeting: 'kokou* palaver* tapaami* istun* miitin*',
  meet: 'kokoont* tapaa tapaavat kokoustaa kokoustetaan istuu',
  groups: 'ryhmät ryhmiä ryhmistä johtoryhmät tiimit aluetiimit ryhmien tiimejä johtoryhmiä',
  group: 'ryhmä ryhmän ryhmää ryhmälle ryhmään tiimi tiimin tiimiä',
  member: 'jäseneksi jäsen jäsenen jäsenenä',
  members: 'jäsenet jäseniä jäsenistö* kokoonpano* jäsenlista* jäseninä',
  'seat:chair': 'puheenjohtaj* pj pj:nä pj:ksi puheenjohtajaksi',
  'seat:viceChair': 'varapuheenjohtaj* varapj vpj',
  'seat:secretary': 'sihteer* siht',
  'seat:member': 'jäsen jäseneksi jäsenenä jäsenet jäseninä jäseniksi',
  'seat:deputy': 'varajäsen*',
  'role:caseworker': 'suunnitelmien_käsittelij* suunnitelman_käsittelij* käsittelij* suunnitelmakäsittelij*',
  'role:admin': 'ylläpitäj* pääkäyttäj* admin*',
  // agenda
  agenda:
    'asialistalle esityslistalle agendalle listalle asialista* esityslista* agenda* aslista* asialiasta* työlista*',
  toAgenda: 'asialistalle esityslistalle agendalle listalle',
  item: 'kohta kohdan kohdaksi asia asian asiakohta asiakohdan aihe aiheen asiaksi',
  proposal: 'ehdotus ehdotuksen ehdotusta ehdotettu esitys esityksen',
  presenter: 'esittelijä* esittelee esitteli* alustaa alustaja* esittäjä* esittelijä: pohjustaa',
  'type:decision': 'päätösasia* päätettäväksi päätettävä päätösasiaksi päätösasiana',
  'type:discussion': 'keskusteluasia* keskusteltavaksi keskusteluun keskustelu keskustelua',
  'type:information': 'tiedoksi tiedoksianto ilmoitusasia* tiedotusasia*',
  discuss:
    'käsitellä käsitellään käsittele käsiteltäväksi käsittelyyn keskustella keskustellaan käydä_läpi käydään_läpi puhutaan_kokouksessa',
  decision: 'päätös päätökset päätöksen päätettiin päätetty päätetään',
  recordIt: 'kirjaa kirjataan',
  // tasks
  task: 'tehtävä tehtävän tehtävää tehtäväksi tehtävät tehtäviä tehtävistä tehtävälista* toimeksianto* homma hommat hommia homman tehtävien',
  tasks: 'tehtävät tehtäviä tehtävistä hommat hommia tehtävien tehtävälista*',
  done: 'valmis valmiina valmiiksi tehty tehtynä tehdyksi hoidettu hoidossa kunnossa hoidin valmistui suoritettu tein hoidetuksi valmista valmiit kuitattu',
  prepare:
    'pitää_tehdä tulee_tehdä täytyy_tehdä tekevät valmistele* laativat hoitavat selvittävät kirjoittavat toimittavat tekee valmistelee laatii hoitaa selvittää kirjoittaa vastaa_siitä_että ottaa_hoitaakseen toimittaa kokoaa',
  overdue: 'myöhässä myöhästyn* myöhästyneet erääntyn* rästissä rästit yliaikai* vanhentun*',
  open: 'avoimet avoimia avoinna avoinna_olevat keskeneräi* tekemättä tekemättömät avoin auki kesken',
  mine: 'minun mun omat omia omat_suunnitelmat omani minulla mulla minua mua',
  i: 'minusta minä mä mää minulle mulle minua mua minulta itse itselleni',
  // plans
  plan: 'suunnitelm*',
  'plan:activationPlan': 'aktivointisuunnitelm* aktivointi-suunnitelm* aktisuunnitelm* aktivointisuunitelm*',
  'plan:multiEmploymentPlan':
    'monialai*_työllistymissuunnitelm* tym-suunnitelm* tym_suunnitelm* monialai*_suunnitelm* mts-suunnitelm* monialai*_työllistymis-suunnitelm* typ-suunnitelm*',
  'plan:employmentPlan': 'työllistymissuunnitelm*',
  'plan:integrationPlan': 'kotoutumissuunnitelm*',
  planMine: 'suunnitelmani suunnitelmiani',
  reviewed:
    'tarkistettu tarkastettu tarkistettiin tarkistin tarkastin tarkistetuksi tarkastettiin päivitetty päivitettiin tarkistus_tehty tarkistus_pidetty käyty_läpi käytiin_läpi tarkistettu_nyt katsottiin_läpi',
  toReview:
    'tarkistamatta tarkistaa tarkastaa tarkistettava tarkistettavat tarkistettavana tarkistettavia tarkastettavat tarkastettavia tarkistetaan erääntyy erääntyvät erääntyviä tarkistettavaksi tarkistuksessa',
  review:
    'tarkistus tarkistusta tarkistukset tarkistuksia tarkistuksista tarkastus tarkastusta tarkistuksen tarkastukset tarkastuksia',
  drafted: 'laadittu laadittiin tehty allekirjoitettu alkaen alkoi laatimispäivä',
  lastReviewed:
    'viimeksi_tarkistettu viimeksi_tarkastettu edellinen_tarkistus viimeisin_tarkistus viimeksi tarkistettu_viimeksi',
  responsible: 'vastuussa vastuuhenkilö* vastuulla vastaavat vastaa vastuu* vastuullinen',
  assessment: 'kartoitusjakso* kartoitu* kartotusjakso*',
  began: 'alkoi aloitettu alkanut alkaa käynnistyi aloitettiin alkamispäivä aloita',
  later: 'vasta myöhemmin torkuta torku',
  handOver: 'siirtyy siirrä siirretään anna annetaan luovuta siirtäi*',
  absent:
    'lomalla lomaksi poissa vapaalla lomailen lomani loma sairaslomalla vanhempainvapaalla virkavapaalla olen_pois',
  meanwhile:
    'siksi_ajaksi sijaiseksi sijaisena sijaistaa siksi_aikaa sillä_välin lomani_ajaksi poissaoloni_ajaksi hoitaa',
  close: 'päättyi päättyy päätetään päätä sulje suljetaan päättynyt loppui lopeta päättäi* sulkea päättää',
  'reason:employed':
    'työllistyi työllistynyt töihin töissä työllistyy työllistyminen sai_töitä sai_työpaikan työpaikka',
  'reason:business': 'yrittäjä* yrityksen yritystoimin* perusti_yrityksen',
  'reason:studies': 'opiskel* opinnot opintoihin koulutukseen opinto* opiskelu*',
  'reason:needOver': 'tarve_päättyi tarve_poistui ei_tarvetta tarve_loppui tuen_tarve_päättyi ei_enää_tarvetta',
  'reason:moved': 'muutti muuttanut muutto muuttaa',
  'reason:other': 'muu_syy muusta_syystä muu',
  client: 'asiakas asiakkaan asiakkaalla hän',
  booked: 'varattu varattiin sovittu sovittiin varasin on_sovittu',
  reviewTime: 'tarkistusaika* tarkastusaika* tarkistuspalaver* tarkistustapaami* tarkistuskokou*',
  reference: 'tunnus tunnuksen tunnusta viite viitteen viitenumero viitenumeron suunnitelmatunnu*',
  byTeam: 'aluetiimeittäin tiimeittäin ryhmittäin tiimikohtaisesti alueittain tiimien_mukaan',
  byType: 'tyypeittäin suunnitelmatyypeittäin lajeittain tyypin_mukaan',
  // practices
  practice:
    'hyvä*_käytän* hyvi*_käytän* hyviä_käytän* parha*_käytän* käytäntö* käytännö* käytänte* käytänne* käytänt* hyvis*_käytän* toimintamalli* toimintatapo* hyvät_käytännöt',
  newPractice: 'uusi_käytän* uusi_hyvä_käytän*',
  inUse: 'käytössä käyttöön otettu_käyttöön otamme_käyttöön otimme_käyttöön käytämme ottaneet_käyttöön',
  we: 'meillä meillekin meille me meidän',
  digest: 'kooste koosteen koostetta koonti yhteenveto',
  channel: 'kanavalle kanavaan kanavalla kanava',
  whatsUp:
    'aamukooste* mitä_minulle_kuuluu mitä_mulle_kuuluu päivän_kooste mitä_minulla_on mitä_mulla_on oma_kooste mitä_on_tulossa oma_päivä päiväni aamun_kooste mitä_minua_odottaa mitä_mulla',
  // region
  county: 'hyvinvointialue*',
  area: 'työllisyysalue*',
  recommendation: 'suosituk* suositus*',
  state: 'vaiheessa tila tilanne tilassa etenevät edenneet toteutu*',
  // privacy, people
  stored: 'tallennettu tallennettuna tallessa talletettu tallennat tiedät säilytät säilytetään rekisterissä',
  data: 'tietoja tiedot tietoa tietoni',
  aboutMe: 'minusta musta itsestäni omat_tietoni',
  reach: 'tavoitat tavoitetaan tavoitettavissa tavoittaa tavoitettavuus saat_kiinni viestit_menevät tavoitatko',
  delivery: 'toimitusraport* lähetysraport* toimitu* perille menivätkö lähetyk* menikö',
  report: 'raport*',
  // attributes
  place: 'paikkana paikka osoitteessa sijainti paikassa paikaksi',
  named: 'nimi nimeltä nimellä nimeksi nimeltään',
  'locale:fi': 'suomea suomeksi suomi suomen suomenkieli*',
  'locale:sv': 'ruotsia ruotsiksi ruotsi ruotsin svenska',
  'locale:en': 'englantia englanniksi englanti englannin english enkkua',
  'minutes:': 'min minuuttia minuutin minuutti',
  'half:hour': 'puoli_tuntia puolen_tunnin puolituntia',
  'one:hour': 'tunti tunnin',
  and: 'ja sekä &',
  // a word that turns the meaning round weighs more than others
  no: 'älä älkää ei eikä en emme et ette',
  // words that change nothing
  filler:
    'olisiko_mahdollista onko_mahdollista oisko_mahdollista olisko_mahdollista määräaika määräaikana määräpäivä deadline dl eräpäivä sain saimme aikaa kesto voisitko voitko voisitteko voiko voisiko voisit voit kiitos kiitti kiitoksia pliis please ole hyvä hei moi terve huomenta päivää heippa moikka pitäisi pitää pitäis tarvitaan tarvitsen tarvitsisin haluan haluaisin haluaisimme saisiko saisinko saako saada saisko saa vielä myös nyt sitten ihan vaan vain kyllä no niin että jos ja sekä on oli ovat ollut ole olla olis olisi ois tuo se sen siitä ne nämä tämä tämän siihen minulle mulle meille meidän minun mun mä sä sinä minä me te hän ne joka jonka niitä tässä siis okei ok eli mulla minulla joo botti sihteeri_botti olevat oleva olevan ajalle ajaksi aikaan kohdalle varten kanssa koskien liittyen pidettävä pidettävän pidettävää kertaa kerran tänne täällä siellä @ mennessä kun edes joku jokin jotain mitään taas sitä onkohan onks onkos mahdollisesti välillä mukaan kaikki kaikkien ryhmälle koko olisin olen oon alkaen saakka asti paitsi siksi kuuluu kuuluvat sijaitsee sijaitsevat',
} as const;

export type Meaning = keyof typeof fi;
