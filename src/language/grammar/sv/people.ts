import type { people as fi } from '../fi/people.ts';

export const people: Record<keyof typeof fi, string> = {
  stored: `
    lagrats lagrat lagras sparat sparats sparas lagrad vet registrerats har_sparat finns_sparat
    har_du_sparat samlats samlar samlat lagrar registrerat
  `,
  data: 'uppgifter information data personuppgifter uppgifterna',
  aboutMe: 'om_mig mina_personuppgifter',
  people: `
    människor personer folk användare personal medarbetare deltagarna alla_personer användarna personerna
  `,
  workspace: 'arbetsyta* i_arbetsrummet arbetsrum* arbetsutrymme* arbetsytan i_teamet här_inne',
  reach: `
    når nå når_du nås få_tag få_tag_på nåbar nåbara kontakta kontaktas direktmeddelande* privat får_tag
    får_tag_på inte_får_tag_på nås_inte kommer_åt nådde nåddes nått
  `,
  delivery: `
    leverans* sändningsrapport* gick_fram kom_fram leveransrapport* kommit_fram gått_fram nått_fram
    levererats levererades levererade utskick* utskickad* skickats_ut allt_jag_skickade allt_jag_skickat
    det_jag_skickade jag_skickade allt_fram kom_allt_fram olevererat oleverera*
  `,
  report: 'rapport* meddelandena meddelanden mina_meddelanden rapporten läget',
  rights: 'rättigheter rättighet behörighet behörigheter',
};
