export const region = {
  county: 'hyvinvointialue* hva hva:n hva:lla hva:ssa',
  area: 'työllisyysalue* työllisyysalueet työllisyysalueita työllisyysalueiden työllisyysaluetta',
  // several of them: what is named beside is where they are
  areas: `
    työllisyysalueet työllisyysalueita työllisyysalueiden työllisyysaluetta alueita alueet alueista
  `,
  municipality: 'kunta kunnan kuntaa kunnassa kunnat kuntia kaupunki kaupungin',
  belongs: 'kuuluu kuuluvat kuuluuko kuulutaan sijaitsee sijaitsevat olemassa',
  spans: `
    kahdella_hyvinvointialueella kahden_hyvinvointialueen kahteen_hyvinvointialueeseen
    useammalla_hyvinvointialueella usealla_hyvinvointialueella monella_hyvinvointialueella
    useamman_hyvinvointialueen usean_hyvinvointialueen useampaan_hyvinvointialueeseen
    kahdelle_hyvinvointialueelle useammalle_hyvinvointialueelle usealle_hyvinvointialueelle
    kahdella_eri_hyvinvointialueella kahden_eri_hyvinvointialueen kahdessa_hyvinvointialueessa
    molemmilla_hyvinvointialueilla hyvinvointialueen_rajan hyvinvointialueiden_rajan
    hyvinvointialuerajan hyvinvointialueen_rajat
    kaksi_hyvinvointialuetta useampi_hyvinvointialue useampia_hyvinvointialueita monta_hyvinvointialuetta
  `,
  reaches: 'ulottuu ulottuvat ulottuva ulottuuko ylittääkö jakautuu jakautuvat ylittää ylittävät yli menevät',
  recommendation: 'suosituk* suositus*',
  unbegun: 'aloittamatta ei_ole_aloitettu ei_aloitettu',
  progressed: `
    etenemi* edistymi* edetty edenneet edistyneet edistytty edistyvät toteutuneet saatu etenee edennyt
    edistyy edistynyt kehittynyt kehittyneet
  `,
  state: `
    vaiheessa tila tilanne tilassa etenevät edenneet toteutu* vaiheessaan etenee edennyt eteneminen
    edistyy edistyneet edistynyt edistyminen tilannetta jamassa mallilla kuulumiset hoidossa pitkällä
    valmiina toteutettu toteutuneet tehty kesken missä_mennään mennään
    missä_kohtaa missä_kohdassa missä_jamassa menossa etenemässä
  `,
  wholeCountry: 'suomessa suomen koko_maassa koko_suomessa maassa valtakunnassa maassamme',
} as const;
