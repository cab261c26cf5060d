import type { days as fi } from '../fi/days.ts';

export const days: Record<keyof typeof fi, string> = {
  jointDay: 'gemensam*_kalenderdag* gemensam*_dag* kalenderdag* samdag* gemensamma_dagen',
  developmentDay: 'utvecklingsdag*',
  networkMeeting: 'nätverksmöte* nätverksträff*',
  teamMeeting: 'teammöte* teamträff*',
  extra: 'extra ytterligare',
  calendar: 'kalender* tidtabell* program* schema* på_gång',
  feed: `
    kalenderadress* kalenderlänk* kalenderflöde* kalenderprenumeration* ics-adress* ics-länk*
    kalendern_till_outlook kalendern_i_outlook
  `,
  calendarFile: 'kalenderfil* ics-fil* ics',
  holiday: 'helgdag helgdagar helgdagarna helgdagarnas helger',
  onward: 'framöver serie serien resten',
  workingDay: 'arbetsdag arbetsdagen vardag som_infaller',
  leaveOut: 'lämna lämnas bort hoppa_över',
  endIt: 'avsluta avslutas sluta',
  yearWheel: 'årsklock* årshjul* årskalend* hela_årets_kalender',
  invitation: 'inbjudan inbjudningen inbjudningar anmälan',
  come: 'jag_kommer kommer deltar är_med jag_deltar vi_kommer jag_är_med anmäl',
  cannot: `
    kommer_inte kan_inte_komma kan_inte deltar_inte förhindrad hinner_inte jag_kommer_inte jag_kan_inte
    jag_kan_inte_komma jag_kan_tyvärr_inte jag_är_förhindrad jag_är_borta tyvärr_inte kan_tyvärr_inte_komma
  `,
  remote: 'på_distans distans via_teams på_teams distansdeltar',
  next: 'nästa följande kommande närmaste',
  whoComes: 'vem_kommer vilka_kommer vem_deltar vilka_deltar',
};
