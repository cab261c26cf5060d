import type { Texts } from '#i18n/index.ts';
import { type Button, button, type Card, expand } from './card.ts';

/** The plainest card: an answer in the first line, a few lines more, a few buttons. */
export const noticeCard = (
  t: Texts,
  { title, lines = [], buttons = [] }: { title: string; lines?: readonly string[]; buttons?: readonly Button[] },
): Card => expand('notice', { lang: t.lang, title, lines, buttons: buttons.map(button) });
