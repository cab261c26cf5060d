import type { Facts } from '#domain/errors.ts';
import { capital } from '../capital.ts';
import type { series as finnish } from '../fi/series.ts';
import { date } from './date.ts';

export const series: typeof finnish = {
  commands: {
    'series.holidays': {
      title: 'Seriens helgdagar',
      example: 'Flytta gemensamma dagar på helgdagar till följande arbetsdag',
    },
    'series.change': {
      title: 'Ändra resten av serien',
      example: 'Flytta gemensamma dagarna från 1.3.2027 till tisdagar kl. 10–14',
    },
    'series.end': { title: 'Avsluta serien', example: 'Avsluta serien av gemensamma dagar 31.3.2027' },
  },
  fields: { series: 'Serie', holidayPolicy: 'På helgdagar', weekday: 'Veckodag' },
  errors: {
    'series.none': () => 'Det finns ingen serie i kalendern som du kan ändra.',
    'series.past': ({ from }: Facts) =>
      `${capital(date.spoken(String(from)))} har redan varit. En serie kan ändras från och med i dag.`,
  },
  which: 'Vilken serie menar du?',
  following: 'Flytta också de följande',
  endHere: 'Avsluta serien här',
  keep: 'Håll ändå',
  policies: { move: 'Flyttas till följande arbetsdag', skip: 'Lämnas bort', keep: 'Hålls ändå' },
  fromNowOn: {
    move: 'Seriens helgdagar flyttas till följande arbetsdag, också de kommande.',
    skip: 'Seriens helgdagar lämnas bort, också de kommande.',
    keep: 'Serien hålls också på helgdagar.',
  },
  fromDay: 'Från och med',
  changed: (from) => `Ändrat från och med ${from}. De tidigare dagarna är som förr.`,
  ends: (last) => `Seriens sista dag är nu ${last}`,
  addedAndDropped: (added, dropped) =>
    added > 0 ? `${added} lades till i kalendern.` : dropped > 0 ? `${dropped} togs bort ur kalendern.` : '',
  meanwhile: (what, when, people) => `Samtidigt ${when} är ${what}. Till båda hör: ${people}.`,
  moreMeanwhile: (n) => `Dessutom ${n} andra möten samtidigt.`,
};
