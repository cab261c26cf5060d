import { dateTexts } from '../dates.ts';

const weekdays = ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'];

export const date = dateTexts({
  short: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
  weekdays,
  every: weekdays.map((day) => (day === 'keskiviikko' ? 'keskiviikkoisin' : `${day}sin`)),
  months: [
    'tammikuu',
    'helmikuu',
    'maaliskuu',
    'huhtikuu',
    'toukokuu',
    'kesäkuu',
    'heinäkuu',
    'elokuu',
    'syyskuu',
    'lokakuu',
    'marraskuu',
    'joulukuu',
  ],
  date: (day) => `${day.day}.${day.month}.${day.year}`,
  dayMonth: (day) => `${day.day}.${day.month}.`,
  clock: '.',
  between: ' klo ',
  wholeDay: 'koko päivän',
  week: 'vk',
});
