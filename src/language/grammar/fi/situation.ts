export const situation = {
  situation: 'tilannekuva*',
  toSituation: 'tilannekuvaan',
  fromSituation: 'tilannekuvasta',
  back: 'takaisin',
} as const;
