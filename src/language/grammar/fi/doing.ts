export const doing = {
  add: `
    lisää~lisätä~lisätkää~lisäisi~lisätään luo~luoda~luokaa~loisi~luodaan tee~tehdä~tehkää~tekisi tehdään
    tehdäänkö tehtäis tehtäisiin tehtäiskö laita~laittaa~laittakaa~laittaisi~laitetaan
    pistä~pistää~pistäkää~pistäisi~pistetään merkitse~merkitä~merkitkää~merkitsisi~merkitään
    vie~viedä~viekää~veisi~viedään varaa~varata~varatkaa~varaisi~varataan
    kirjaa~kirjata~kirjatkaa~kirjaisi~kirjataan tallenna~tallentaa~tallentakaa~tallentaisi~tallennetaan
    aseta~asettaa~asettakaa~asettaisi~asetetaan ota~ottaa~ottakaa~ottaisi~otetaan
    anna~antaa~antakaa~antaisi~annetaan järjestä~järjestää~järjestäkää~järjestäisi~järjestetään
    sovi~sopia~sopikaa~sopisi~sovitaan kuittaa~kuitata~kuitatkaa~kuittaisi~kuitataan
    nosta~nostaa~nostakaa~nostaisi~nostetaan pidetään pidettäisiin pidettäiskö pidetäänkö kuittaa kuitataan
    merkkaa rekisteröi* tulee ajoita aikatauluta tekis tekisit laittas tarttis tarttee tarvii tarvittas
    tarvittaisiin tarvittais
  `,
  found: `
    luo~luoda~luokaa~loisi~luodaan perusta~perustaa~perustakaa~perustaisi~perustetaan
    muodosta~muodostaa~muodostakaa~muodostaisi~muodostetaan avaa~avata~avatkaa~avaisi~avataan
  `,
  new: 'vapaa uusi uuden uutta uudet uusia uus',
  cancel: `
    peru~perua~perukaa~peruisi~perutaan peruuta~peruuttaa~peruuttakaa~peruuttaisi~peruutetaan
    poista~poistaa~poistakaa~poistaisi~poistetaan skippaa~skipata~skipatkaa~skippaisi~skipataan
    ohita~ohittaa~ohittakaa~ohittaisi~ohitetaan pyyhi~pyyhkiä~pyyhkikää~pyyhkisi~pyyhitään väliin
    jätä_väliin jätetään_väliin jätetään_pois jää_väliin peruuntuu peruutus
  `,
  off: 'pois',
  notHeld: `
    ei_pidetä ei_ole ei_järjestetä ei_tule_olemaan ei_toteudu ei_pidetäkään ei_järjestetäkään ei_olekaan
    ei_ookaan ei_oo
  `,
  move: `
    siirrä~siirtää~siirtäkää~siirtäisi~siirretään vaihda~vaihtaa~vaihtakaa~vaihtaisi~vaihdetaan
    muuta~muuttaa~muuttakaa~muuttaisi~muutetaan lykkää~lykätä~lykätkää~lykkäisi~lykätään
    aikaista~aikaistaa~aikaistakaa~aikaistaisi~aikaistetaan
    myöhennä~myöhentää~myöhentäkää~myöhentäisi~myöhennetään siirtyy siirto
  `,
  show: `
    näytä~näyttää~näyttäkää~näyttäisi~näytetään katso~katsoa~katsokaa~katsoisi~katsotaan
    listaa~listata~listatkaa~listaisi~listataan kerro~kertoa~kertokaa~kertoisi~kerrotaan luettele
    avaa_näkyviin haluan_nähdä haluaisin_nähdä saanko_nähdä näkyviin nähdä
  `,
  what: `
    mitä mikä mitkä minkä mitäs mitkäs mikäs millä missä mille mihin millaisia millaset millaiset millainen
  `,
  when: `
    milloin koska moneltako mihin_aikaan monesko_päivä monesko monentena millon milloinkas koskas millonkas
    millos millonka monelta mihin_aikaan minä_päivänä
  `,
  who: 'kuka kukas ketkä keitä kenet kenellä keneltä kenen kenelle ketä ketäs',
} as const;
