export const people = {
  people: 'ihmiset ihmisiä väki henkilöt henkilöitä käyttäjät käyttäjiä',
  workspace: 'työtila* tiimissä',
  stored: 'tallennettu tallennettuna tallessa talletettu tallennat tiedät säilytät säilytetään rekisterissä',
  data: 'tietoja tiedot tietoa tietoni',
  aboutMe: 'minusta musta itsestäni omat_tietoni',
  reach: `
    tavoitat tavoitetaan tavoitettavissa tavoittaa tavoitettavuus saat_kiinni viestit_menevät tavoitatko
  `,
  delivery: 'toimitusraport* lähetysraport* toimitu* perille menivätkö lähetyk* menikö',
  report: 'raport* viestit viestien viestini',
} as const;
