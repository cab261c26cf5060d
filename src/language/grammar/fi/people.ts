export const people = {
  people: `
    ihmiset ihmisiä väki henkilöt henkilöitä käyttäjät käyttäjiä jäseniä_työtilassa porukkaa porukat
    tyypit väkeä henkilöstö käyttäjistä käyttäjälista* henkilölista* kaikki_ihmiset
  `,
  workspace: `
    työtila* tiimissä kanavalla_olevat täällä tässä_tiimissä tiimissämme palvelussa järjestelmässä
    botissa
  `,
  stored: `
    tallennettu tallennettuna tallessa talletettu tallennat tiedät säilytät säilytetään rekisterissä
    tallennettuja tallella tallennettuna_tietona tallentanut tallennettiin säilössä talteen
    pidetään_kirjaa rekisteröity kerätään kerätty keräät kerännyt tiedetään tallentuu löytyy pidätte
    pidät
  `,
  data: 'tietoja tiedot tietoa tietoni dataa data henkilötiedot henkilötietoni henkilötietoja tietojani',
  aboutMe: `
    minusta musta itsestäni omat_tietoni musta_tietoja mun_tiedot mun_tietoja minua_koskevat
    minua_koskevia omat_tiedot omia_tietoja tietoni tietojani itseäni_koskevat omista_tiedoistani
  `,
  reach: `
    tavoitat tavoitetaan tavoitettavissa tavoittaa tavoitettavuus saat_kiinni viestit_menevät tavoitatko
    kiinni tavoit* yksityisviest* tavoittamat* kahdenkeskis* suoraviest* yksityisesti yksitellen suoraan
    tavoittaminen tavoittavuus tavoittavissa yhteyttä yhteyden yhteys
  `,
  delivery: `
    toimitusraport* lähetysraport* toimitu* perille menivätkö lähetyk* menikö mennyt_perille
    menneet_perille meni_perille menivät_perille tullut_perille tulleet_perille saapunut_perille
    saapuneet_perille menikö_perille menivätkö_perille toimitettu toimitettiin lähtenyt lähteneet
    lähtivätkö lähtikö lähetetyt lähetettyjen toimitustila* jakelu* lähetystila* viestiraport* menemäs
    lähetykset
  `,
  report: `
    raport* viestit viestien viestini viesti viestejä ilmoitukset ilmoituksia lähetykset tilanne
    tilannetta
  `,
  rights: 'oikeudet oikeus oikeutta oikeuksia',
} as const;
