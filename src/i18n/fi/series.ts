import type { Facts } from '#domain/errors.ts';
import type { HolidayPolicy } from '#domain/words.ts';
import { capital } from '../capital.ts';
import { date } from './date.ts';

export const series = {
  commands: {
    'series.holidays': {
      title: 'Sarjan pyhäpäivät',
      example: 'Siirrä pyhäpäiville osuvat yhteispäivät seuraavaan työpäivään',
    },
    'series.change': {
      title: 'Muuta loppusarjaa',
      example: 'Siirrä yhteispäivät 1.3.2027 alkaen tiistaisin klo 10–14',
    },
    'series.end': { title: 'Päätä sarja', example: 'Päätä yhteispäivien sarja 31.3.2027' },
  },
  fields: { series: 'Sarja', holidayPolicy: 'Pyhäpäivinä', weekday: 'Viikonpäivä' },
  errors: {
    'series.none': () => 'Kalenterissa ei ole sellaista sarjaa, jota voisit muuttaa.',
    'series.past': ({ from }: Facts) =>
      `${capital(date.spoken(String(from)))} on jo ollut. Sarjaa voi muuttaa tästä päivästä eteenpäin.`,
  },
  which: 'Mitä sarjaa tarkoitat?',
  following: 'Siirrä seuraavatkin',
  endHere: 'Päätä koko sarja tähän',
  keep: 'Pidä silti',
  policies: {
    move: 'Siirretään seuraavaan työpäivään',
    skip: 'Jätetään pois',
    keep: 'Pidetään silti',
  } satisfies Record<HolidayPolicy, string>,
  fromNowOn: {
    move: 'Sarjan pyhäpäivät siirtyvät seuraavaan työpäivään, myös tulevat.',
    skip: 'Sarjan pyhäpäivät jäävät pois, myös tulevat.',
    keep: 'Sarja pidetään myös pyhäpäivinä.',
  } satisfies Record<HolidayPolicy, string>,
  fromDay: 'Mistä päivästä alkaen',
  changed: (from: string) => `Muutettu ${from} alkaen. Aiemmat päivät ovat ennallaan.`,
  ends: (last: string) => `Sarjan viimeinen päivä on nyt ${last}`,
  addedAndDropped: (added: number, dropped: number) =>
    added > 0 ? `Kalenteriin lisättiin ${added}.` : dropped > 0 ? `Kalenterista poistettiin ${dropped}.` : '',
  meanwhile: (what: string, when: string, people: string) =>
    `Samaan aikaan ${when} on ${what}. Molempiin kuuluvat: ${people}.`,
  moreMeanwhile: (n: number) => `Lisäksi ${n} muuta päällekkäistä kokousta.`,
};
