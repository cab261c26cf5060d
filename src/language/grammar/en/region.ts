import type { region as fi } from '../fi/region.ts';

export const region: Record<keyof typeof fi, string> = {
  county: `
    county counties wellbeing_services_county wellbeing_county wellbeing_services_counties
    wellbeing_counties
  `,
  area: 'employment_area* area areas employment_areas',
  areas: 'employment_areas areas',
  municipality: 'municipality municipalities town city',
  belongs: 'belong belongs lie lies have has',
  spans: `
    two_counties several_counties both_counties more_than_one_county two_wellbeing_services_counties
    several_wellbeing_services_counties two_wellbeing_counties two_different_counties
  `,
  reaches: 'span spans stretch stretches across cross',
  recommendation: 'recommendation*',
  unbegun: 'not_started not_begun unstarted',
  progressed: 'progressed advanced come_along',
  state: `
    status stage state progress how_far how_are progressing coming_along coming_on going along
    moving_forward far_along advanced advancing how_far_along standing stand where_do_we_stand where_are_we
    what’s_the_situation_with doing getting_on faring
  `,
  wholeCountry: 'in_finland finland in_the_country nationwide',
};
