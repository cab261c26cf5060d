/** Small words and past forms by which a Finn turns a sentence round; the other languages say it by the order of words. */
export const turns = {
  // at the beginning: asked whether it is so, nothing is done
  isIt: `
    onko onkos onks onkohan oliko olikohan oliks ovatko olivatko eikö eiks eikös eivätkö joko jokos tuleeko
    pääseekö tuleekohan menikö menikös menivätkö tuliko tulivatko
  `,
  or: 'vai',
  unsure: `
    ehkä_pääsen ehkä_tulen ehkä_ehdin saatan_päästä saatan_tulla luultavasti todennäköisesti en_ole_varma
    en_oo_varma en_tiedä_vielä en_vielä_tiedä en_tiiä_vielä toivottavasti jos_pääsen jos_ehdin yritän_päästä
    yritän_tulla pyrin_tulemaan
    muistaakseni luullakseni käsittääkseni ilmeisesti kuulemma_ehkä
  `,
  // of one thing that may be: nothing is done yet
  maybe: 'ehkä kai varmaan mahdollisesti luultavasti todennäköisesti',
  myPlace: 'tilalleni sijastani mun_tilalle minun_tilalleni',
  leave: 'jätä~jättää~jättäkää~jättäisi~jätetään jää jäävät jäisi jääköön jätetäänkin jääkin',
  // the first day at work again
  returns: 'palaan palaamme palaan_töihin palaan_takaisin takaisin_töissä töissä_taas töihin_palaan olen_takaisin',
  // held it was not
  unheld: `
    jäi_väliin peruttiin perui peruuntui siirtyi siirrettiin peruttu siirretty peruutettu peruin siirsin
    unohtui unohdin poistettiin
  `,
} as const;
