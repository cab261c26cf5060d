import type { practices as fi } from '../fi/practices.ts';

export const practices: Record<keyof typeof fi, string> = {
  practice: 'god_praxis goda_praxis praxis bra_praxis arbetssätt god_sed',
  edit: 'komplettera kompletterar redigera ändra',
  comment: 'kommentera kommentar kommenterar',
  takeOut: 'exportera ladda_ner ladda_ned skriv_ut',
  document: 'fil filen csv* markdown* som_fil till_fil som_sida',
  monthly: 'varje_månad månadsvis månatligen',
  archive: 'arkivera arkiveras',
  unfold: 'öppna',
  newPractice: 'ny_praxis ny_god_praxis',
  inUse: 'i_bruk i_användning använder tagit_i_bruk tar_i_bruk',
  we: 'vi oss hos_oss',
  digest: 'sammandrag* sammanfattning* sammanställning*',
  channel: 'kanalen kanal',
  whatsUp: `
    vad_har_jag dagens_sammandrag vad_har_jag_i_dag morgonens_sammandrag vad_är_på_gång_för_mig min_dag
    vad_väntar_på_mig morgonsammandrag*
  `,
  something: 'något nåt erfarenheter idéer tips exempel modeller',
};
