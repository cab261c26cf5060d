import type { region as fi } from '../fi/region.ts';

export const region: Record<keyof typeof fi, string> = {
  county: 'välfärdsområde*',
  area: 'sysselsättningsområde* sysselsättningsområden sysselsättningsområdena',
  areas: 'sysselsättningsområden sysselsättningsområdena',
  municipality: 'kommun kommunen kommuner kommunerna stad staden',
  belongs: 'hör tillhör ligger finns',
  spans: `
    två_välfärdsområden flera_välfärdsområden båda_välfärdsområdena två_olika_välfärdsområden
    välfärdsområdets_gräns välfärdsområdenas_gränser
  `,
  reaches: 'sträcker_sig delas över överskrider går_över',
  recommendation: 'rekommendation*',
  unbegun: 'inte_påbörjad inte_påbörjats inte_inledd opåbörjad',
  progressed: 'framskridit kommit genomförts',
  state: `
    skede läge läget hur_långt framskrider framskridit framsteg gått status långt står_vi var_står_vi
    hur_står_det hur_ligger_det_till ligger_till ligger_det_till
  `,
  wholeCountry: 'i_finland finland finlands i_hela_landet i_landet',
};
