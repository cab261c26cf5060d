import type { Texts } from '#i18n/index.ts';
import { button, type Card, expand, link, plain } from './card.ts';

export interface ShownFeed {
  readonly name: string;
  readonly address: string;
}

/** A person's own calendar addresses, each to be copied or, when the internet knows it, opened in Outlook at once. */
export const feedsCard = (t: Texts, { title, feeds }: { title: string; feeds: readonly ShownFeed[] }): Card =>
  expand('feeds', {
    lang: t.lang,
    title,
    intro: t.calendarFile.intro,
    feeds: feeds.map(({ name, address }) => ({
      name: plain(name),
      address,
      actions: address.startsWith('https://') ? [link(t.calendarFile.subscribe, outlook(name, address))] : [],
    })),
    how: t.calendarFile.how,
    buttons: [button({ title: t.commands['calendar.renewFeed'].title, verb: 'calendar.renewFeed' })],
  });

/** Outlook's own form for subscribing to a calendar, filled in. */
const outlook = (name: string, address: string) =>
  `https://outlook.office.com/calendar/0/addfromweb?url=${encodeURIComponent(address)}&name=${encodeURIComponent(name)}`;
