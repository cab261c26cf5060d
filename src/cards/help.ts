import type { Texts } from '#i18n/index.ts';
import { type Button, button, type Card, expand } from './card.ts';

export interface HelpSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What can be typed, by topic, with buttons for what can be pressed. */
export const helpCard = (
  t: Texts,
  { title, intro, sections, buttons }: { title: string; intro: string; sections: HelpSection[]; buttons: Button[] },
): Card =>
  expand('help', {
    lang: t.lang,
    title,
    intro,
    sections,
    privacy: t.common.help.privacy,
    buttons: buttons.map(button),
  });
