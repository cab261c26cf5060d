export const attributes = {
  place: 'paikkana paikka osoitteessa sijainti paikassa paikaksi',
  named: 'nimi nimeltä nimellä nimeksi nimeltään',
  'locale:fi': 'suomea suomeen suomeksi suomi suomen suomenkieli*',
  'locale:sv': 'ruotsia ruotsiin ruotsiksi ruotsi ruotsin svenska',
  'locale:en': 'englantia englantiin englanniksi englanti englannin english enkkua',
  'minutes:': 'min minuuttia minuutin minuutti',
  'half:hour': 'puoli_tuntia puolen_tunnin puolituntia',
  'one:hour': 'tunti tunnin',
  and: 'ja sekä &',
} as const;
