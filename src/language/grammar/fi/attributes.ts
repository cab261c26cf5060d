export const attributes = {
  place: `
    paikkana paikka osoitteessa sijainti paikassa paikaksi paikkan* paikalle_osoite osoite: paikka: tila:
    tilassa pitopaikka pitopaikkana kokouspaikka kokouspaikkana sijaintina tapahtumapaikka osoitteena
  `,
  named: 'nimi nimeltä nimellä nimeksi nimeltään nimisen niminen nimeks nimeltänsä nimellä:',
  'locale:fi': 'suomea suomeen suomeksi suomi suomen suomenkieli* suomen_kielelle suomen_kielellä suomeks',
  'locale:sv': `
    ruotsia ruotsiin ruotsiksi ruotsi ruotsin svenska ruottia ruotsin_kielelle ruotsin_kielellä
    ruotsinkieli* ruotsiks svenskaksi ruåtsi*
  `,
  'locale:en': `
    englantia englantiin englanniksi englanti englannin english enkkua englannin_kielelle enkuks enkuksi
    enkku englanniks englanninkieli* in_english
  `,
  'minutes:': 'min minuuttia minuutin minuutti minsaa minsa minuuttinen min. minuu* minuutiksi minuutil',
  and: 'ja sekä &',
  'long:15': 'vartti vartin varttia neljännestunti varttitunti',
  'long:30': 'puoli_tuntia puolen_tunnin puolituntia puoltuntia',
  'long:60': 'tunti tunnin tuntia yhden_tunnin',
  'long:90': 'puolitoista_tuntia puolentoista_tunnin',
} as const;
