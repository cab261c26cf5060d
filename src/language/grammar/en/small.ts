import type { small as fi } from '../fi/small.ts';

export const small: Record<keyof typeof fi, string> = {
  no: 'not don’t doesn’t won’t never',
  filler: `good_morning good_afternoon 
    belongs belong over deadline could can you would will please thanks thank the a an to for of on in at is
    are do does it its that this these those we i want need like i’d should have has has_to be there with as
    about and my me us our your some hi hello hey just also now so from by any let lets role got pls ok hey
    been must if then
  `,
};
