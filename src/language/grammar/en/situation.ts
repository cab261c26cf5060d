import type { situation as fi } from '../fi/situation.ts';

export const situation: Record<keyof typeof fi, string> = {
  situation: 'situation_picture* picture_of_the_situation',
  toSituation: `
    to_the_situation_picture in_the_situation_picture to_the_picture_of_the_situation
    into_the_situation_picture
  `,
  fromSituation: `
    from_the_situation_picture from_the_picture_of_the_situation out_of_the_situation_picture
    off_the_situation_picture
  `,
  back: 'back',
};
