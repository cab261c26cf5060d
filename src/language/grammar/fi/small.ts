export const small = {
  // a word that turns the meaning round weighs more than others
  no: 'älä älkää ei eikä en emme ette eivät eivätkä',
  // words that change nothing
  filler: `
    voiko voisiko voitaisiinko jo tarpeen taas ennen oikeudet ollenkaan halua haluta ei_kun ei_ku
    olisiko_mahdollista onko_mahdollista oisko_mahdollista olisko_mahdollista määräaika määräaikana
    määräpäivä deadline dl eräpäivä sain saimme aikaa kesto voisitko voitko voisitteko voisit voit kiitos
    kiitti kiitoksia pliis please ole hyvä hei moi terve huomenta päivää heippa moikka pitäisi pitää
    pitäis tarvitaan tarvitsen tarvitsisin haluan haluaisin haluaisimme saisiko saisinko saako saada
    saisko saa vielä myös nyt sitten ihan vaan vain kyllä no niin että jos ja sekä on ovat ollut olla
    olis olisi ois tuo se sen siitä ne nämä tämä tämän siihen minulle mulle meille meidän minun mun mä sä
    sinä minä me te hän joka jonka niitä tässä siis okei ok eli mulla minulla joo botti sihteeri_botti
    olevat oleva olevan ajalle ajaksi aikaan kohdalle varten kanssa koskien liittyen pidettävä pidettävän
    pidettävää kertaa kerran tänne täällä siellä @ mennessä kun edes joku jokin jotain mitään sitä
    onkohan onks onkos mahdollisesti välillä mukaan kaikki kaikkien ryhmälle koko olisin olen oon alkaen
    saakka asti paitsi siksi kuuluu kuuluvat sijaitsee sijaitsevat rooli roolin roolia olevia olevista
    käytiin kävin kävimme yhden ylös kiva hyvä_olla ois_kiva vois voisko voiskohan voitais voitaisko
    voitaisiin voitasko excelistä taulukosta excel tarvin haluisin haluun haluaisko muuten eiku eikun oho
    hups noni et joita joissa ehdittäiskö kiireesti asap sit sillon ystävällisesti pitäiskö täytyy tulisi
    pitäs eteenpäin ehtisitkö ehditkö jotenkin sinne tonne sellanen sellainen semmonen kyl kyllähän sitte
    ny just juuri heti pian äkkiä nopeasti joskus ehkä kai varmaan varmaankin vaikka esim esimerkiksi
    edelleen enää aina vähän hieman hiukan ainakin silti kuitenkin toki tietysti tosiaan niinku tota
    oikein mielellään mieluiten mieluusti tolla tolle tuolle tuon tuota ton tän tää toi nuo noi näitä
    noita niille heille hänelle häntä sille sinua sua sun sinun sinulla sulla sulta sulle sinulle sinulta
    teiltä teillä teille meiltä meitä meihin porukka porukalta porukalle porukan kaikille kaikilta
    kaikista kellään jollain jollakin tahdon tahtoisin tarvitsee tarvis tarttisin tarttisi tarvitsisimme
    tarvitsemme toivon toivoisin toivomme pyydän pyytäisin ajattelin ajateltiin kannattaisi kannattaako
    mahtaako mahtaisi kävisikö käviskö kävisi käykö käy sopisiko sopiiko sopisko onnistuuko onnistuis
    onnistuisiko onnistuisko onnistuu viitsitkö viitsisitkö viititkö ehtiikö ehtisi pystytkö pystyisitkö
    osaatko osaisitko voitas voidaanko voidaan voimmeko voinko voisinko voisimmeko voimme pitäisikö
    pitääkö täytyykö oltais oltaisiin olisivat olisiko olisko olkoon olisit hetki sekunti pikana heissan
    iltaa aamua botille tarkoitus meinaa oisit oltava kuulemma kato kattoa hyvin oikeus oikeuden
    oikeuksia oikeuksista oikeutta muotoon kenelläkään yks yhtä mahdollista mahdollisuus saisin saisimme
    saisit saisitko saatko saada_tietää haluamme haluttaisiin halutaan haluttais tahdomme pakko jotta
    koska_vaan tapauksessa kunnon hyvää pikkasen vielä_kerran valitettavasti harmi ikävä kyseinen
    kyseisen perään kaikkeen kaikenlaista kaikkea kaikkeenkin voi voin vaiks missään_vaiheessa egentligen
    oikeastaan tarkalleen tarkalleenottaen tälle pahoittelut pahoittelen
    kävisikö tulemaan
    olikaan bottia botin
    tätä
    jotka
    viel o noin tehä vois_olla voisi_olla saatais saataisiin saataisko saataisiinko
    liian
    yritä yritetään yrittäkää yrittäisitkö koita koitetaan koittakaa koittaisitko
    saanko saadaanko saisinks saaks saako_sen
    joka_liittyy jotka_liittyvät joka_liittyisi jotka_liittyisivät mikä_liittyy mitkä_liittyvät joka_koskee
    jotka_koskevat joka_koskisi jotka_koskisivat mikä_koskee joka_käsittelee jotka_käsittelevät liittyvä
    liittyvää liittyviä liittyvät koskeva koskevaa koskevia koskevat
    mut_vaan mut_vain mutta_vain mutta_vaan mut_ainoastaan mutta_ainoastaan mut_pelkästään mutta_pelkästään
  `,
  hedge: 'valitettavasti kyllä kyl ehkä kai varmaan harmi sit sitten nyt nytkään kuitenkaan',
} as const;
