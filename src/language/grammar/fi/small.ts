export const small = {
  // a word that turns the meaning round weighs more than others
  no: 'älä älkää ei eikä en emme ette',
  // words that change nothing
  filler: `voiko voisiko voitaisiinko jo tarpeen taas ennen oikeudet ollenkaan halua haluta 
    ei_kun ei_ku olisiko_mahdollista onko_mahdollista oisko_mahdollista olisko_mahdollista määräaika
    määräaikana määräpäivä deadline dl eräpäivä sain saimme aikaa kesto voisitko voitko voisitteko voiko
    voisiko voisit voit kiitos kiitti kiitoksia pliis please ole hyvä hei moi terve huomenta päivää heippa
    moikka pitäisi pitää pitäis tarvitaan tarvitsen tarvitsisin haluan haluaisin haluaisimme saisiko
    saisinko saako saada saisko saa vielä myös nyt sitten ihan vaan vain kyllä no niin että jos ja sekä on
    ovat ollut ole olla olis olisi ois tuo se sen siitä ne nämä tämä tämän siihen minulle mulle meille
    meidän minun mun mä sä sinä minä me te hän ne joka jonka niitä tässä siis okei ok eli mulla minulla joo
    botti sihteeri_botti olevat oleva olevan ajalle ajaksi aikaan kohdalle varten kanssa koskien liittyen
    pidettävä pidettävän pidettävää kertaa kerran tänne täällä siellä @ mennessä kun edes joku jokin jotain
    mitään taas sitä onkohan onks onkos mahdollisesti välillä mukaan kaikki kaikkien ryhmälle koko olisin
    olen oon alkaen saakka asti paitsi siksi kuuluu kuuluvat sijaitsee sijaitsevat rooli roolin roolia
    olevia olevista käytiin kävin kävimme yhden ylös kiva hyvä_olla ois_kiva saada onks onkos vois voiko
    voisko voiskohan voitais voitaisko voitaisiin voitaisiinko voitasko excelistä taulukosta excel tarvin
    haluisin haluun haluaisko muuten eli eiku eikun oho hups noni okei et joita joissa ehdittäiskö kiireesti
    asap sit siitä sillon kiitti ystävällisesti pitäiskö täytyy tulisi pitäs eteenpäin kerran ehtisitkö
    ehditkö jotenkin sinne tonne sellanen sellainen semmonen
  `,
} as const;
