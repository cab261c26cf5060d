import type { situation as fi } from '../fi/situation.ts';

export const situation: Record<keyof typeof fi, string> = {
  situation: 'lägesbild*',
  toSituation: 'till_lägesbilden i_lägesbilden in_i_lägesbilden',
  fromSituation: 'från_lägesbilden ur_lägesbilden',
  back: 'tillbaka',
};
