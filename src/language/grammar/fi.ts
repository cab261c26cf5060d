/**
 * What Finnish words mean to the bot. A line is a meaning and the words for it: `*` stands for any ending, `_` joins
 * the words of a phrase, `~` joins the five forms of a verb (peru~perua~perukaa~peruisi~perutaan). To teach the bot a word, add it to the line that means the same.
 */
export const fi = {
  // doing
  add: 'lisää~lisätä~lisätkää~lisäisi~lisätään luo~luoda~luokaa~loisi~luodaan tee~tehdä~tehkää~tekisi tehdään tehdäänkö tehtäis tehtäisiin tehtäiskö laita~laittaa~laittakaa~laittaisi~laitetaan pistä~pistää~pistäkää~pistäisi~pistetään merkitse~merkitä~merkitkää~merkitsisi~merkitään vie~viedä~viekää~veisi~viedään varaa~varata~varatkaa~varaisi~varataan kirjaa~kirjata~kirjatkaa~kirjaisi~kirjataan tallenna~tallentaa~tallentakaa~tallentaisi~tallennetaan aseta~asettaa~asettakaa~asettaisi~asetetaan ota~ottaa~ottakaa~ottaisi~otetaan anna~antaa~antakaa~antaisi~annetaan järjestä~järjestää~järjestäkää~järjestäisi~järjestetään sovi~sopia~sopikaa~sopisi~sovitaan kuittaa~kuitata~kuitatkaa~kuittaisi~kuitataan nosta~nostaa~nostakaa~nostaisi~nostetaan pidetään pidettäisiin pidettäiskö pidetäänkö kuittaa kuitataan merkkaa rekisteröi* tulee ajoita aikatauluta tekis tekisit laittas tarttis tarttee tarvii tarvittas tarvittaisiin tarvittais',
  found:
    'luo~luoda~luokaa~loisi~luodaan perusta~perustaa~perustakaa~perustaisi~perustetaan muodosta~muodostaa~muodostakaa~muodostaisi~muodostetaan avaa~avata~avatkaa~avaisi~avataan',
  new: 'vapaa uusi uuden uutta uudet uusia uus',
  cancel:
    'peru~perua~perukaa~peruisi~perutaan peruuta~peruuttaa~peruuttakaa~peruuttaisi~peruutetaan poista~poistaa~poistakaa~poistaisi~poistetaan skippaa~skipata~skipatkaa~skippaisi~skipataan ohita~ohittaa~ohittakaa~ohittaisi~ohitetaan pyyhi~pyyhkiä~pyyhkikää~pyyhkisi~pyyhitään väliin jätä_väliin jätetään_väliin jätetään_pois jää_väliin peruuntuu peruutus',
  off: 'pois',
  notHeld:
    'ei_pidetä ei_ole ei_järjestetä ei_tule_olemaan ei_toteudu ei_pidetäkään ei_järjestetäkään ei_olekaan ei_ookaan ei_oo',
  move: 'siirrä~siirtää~siirtäkää~siirtäisi~siirretään vaihda~vaihtaa~vaihtakaa~vaihtaisi~vaihdetaan muuta~muuttaa~muuttakaa~muuttaisi~muutetaan lykkää~lykätä~lykätkää~lykkäisi~lykätään aikaista~aikaistaa~aikaistakaa~aikaistaisi~aikaistetaan myöhennä~myöhentää~myöhentäkää~myöhentäisi~myöhennetään siirtyy siirto',
  show: 'näytä~näyttää~näyttäkää~näyttäisi~näytetään katso~katsoa~katsokaa~katsoisi~katsotaan listaa~listata~listatkaa~listaisi~listataan kerro~kertoa~kertokaa~kertoisi~kerrotaan luettele avaa_näkyviin haluan_nähdä haluaisin_nähdä saanko_nähdä näkyviin nähdä',
  what: 'mitä mikä mitkä minkä mitäs mitkäs mikäs millä missä mille mihin millaisia millaset millaiset millainen',
  when: 'milloin koska moneltako mihin_aikaan monesko_päivä monesko monentena millon milloinkas koskas millonkas millos millonka monelta mihin_aikaan minä_päivänä',
  who: 'kuka kukas ketkä keitä kenet kenellä keneltä kenen kenelle ketä ketäs',
  // asked, not asked for: nothing is done
  how: 'mites mitens miten mitenkä mitenkäs miksi miks miksei kuinka minkä_takia minkä_vuoksi millä_lailla',
  // what has been is not asked for
  was: 'muistitko muistitteko muistin peruttu peruutettu siirretty lisätty poistettu siirsin peruin lisäsin oli olivat oltiin perui peruttiin perunut peruttiinko peruuntui siirsi siirtyi siirrettiin siirrettiinkö siirtynyt siirtyikö lisäsi lisättiin lisättiinkö poisti poistettiin pidettiin pidettiinkö sovittiinko kertoi sanoi unohdin unohtui jäi_väliin',
  howMany: 'kuinka_monta kuinka_moni montako kuinka_paljon paljonko lukumäärä määrä',
  find: 'hae~hakea~hakekaa~hakisi~haetaan etsi~etsiä~etsikää~etsisi~etsitään löydä~löytää~löytäkää~löytäisi~löydetään löytyykö löytyiskö löytyisikö löydätkö löytyy löytyis löytyisi onko olisiko oisko oisiko onks onkos haku',
  propose:
    'esitä~esittää~esittäkää~esittäisi~esitetään ehdota~ehdottaa~ehdottakaa~ehdottaisi~ehdotetaan jaa~jakaa~jakakaa~jakaisi~jaetaan ehdotus ehdotuksen jaettavaksi jaettavana jaettava ehdotettavana',
  send: 'lähetä~lähettää~lähettäkää~lähettäisi~lähetetään postita',
  publish:
    'julkaise~julkaista~julkaiskaa~julkaisisi~julkaistaan jaa~jakaa~jakakaa~jakaisi~jaetaan julki jakoon jakeluun',
  hold: 'pidä pidätä pidetään_vielä odota älä_julkaise älä_lähetä älä_vielä jarruta pysäytä pidätetään',
  accept: 'hyväksy~hyväksyä~hyväksykää~hyväksyisi~hyväksytään',
  invite: 'kutsu~kutsua~kutsukaa~kutsuisi~kutsutaan koolle koollekutsu*',
  import: 'tuo~tuoda~tuokaa~toisi~tuodaan tuonti liitä_taulukosta import* lue_taulukosta',
  undo: 'peru peruuta perutaan peruutetaan perupa kumoa~kumota~kumotkaa~kumoaisi~kumotaan kumoo peru_äskeinen peruuta_äskeinen peruuta_edellinen peru_edellinen peru_viimeisin peruuta_viimeisin undo perukaa_äskeinen perupa_äskeinen peruppa_äskeinen perutaan_äskeinen',
  help: 'ohje ohjeet ohjeita apua apuva auta auttakaa en_ymmärrä en_tajua en_osaa help mitä_osaat osaat mitä_sä_osaat mitä_sinä_osaat mitä_voit_tehdä mihin_pystyt komennot neuvo mitä_teet mitä_voin_kysyä voi_kysyä voin_kysyä mitä_voin_tehdä miten_tämä_toimii miten_tätä_käytetään mitä_kaikkea_osaat mitä_voin_pyytää',
  speak:
    'puhu~puhua~puhukaa~puhuisi~puhutaan puhutko vaihda vaihda~vaihtaa~vaihtakaa~vaihtaisi~vaihdetaan puhutaan vaihda_kieli vaihda_kieleksi kieli kieleksi vastaa kieltä kirjoita puhuis* haluan_viestit jutellaan',
  reminders: 'muistutukset muistutuksia muistutuksista muistutuksien muistutuksiani muistutukseni',
  pause: 'tauko tauon taukoa tauolle tauolla hiljais* hiljaa hiljaiseksi muistutustauko* keskeytä',
  unpause:
    'tauko_pois tauko_ohi tauko_loppui lopeta_tauko tauolta jatka_muistutuksia jatka_muistuttamista palasin_lomalta',
  again: 'uudelleen uudestaan taas takaisin_auki',
  undelivered: 'epäonnistun* perille_menemät* lähettämät* epäonnistui*',
  remind: 'muistuta~muistuttaa~muistuttakaa~muistuttaisi~muistutetaan muistutus muistutuksen',
  become:
    'tulee_olemaan tehdään nimeä nimetään nimitä nimitetään valitaan valitse toimii ryhtyy tulee tee anna annetaan saa lisää laita aseta on_jatkossa on_nyt on',
  unmake:
    'poista~poistaa~poistakaa~poistaisi~poistetaan ei_ole_enää ei_oo_enää ei_olekaan_enää pois lopettaa luopuu poistetaan ota_pois otetaan_pois ei_enää eroaa',
  // days
  jointDay:
    'yhteispäiv* yhteinen_päivä yhteisen_päivän yhteistä_päivää yhteinen_kalenteripäivä yhteisen_kalenteripäivän yhteistä_kalenteripäivää yhteiset_päivät yhteiset_kalenteripäivät kalenteripäiv* yhteis-päiv* yhdyspintapäiv* yhteismaananta*',
  developmentDay: 'kehittämispäiv* kehityspäiv* kehittämis-päiv* kehäpäiv*',
  networkMeeting: 'verkostokokou* verkostotapaami* verkoston_kokou* verkoston_tapaami* verkostopalaver*',
  teamMeeting: 'tiimikokou* tiimipalaver* tiimitapaami*',
  extra: 'ylimääräi* ekstra lisäpäiv* ylimäärä*',
  calendar: 'kalenter* päivät aikataulu* ohjelma* menot tapahtumat',
  feed: 'kalenteriosoit* kalenterisyöt* kalenterilink* kalenteritilau* tilausosoit* ics-osoit* ics-link* ics-syöt* kalenterin_osoit* kalenterin_link* kalenteri_outlookiin kalenteri_omaan_outlookiin kalenteri_puhelimeen',
  calendarFile: 'kalenteritiedosto* kalenterivien* ics-tiedosto* ics',
  holiday: 'pyhä pyhät pyhien pyhinä pyhinäkin pyhäpäivinäkin pyhille pyhiltä pyhäpäiv* arkipyh*',
  onward: 'jatkossa eteenpäin siitä_eteenpäin tästä_eteenpäin sarja sarjan sarjaa sarjat loppusarja* loput',
  workingDay: 'työpäivä työpäivään työpäiville työpäiviin arkipäivään arkipäiviin osuvat osuva',
  leaveOut: 'jätä jätetään jättäkää pois',
  endIt: 'lopeta lopetetaan päätä päätetään',
  yearWheel: 'vuosikello* vuosikalenter* vuoden_kalenter* vuosisuunnitelm*',
  invitation: 'kutsu kutsun kutsua kutsukort* ilmoittautumi* osallistumiskysely*',
  come: 'tulevat tulee_paikalle osallistuvat tulen pääsen osallistun mukana saavun paikalla tuun tulossa pääsemme tulemme ilmoittaudun läsnä',
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
  start: 'aloita aloitetaan aloittaa käynnistä avaa',
  inProgress: 'käynnissä käynnissä_oleva meneillään',
  end: 'päätä päätetään lopeta lopetetaan sulje',
  numberItem: 'kohta kohtaan asiakohta pykälä',
  attendance: 'läsnäolo* läsnäolijat läsnäolijoita osallistujat paikallaolijat',
  arrived: 'saapui tuli liittyi saapuu',
  departed: 'poistui lähti poistuu',
  guest: 'vieras vieraan vieraana vieraaksi vieraat',
  minutesOf: 'muistio* pöytäkirja*',
  check: 'tarkistettavaksi tarkastettavaksi tarkistettu tarkastettu tarkistukseen',
  giveBack: 'palauta palautetaan palautan',
  download: 'lataa ladataan tiedostona tallenna_tiedostona word wordina',
  link: 'linkki linkit linkin linkkejä',
  previous: 'edellinen edellisen viimeisin viimeisimmän',
  noted: 'muistiin kirjaa_muistiin',
  dissent: 'eriävä_mielipide',
  disqualified: 'esteellinen jäävi esteellisyys jääväsi',
  decidedOn: 'päätetty päätettiin päätökset päätöksiä päätöksistä päätösloki päätöslokia',
  goal: 'tavoite tavoitteet tavoitteita tavoitteen tavoitetta tavoitteelle tavoitteisiin',
  measure: 'toimenpide toimenpiteen toimenpiteitä toimi',
  statusOf: 'tilaa tila tilan tilannetta',
  'nth:first': 'ensimmäiseksi ensimmäisenä alkuun',
  'nth:last': 'viimeiseksi viimeisenä loppuun',
  'nth:up': 'ylemmäs ylöspäin aiemmaksi',
  'nth:down': 'alemmas alaspäin myöhemmäksi',
  arrange: 'järjestys järjestyksen järjestystä järjestykseen järjestele',
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
  done: 'tehtiin valmis valmiina valmiiksi tehty tehtynä tehdyksi hoidettu hoidossa kunnossa hoidin valmistui suoritettu tein hoidetuksi valmista valmiit kuitattu',
  prepare:
    'pitää_tehdä tulee_tehdä täytyy_tehdä tekevät valmistele* laativat hoitavat selvittävät kirjoittavat toimittavat tekee valmistelee laatii hoitaa selvittää kirjoittaa vastaa_siitä_että ottaa_hoitaakseen toimittaa kokoaa',
  overdue: 'myöhästymis* myöhässä myöhästyn* myöhästyneet erääntyn* rästissä rästit yliaikai* vanhentun*',
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
    'tarkistus_ok tarkastus_ok läpi tarkistettu tarkastettu tarkistettiin tarkistin tarkastin tarkistetuksi tarkastettiin päivitetty päivitettiin tarkistus_tehty tarkistus_pidetty käyty_läpi käytiin_läpi tarkistettu_nyt katsottiin_läpi',
  toReview:
    'tarkistamatta tarkistaa tarkastaa tarkistettava tarkistettavat tarkistettavana tarkistettavia tarkastettavat tarkastettavia tarkistetaan erääntyy erääntyvät erääntyviä tarkistettavaksi tarkistuksessa',
  review:
    'tarkistus tarkistusta tarkistukset tarkistuksia tarkistuksista tarkastus tarkastusta tarkistuksen tarkastukset tarkastuksia',
  drafted: 'laadittu laadittiin laadin tehty allekirjoitettu alkaen alkoi laatimispäivä',
  lastReviewed:
    'viimeksi_tarkistettu viimeksi_tarkastettu edellinen_tarkistus viimeisin_tarkistus viimeksi tarkistettu_viimeksi',
  responsible: 'vastuussa vastuuhenkilö* vastuulla vastaavat vastaa vastuu* vastuullinen',
  assessment: 'kartoitusjakso* kartoitu* kartotusjakso*',
  began: 'alkoi aloitettu alkanut alkaa käynnistyi aloitettiin alkamispäivä aloita',
  wasDrafted: 'laadittiin',
  unattended: 'ilman_käsittelijää käsittelijättä',
  ofPerson: 'henkilön lähteneen poistuneen',
  lead: 'vetäjä* esihenkilö*',
  reviewInterval: 'tarkistusväli* tarkistussään*',
  later: 'vasta myöhemmin torkuta torku torkutetaan torkutus',
  handOver:
    'siirrä~siirtää~siirtäkää~siirtäisi~siirretään anna~antaa~antakaa~antaisi~annetaan luovuta~luovuttaa~luovuttakaa~luovuttaisi~luovutetaan siirtyy',
  absent:
    'lomalla lomaksi poissa vapaalla lomailen lomani loma sairaslomalla vanhempainvapaalla virkavapaalla olen_pois',
  meanwhile:
    'siksi_ajaksi sijaiseksi sijaisena sijaistaa siksi_aikaa sillä_välin lomani_ajaksi poissaoloni_ajaksi hoitaa',
  history: 'historia* muutoshistoria* muutokset',
  interrupted: 'keskeytyi keskeytyy keskeytetään keskeytettiin keskeytetty',
  resumed: 'jatkuu jatketaan jatkoi jatkui',
  hearing: 'kuulemi* kuultu kuulla',
  close:
    'päätä~päättää~päättäkää~päättäisi~päätetään sulje~sulkea~sulkekaa~sulkisi~suljetaan lopeta~lopettaa~lopettakaa~lopettaisi~lopetetaan päättyi päättyy päättynyt loppui loppu',
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
  edit: 'täydennä~täydentää~täydentäkää~täydentäisi~täydennetään muokkaa~muokata~muokatkaa~muokkaisi~muokataan',
  comment: 'kommentoi~kommentoida~kommentoikaa~kommentoisi~kommentoidaan kommentti kommentin kommenttini',
  takeOut:
    'vie~viedä~viekää~veisi~viedään lataa~ladata~ladatkaa~lataisi~ladataan tulosta~tulostaa~tulostakaa~tulostaisi~tulostetaan',
  document: 'tiedosto* tiedostoon tiedostona csv* markdown* taulukko* tulostettava* sivuna',
  monthly: 'kuukausittain joka_kuukausi joka_kuu kuukausikooste*',
  archive: 'arkistoi~arkistoida~arkistoikaa~arkistoisi~arkistoidaan',
  unfold: 'avaa~avata~avatkaa~avaisi~avataan',
  newPractice: 'tässä_hyvä_käytäntö tässä_yksi_hyvä_käytäntö tässä_käytäntö uusi_käytän* uusi_hyvä_käytän*',
  inUse: 'käytössä käyttöön otettu_käyttöön otamme_käyttöön otimme_käyttöön käytämme ottaneet_käyttöön',
  we: 'meillä meillekin meille me meidän',
  digest: 'kooste koosteen koostetta koonti yhteenveto',
  channel: 'kanavalle kanavaan kanavalla kanava',
  whatsUp:
    'aamukooste* mitä_minulle_kuuluu mitä_mulle_kuuluu päivän_kooste päivän_ohjelma mun_päivä mitä_minulla_on mitä_mulla_on oma_kooste mitä_on_tulossa oma_päivä päiväni aamun_kooste mitä_minua_odottaa mitä_mulla',
  // region
  county: 'hyvinvointialue*',
  area: 'työllisyysalue*',
  recommendation: 'suosituk* suositus*',
  state: 'vaiheessa tila tilanne tilassa etenevät edenneet toteutu*',
  // privacy, people
  people: 'ihmiset ihmisiä väki henkilöt henkilöitä käyttäjät käyttäjiä',
  workspace: 'työtila* tiimissä',
  stored: 'tallennettu tallennettuna tallessa talletettu tallennat tiedät säilytät säilytetään rekisterissä',
  data: 'tietoja tiedot tietoa tietoni',
  aboutMe: 'minusta musta itsestäni omat_tietoni',
  reach: 'tavoitat tavoitetaan tavoitettavissa tavoittaa tavoitettavuus saat_kiinni viestit_menevät tavoitatko',
  delivery: 'toimitusraport* lähetysraport* toimitu* perille menivätkö lähetyk* menikö',
  report: 'raport* viestit viestien viestini',
  // attributes
  place: 'paikkana paikka osoitteessa sijainti paikassa paikaksi',
  named: 'nimi nimeltä nimellä nimeksi nimeltään',
  'locale:fi': 'suomea suomeen suomeksi suomi suomen suomenkieli*',
  'locale:sv': 'ruotsia ruotsiin ruotsiksi ruotsi ruotsin svenska',
  'locale:en': 'englantia englantiin englanniksi englanti englannin english enkkua',
  'minutes:': 'min minuuttia minuutin minuutti',
  'half:hour': 'puoli_tuntia puolen_tunnin puolituntia',
  'one:hour': 'tunti tunnin',
  and: 'ja sekä &',
  // a word that turns the meaning round weighs more than others
  no: 'älä älkää ei eikä en emme ette',
  // words that change nothing
  filler:
    'ei_kun ei_ku olisiko_mahdollista onko_mahdollista oisko_mahdollista olisko_mahdollista määräaika määräaikana määräpäivä deadline dl eräpäivä sain saimme aikaa kesto voisitko voitko voisitteko voiko voisiko voisit voit kiitos kiitti kiitoksia pliis please ole hyvä hei moi terve huomenta päivää heippa moikka pitäisi pitää pitäis tarvitaan tarvitsen tarvitsisin haluan haluaisin haluaisimme saisiko saisinko saako saada saisko saa vielä myös nyt sitten ihan vaan vain kyllä no niin että jos ja sekä on ovat ollut ole olla olis olisi ois tuo se sen siitä ne nämä tämä tämän siihen minulle mulle meille meidän minun mun mä sä sinä minä me te hän ne joka jonka niitä tässä siis okei ok eli mulla minulla joo botti sihteeri_botti olevat oleva olevan ajalle ajaksi aikaan kohdalle varten kanssa koskien liittyen pidettävä pidettävän pidettävää kertaa kerran tänne täällä siellä @ mennessä kun edes joku jokin jotain mitään taas sitä onkohan onks onkos mahdollisesti välillä mukaan kaikki kaikkien ryhmälle koko olisin olen oon alkaen saakka asti paitsi siksi kuuluu kuuluvat sijaitsee sijaitsevat rooli roolin roolia olevia olevista käytiin kävin kävimme yhden ylös kiva hyvä_olla ois_kiva saada onks onkos vois voiko voisko voiskohan voitais voitaisko voitaisiin voitaisiinko voitasko excelistä taulukosta excel tarvin haluisin haluun haluaisko muuten eli eiku eikun oho hups noni okei et joita joissa ehdittäiskö kiireesti asap sit siitä sillon kiitti ystävällisesti pitäiskö täytyy tulisi pitäs eteenpäin kerran ehtisitkö ehditkö jotenkin sinne tonne sellanen sellainen semmonen',
} as const;

export type Meaning = keyof typeof fi;
