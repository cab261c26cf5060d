import type { days as fi } from '../fi/days.ts';

export const days: Record<keyof typeof fi, string> = {
  jointDay: `
    gemensam*_kalenderdag* gemensam*_dag* kalenderdag* samdag* gemensamma_dagen gemensamma_dagar
    gemensamma_dagarna kalenderdagar kalenderdagarna gemensamma_kalenderdagar gemensamma_kalenderdagarna
    samarbetsdag* gränssnittsdag* gemensamma_dags
  `,
  developmentDay: 'utvecklingsdag*',
  networkMeeting: `
    nätverksmöte* nätverksträff* nätverkssammanträd* nätverksdag* möte_med_nätverket nätverkets_möte
  `,
  teamMeeting: 'teammöte* teamträff* teampalav* teamsammanträd* teamets_möte',
  extra: 'extra ytterligare extrainsatt tillagd en_extra',
  calendar: `
    kalender* tidtabell* program* schema* på_gång händer händelser evenemang sker inplanerat planerat
    inbokat bokat på_programmet på_schemat agenda_för_veckan
  `,
  feed: `
    kalenderadress* kalenderlänk* kalenderflöde* kalenderprenumeration* ics-adress* ics-länk*
    kalendern_till_outlook kalendern_i_outlook prenumerera_på_kalendern kalendern_som_länk
    kalendern_i_telefonen kalendern_till_telefonen kalendern_till_min_telefon länken_till_kalendern
    länk_till_kalendern prenumerera_på_vår_kalender kalendern_i_min_telefon kalendern_i_mobilen
    kalendern_till_mobilen
  `,
  calendarFile: 'kalenderfil* ics-fil* ics',
  holiday: `
    helgdag helgdagar helgdagarna helgdagarnas helger helgdag* helg helgen röd_dag röda_dagar högtid*
  `,
  onward: `
    framöver serie serien resten i_fortsättningen hädanefter framåt alla_gånger alla_tillfällen
    alla_kommande återstående resterande
  `,
  workingDay: 'arbetsdag arbetsdagen vardag som_infaller arbetsdag* vardag* infaller sammanfaller faller',
  leaveOut: 'lämna lämnas bort hoppa_över får_vänta får_stå_över får_lämnas',
  endIt: `
    avsluta avslutas sluta upphör tar_slut slutar avslutar sista_gången får_ta_slut får_sluta får_upphöra
    ta_slut ska_sluta kan_sluta slopa_serien
  `,
  yearWheel: `
    årsklock* årshjul* årskalend* hela_årets_kalender årsplan* årsöversikt* året_i_sin_helhet hela_året
    årskalender* hela_året_på_en_sida året_på_en_sida hela_årets_program hela_årets_schema årets_program
    årets_kalender på_en_sida
  `,
  invitation: `
    inbjudan inbjudningen inbjudningar anmälan kallelse kallelsen inbjudningskort* anmälningar
    anmälningarna
  `,
  come: `
    jag_kommer kommer deltar är_med jag_deltar vi_kommer jag_är_med anmäl jag_är_på_plats på_plats
    är_på_plats dyker_upp jag_dyker_upp är_där jag_är_där medverkar jag_medverkar kan_komma jag_kan_komma
    jag_hinner hinner ställer_upp anmält anmält_sig anmäld anmälda anmäler jag_anmäler skriv_upp_mig
    räkna_med_mig närvarar kommer_gärna jag_kommer_gärna vara_med delta jag_ska_delta tänker_komma
    jag_tänker_komma passar_mig hänger_med jag_hänger_med hänger_på jag_hänger_på tackar_ja jag_tackar_ja
    kommer_med jag_kommer_med slipper jag_slipper hakar_på ska_vara_med tänker_vara_med sitter_med
    jag_är_på ställer_upp_på får_komma får_gärna_komma kan_komma_igen tänkte_komma jag_tänkte_komma
    tänker_delta jag_tänker_delta tänkte_delta tänkte_vara_med jag_tänkte_vara_med ska_komma jag_ska_komma
  `,
  cannot: `
    kommer_inte kan_inte_komma kan_inte deltar_inte förhindrad hinner_inte jag_kommer_inte jag_kan_inte
    jag_kan_inte_komma jag_kan_tyvärr_inte jag_är_förhindrad jag_är_borta tyvärr_inte
    kan_tyvärr_inte_komma jag_hinner_inte jag_hinner_tyvärr_inte hinner_tyvärr_inte tyvärr_kan_jag_inte
    tyvärr_hinner_jag_inte kan_ej kan_ej_komma kommer_ej jag_kommer_ej jag_kommer_tyvärr_inte
    kommer_tyvärr_inte jag_måste_avstå måste_avstå avstår har_förhinder jag_har_förhinder fick_förhinder
    inte_på_plats jag_är_inte_där är_inte_med jag_är_inte_med kan_inte_delta jag_kan_inte_delta
    kan_inte_vara_med kan_tyvärr_inte jag_deltar_inte deltar_ej jag_slipper_inte slipper_inte
    passar_inte_mig passar_mig_inte uteblir_jag lämna_återbud lämnar_återbud ge_återbud ger_återbud
    skicka_återbud får_lämna_återbud återbud inte_kommer_jag inte_hinner_jag inte_slipper_jag inte_kan_jag
    inte_kan_jag_komma slipper_inte_jag får_vara_utan_mig utan_mig klarar_er_utan_mig kommer_inte_åt
    inte_kommer hoppar_över_mötet missar jag_missar kommer_inte_loss kommer_inte_ifrån
    kan_inte_vara_på_plats kan_inte_medverka medverkar_inte dyker_inte_upp jag_dyker_inte_upp tackar_nej
    jag_tackar_nej måste_tacka_nej räkna_inte_med_mig hinner_inte_med hinner_inte_dit får_förhinder
    jag_hinner_inte_med har_inte_tid jag_har_inte_tid inte_har_jag_tid har_ingen_tid jag_har_ingen_tid
    har_ej_tid hinner_inte_alls är_tvungen_att_utebli måste_utebli blir_hemma jag_blir_hemma
    kommer_inte_iväg är_förhindrad jag_får_förhinder har_krock har_en_krock uteblir jag_uteblir
    har_inte_möjlighet har_inte_möjlighet_att_komma har_inte_möjlighet_att_delta har_ingen_möjlighet
    har_ingen_möjlighet_att_komma
  `,
  remote: `
    på_distans distans via_teams på_teams distansdeltar på_länk via_länk via_video över_nätet på_nätet
    online virtuellt hemifrån via_distans per_distans
  `,
  next: 'nästa följande kommande närmaste nästkommande näst nästa_gång härnäst',
  whoComes: `
    vem_kommer vilka_kommer vem_deltar vilka_deltar vilka_har_anmält_sig vem_har_anmält_sig
    vilka_är_anmälda vem_alla_kommer vilka_alla_kommer hur_många_kommer hur_många_deltar deltagarlista*
    vem_är_på_väg vilka_har_svarat vem_har_svarat anmälda_till svaren vem_dyker_upp vilka_dyker_upp
    vilka_kan_komma har_tackat_ja tackat_ja hur_många_har_tackat_ja vem_har_tackat_ja vilka_har_tackat_ja
    hur_många_har_anmält_sig hur_många_är_anmälda kommer_någon deltar_någon
  `,
  outlook: 'outlook* telefonen mobilen telefon* mobil* google* min_egen_kalender egen_kalender',
  address: 'adress* länk*',
  allOf: 'dagarna dagar möten mötena gemensamma_dagar gemensamma_dagarna kalenderdagarna kalenderdagar',
  calledOff: 'inställt inställd avbokad',
  ask: 'fråga kolla fråga_om frågar hör_efter be ber bed',
  theDay: 'dag dagen',
};
