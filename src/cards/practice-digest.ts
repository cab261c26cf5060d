import { Temporal } from 'temporal-polyfill';
import type { Texts } from '#i18n/index.ts';
import { type Button, button, type Card, expand, plain } from './card.ts';

interface Named {
  readonly id: string;
  readonly title: string;
}

interface News {
  readonly fresh: readonly Named[];
  readonly used: readonly (Named & { readonly organisations: number })[];
  readonly due: readonly (Named & { readonly checkBy: string })[];
}

/** More of a kind would not be read: the rest is in the collection. */
const ROWS = 5;

/** What is used most is no news by itself. */
export const isNews = ({ fresh, due }: Pick<News, 'fresh' | 'due'>): boolean => fresh.length + due.length > 0;

/** New practices, those most in use, and those whose check is due, for a channel. */
export function practiceDigestCard(t: Texts, { fresh, used, due }: News, from: Temporal.PlainDate): Card {
  const words = t.practiceDigest;
  const section = <Row extends Named>(heading: string, rows: readonly Row[], about: (row: Row) => string) => ({
    heading,
    rows: rows.slice(0, ROWS).map((row) => ({ text: [plain(row.title), about(row)].filter(Boolean).join(' – ') })),
    more: rows.length > ROWS ? words.more(rows.length - ROWS) : '',
  });
  const sections = [
    section(words.fresh, fresh, () => ''),
    section(words.used, used, ({ organisations }) => words.organisations(organisations)),
    section(words.due, due, ({ checkBy }) => words.checkBy(t.date.full(Temporal.PlainDate.from(checkBy)))),
  ];
  const open = fresh.slice(0, 3).map(({ id, title }): Button => {
    return { title, verb: 'practice.show', slots: { id }, fresh: true };
  });
  return expand('practice-digest', {
    lang: t.lang,
    title: words.title(fresh.length, t.date.full(from)),
    sections: sections.filter(({ rows }) => rows.length > 0),
    buttons: [...open, { title: words.all, verb: 'practice.search', fresh: true }].map(button),
  });
}
