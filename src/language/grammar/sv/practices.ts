import type { practices as fi } from '../fi/practices.ts';

export const practices: Record<keyof typeof fi, string> = {
  practice: `
    god_praxis goda_praxis praxis bra_praxis arbetssätt god_sed god_arbetspraxis arbetsmodell*
    verksamhetsmodell* bästa_praxis goda_modeller praxisar praxisen bra_modell* god_arbetssätt
    någon_god_praxis några_goda_praxis nån_god_praxis något_gott_arbetssätt praxisarna praxiserna
  `,
  edit: `
    komplettera kompletterar redigera ändra ändra_på bearbeta korrigera uppdatera_texten rätta
    rätta_texten rätta_texten_i texten_i ändra_texten_i ändra_texten redigering för_redigering redigeras
    redigerar bearbetning bearbetas uppdatera uppdaterar uppdateras finslipa justera justera_texten
    skriva_om skriv_om ändra_i ändra_något_i ändra_en_sak_i korrigerar korrigeras ändringar_i
  `,
  comment: 'kommentera kommentar kommenterar kommentarer lämna_kommentar synpunkt',
  takeOut: `
    exportera ladda_ner ladda_ned skriv_ut exporterar export exportera_till skriva_ut spara_som ladda_hem
    ta_ut spara kopia_av en_kopia_av kopia
  `,
  document: `
    fil filen csv* markdown* som_fil till_fil som_sida excel word csv-fil tabell pdf html utskrift excel*
    excel-fil word-fil* word-dokument* word-format* som_word pdf-fil* pdf-format* som_en_fil en_fil
  `,
  monthly: 'varje_månad månadsvis månatligen månadens',
  archive: `
    arkivera arkiveras arkiverar arkivet ta_ur_bruk lägg_ner lägg_ned läggs_ner läggs_ned lägga_ner
    lägga_ned avveckla avvecklas nedlagt nedlagd arkivering
  `,
  unfold: 'öppna visa_hela läs_hela öppnas öppnar',
  newPractice: 'ny_praxis ny_god_praxis',
  inUse: `
    i_bruk i_användning använder tagit_i_bruk tar_i_bruk används tagits_i_bruk tog_i_bruk
    tagit_i_användning tar_vi_i_bruk vi_använder tillämpar tillämpas infört infört_hos
  `,
  we: 'vi oss hos_oss hos_oss_också vår våra vårt i_vår_kommun på_vårt_område',
  digest: 'sammandrag* sammanfattning* sammanställning* översikt överblick översikten sammandra*',
  channel: 'kanalen kanal i_kanalen till_kanalen på_kanalen teamkanalen',
  whatsUp: `
    vad_har_jag dagens_sammandrag vad_har_jag_i_dag morgonens_sammandrag vad_är_på_gång_för_mig min_dag
    vad_väntar_på_mig morgonsammandrag* vad_har_jag_idag vad_har_jag_på_gång vad_har_jag_på_gång_idag
    vad_är_det_idag vad_måste_jag_göra vad_ska_jag_göra min_sammanfattning mitt_sammandrag
    min_sammanställning dagens_program_för_mig vad_gäller_för_mig vad_väntar_mig vad_har_jag_framför_mig
  `,
  something: `
    något nåt erfarenheter idéer tips exempel modeller erfarenhet bra_modell modell exempel_på lösning
    lösningar lösa löst löser bra_sätt sätt_att tipset
  `,
  elsewhere: `
    andra andra_kommuner annanstans på_annat_håll andra_områden på_andra_håll någonstans någon_annan
    till_andra åt_andra annan_region andra_regioner annan_kommun annat_område annan_ort andra_orter
    på_andra_orter annan_stad någon_annan_kommun någon_annan_region någon_som någon_som_har
    några_som_har
  `,
  taken: 'tagit tog har_tagit tar',
  tried: 'prövat testat gjort genomfört ordnat löst provat',
};
