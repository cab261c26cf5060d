import { Temporal } from 'temporal-polyfill';
import { type ReminderProps, reminderCard, reminderListCard, reminderSetCard } from '#cards/reminder.ts';
import { textsOf } from '#i18n/index.ts';
import type { Sample } from './sample.ts';

const one: ReminderProps = {
  id: '1',
  text: 'liite',
  at: Temporal.PlainDateTime.from('2026-11-27T08:00'),
  to: null,
  by: null,
};
const long = 'TYM-sopimuksen *luonnoksen* liite ja [sen saate](https://esimerkki.fi) lautakunnalle ennen joulua';
const many = Array.from({ length: 18 }, (_, n) => ({
  ...one,
  id: String(n),
  text: n % 3 ? `Liite ${n + 1}` : long,
  to: n % 2 ? 'Sari Mäkelä' : null,
  by: n % 4 === 0 ? 'Eero Korhonen' : null,
}));

export const reminderSamples: readonly Sample[] = [
  { name: 'reminder-set', card: (locale) => reminderSetCard(textsOf(locale), one) },
  {
    name: 'reminder-set-for-another',
    card: (locale) => reminderSetCard(textsOf(locale), { ...one, to: 'Sari Mäkelä' }),
  },
  { name: 'reminder', card: (locale) => reminderCard(textsOf(locale), { ...one, belated: null }) },
  {
    name: 'reminder-late',
    card: (locale) => reminderCard(textsOf(locale), { ...one, text: long, by: 'Eero Korhonen', belated: one.at }),
  },
  { name: 'reminders', card: (locale) => reminderListCard(textsOf(locale), many) },
  { name: 'reminders-none', card: (locale) => reminderListCard(textsOf(locale), []) },
];
