import { dateTexts } from '../dates.ts';

export const date = dateTexts({
  short: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  every: ['on Mondays', 'on Tuesdays', 'on Wednesdays', 'on Thursdays', 'on Fridays', 'on Saturdays', 'on Sundays'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  date: (day, months) => `${day.day} ${months[day.month - 1]?.slice(0, 3)} ${day.year}`,
  dayMonth: (day, months) => `${day.day} ${months[day.month - 1]?.slice(0, 3)}`,
  clock: ':',
  between: ', ',
  wholeDay: 'all day',
  week: 'week',
});
