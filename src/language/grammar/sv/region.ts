import type { region as fi } from '../fi/region.ts';

export const region: Record<keyof typeof fi, string> = {
  county: 'välfärdsområde*',
  area: 'sysselsättningsområde*',
  recommendation: 'rekommendation*',
  unbegun: 'inte_påbörjad inte_påbörjats inte_inledd opåbörjad',
  progressed: 'framskridit kommit genomförts',
  state: 'skede läge läget hur_långt framskrider',
};
