import type { Texts } from '#i18n/index.ts';
import type { Button, Card } from './card.ts';
import { noticeCard } from './notice.ts';

/** What the bot is for, and what to type or press next. */
export function welcomeCard(t: Texts, { title, isAdmin = false }: { title: string; isAdmin?: boolean }): Card {
  const next = (['help'] as const).map((name): Button => ({ title: t.commands[name].title, verb: name, fresh: true }));
  return noticeCard(t, {
    title,
    lines: [t.common.welcome.about, ...(isAdmin ? [t.common.welcome.admin] : []), t.common.help.privacy],
    buttons: next,
  });
}
