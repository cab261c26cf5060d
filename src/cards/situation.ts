import type { SituationLink } from '#domain/situation.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, type Card, plain, textLink } from './card.ts';
import { noticeCard } from './notice.ts';

/** Where the picture of the situation is looked at: the open data that everyone follows, and the workspace's own. */
export function situationCard(t: Texts, { links, said, buttons }: SituationProps): Card {
  const title = t.situation.title(links.length);
  return noticeCard(t, {
    title: said ?? title,
    lines: [...(said ? [title] : []), ...links.map((one) => lineOf(t, one))],
    buttons,
  });
}

export interface SituationProps {
  readonly links: readonly SituationLink[];
  /** What has just been done. */
  readonly said?: string | undefined;
  readonly buttons: readonly Button[];
}

const lineOf = (t: Texts, { title, url }: SituationLink) =>
  url ? textLink(title, url) : `${plain(title)}: ${t.situation.noAddress}`;
