import type { Temporal } from 'temporal-polyfill';
import { workingDayAfter } from './holidays.ts';
import { hasCome } from './timetable.ts';
import type { Locale } from './words.ts';

/** A source of open data about employment and wellbeing that every region follows. */
interface OpenData {
  readonly id: string;
  /** `{lang}` stands for the reader's language. Null where each region has its own. */
  readonly url: string | null;
  readonly name: Readonly<Record<Locale, string>>;
}

/** What a picture of the situation is made of everywhere. */
export const openData = [
  {
    id: 'employmentReview',
    url: 'https://tem.fi/tyollisyyskatsaus',
    name: { fi: 'Työllisyyskatsaus', sv: 'Sysselsättningsöversikten', en: 'Employment Bulletin' },
  },
  {
    id: 'employmentStatistics',
    url: 'https://pxdata.stat.fi/PxWeb/pxweb/{lang}/StatFin/StatFin__tyonv/',
    name: { fi: 'Työnvälitystilastot', sv: 'Arbetsförmedlingsstatistiken', en: 'Employment service statistics' },
  },
  {
    id: 'sotkanet',
    url: 'https://sotkanet.fi/sotkanet/{lang}/haku',
    name: { fi: 'Sotkanet', sv: 'Sotkanet', en: 'Sotkanet' },
  },
  {
    id: 'kela',
    url: 'https://tietotarjotin.fi/',
    name: { fi: 'Kelan tietotarjotin', sv: 'FPA:s Tietotarjotin', en: 'Kela Info Tray' },
  },
  {
    id: 'avohilmo',
    url: 'https://thl.fi/tilastot-ja-data/ohjeet-tietojen-toimittamiseen/perusterveydenhuollon-avohoidon-hoitoilmoitus-avohilmo/raportit',
    name: { fi: 'Avohilmo', sv: 'Avohilmo', en: 'Avohilmo' },
  },
  {
    id: 'wellbeingReport',
    url: null,
    name: {
      fi: 'Alueellinen hyvinvointikertomus',
      sv: 'Regional välfärdsberättelse',
      en: 'Regional wellbeing report',
    },
  },
] as const satisfies readonly OpenData[];

export type OpenDataId = (typeof openData)[number]['id'];

/** A workspace's own word on a link: of its own, or in place of open data. */
interface Kept {
  readonly id: string;
  readonly openData: OpenDataId | null;
  readonly title: string;
  readonly url: string | null;
}

/** A link as a workspace has it. */
export interface SituationLink {
  /** The row's id, or that of the open data. */
  readonly key: string;
  readonly title: string;
  /** Null: the region's own, which nobody has given yet. */
  readonly url: string | null;
}

/** The links of a workspace for a reader: the open data that it has not taken out, then its own. */
export function situationLinks(kept: readonly Kept[], locale: Locale): SituationLink[] {
  const open = openData.flatMap(({ id, name, url }): SituationLink[] => {
    const own = kept.find((row) => row.openData === id);
    if (own && !own.url) return [];
    return [{ key: id, title: name[locale], url: own?.url ?? url?.replace('{lang}', locale) ?? null }];
  });
  const others = kept.filter((row) => row.openData === null);
  return [...open, ...others.map(({ id, title, url }) => ({ key: id, title, url }))];
}

/** By this day of a month the employment review of the month before has usually come out. */
const FIGURES_ARE_OUT = 23;

/** The first working day from then on, in the month of a civil date: when the picture is to be looked at. */
export const lookDay = (day: Temporal.PlainDate): Temporal.PlainDate =>
  workingDayAfter(day.with({ day: FIGURES_ARE_OUT - 1 }));

/**
 * The day of this month on which it was to be looked at, when it has come since the last day that was planned. On a
 * workspace's first day (null) nobody is sent to look.
 */
export function lookNow(today: Temporal.PlainDate, since: Temporal.PlainDate | null): Temporal.PlainDate | null {
  const day = lookDay(today);
  return since && hasCome(day, today, since) ? day : null;
}
