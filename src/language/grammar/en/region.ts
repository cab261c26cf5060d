import type { region as fi } from '../fi/region.ts';

export const region: Record<keyof typeof fi, string> = {
  county: `
    county counties wellbeing_services_county wellbeing_county wellbeing_services_counties
    wellbeing_counties
  `,
  area: 'employment_area* area areas',
  recommendation: 'recommendation*',
  unbegun: 'not_started not_begun unstarted',
  progressed: 'progressed advanced come_along',
  state: 'status stage state progress how_far how_are progressing',
};
