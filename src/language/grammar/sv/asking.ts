import type { asking as fi } from '../fi/asking.ts';

export const asking: Record<keyof typeof fi, string> = {
  how: 'hur varför hurdant',
  was: 'avbokat flyttat glömt var blev avbokades flyttades flyttade avbokade ställdes hölls sade sa glömde',
  howMany: 'hur_många hur_mycket antal antalet',
  find: 'något någonting sök hitta hittar finns leta finns_det söka hitta_på har_vi',
  propose: 'föreslå föreslår förslag förslaget',
  send: 'skicka skickas sänd',
  publish: 'publicera publiceras offentliggör dela',
  hold: 'vänta håll_kvar publicera_inte håll behåll skicka_inte vänta_med',
  accept: 'godkänn godkänna godkänner acceptera',
  invite: 'kalla kallas bjud_in sammankalla inbjud*',
  import: 'importera import hämta_in läs_in',
  undo: 'ångra ta_tillbaka undo upphäv',
  help: `
    hjälp help vad_kan_du_göra vad_kan_du vad_kan_jag_göra anvisningar vad_kan_jag_fråga hur_fungerar_det
    kommandon hur_fungerar_du
  `,
  speak: 'byt tala prata byt_språk språk språket svara skriv byt_till',
  reminders: 'påminnelser påminnelserna påminnelsen',
  pause: 'paus pausen pausa tyst',
  unpause: 'avsluta_pausen pausen_slut fortsätt_påminna',
  again: 'på_nytt igen om_igen återöppna',
  undelivered: 'misslyckade misslyckats ej_levererade',
  remind: 'påminn påminnelse påminner påminna',
  become: 'blir gör utse utses välj väljs är ge bli är_nu lägg_till lägg sätt',
  unmake: 'är_inte_längre ta_bort avsätt slutar_som inte_längre',
};
