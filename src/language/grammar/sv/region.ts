import type { region as fi } from '../fi/region.ts';

export const region: Record<keyof typeof fi, string> = {
  county: 'välfärdsområde*',
  area: 'sysselsättningsområde*',
  recommendation: 'rekommendation*',
  state: 'skede läge läget hur_långt framskrider',
};
