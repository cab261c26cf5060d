import { dateTexts } from '../dates.ts';

export const date = dateTexts({
  short: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  weekdays: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  every: ['på måndagar', 'på tisdagar', 'på onsdagar', 'på torsdagar', 'på fredagar', 'på lördagar', 'på söndagar'],
  months: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  date: (day) => `${day.day}.${day.month}.${day.year}`,
  dayMonth: (day) => `${day.day}.${day.month}`,
  clock: '.',
  between: ' kl. ',
  wholeDay: 'hela dagen',
  week: 'vecka',
});
