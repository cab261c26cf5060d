import type { administration as fi } from '../fi/administration.ts';

export const administration: Record<keyof typeof fi, string> = {
  settingsOf: 'inställningar inställningarna inställning inställningen',
  workingHours: 'arbetstid arbetstiden arbetstiderna arbetsdag arbetsdagen',
  digestTime: 'morgonsammandrag morgonsammandraget sammandraget morgonens_sammandrag',
  channelLanguage: 'kanalernas_språk kanalspråk kanalspråket arbetsytans_språk språket_i_kanalerna',
  retention: `
    lagringstid lagringstider lagringstiderna lagringstiden förvaringstid förvaringstider gallring lagra
    spara sparas lagras
  `,
  'formality:formal': 'formell formellt formella',
  'formality:bounded': 'informell informellt fritt_formulerad',
  renameIt: 'döp_om byt_namn namnet_på',
  changeLog: 'ändringslogg ändringsloggen loggen logg logguppgifter händelselogg',
  changedIt: 'ändrat ändrade ändrats ändrades ändringar ändringarna ändring',
  erase: `
    radera glöm glömma raderas radera_mig ta_bort_mina_uppgifter ta_bort_mig ta_bort_mina_personuppgifter
    ta_bort_uppgifterna
  `,
  dataOf: 'uppgifter uppgifterna uppgifterna_om personuppgifter mina_personuppgifter data',
  gone: 'lämnat lämnade slutat slutade försvunnit dem_som_lämnat de_som_lämnat',
  leftOver: 'blev kvar ogjort ogjorda öppet blev_kvar',
  oneToOne: 'direkt på_tu_man_hand enskilt',
  chooseOther: 'byt byta växla annan',
  narrowIt: 'avgränsa begränsa filtrera',
  'span:month': 'månader månad',
  'span:year': 'år',
};
