import type { CommandName, Texts } from '#i18n/index.ts';
import type { Card } from './card.ts';
import { helpCard } from './help.ts';

/** What the bot is for, and what to type or press next: `tries` are commands that this reader may give. */
export const welcomeCard = (
  t: Texts,
  { title, tries, isAdmin = false }: { title: string; tries: readonly CommandName[]; isAdmin?: boolean },
): Card =>
  helpCard(t, {
    title,
    intro: isAdmin ? `${t.common.welcome.about}\n\n${t.common.welcome.admin}` : t.common.welcome.about,
    sections: [
      { heading: t.common.welcome.next, lines: tries.map((name) => t.common.help.say(t.commands[name].example)) },
    ],
    buttons: [
      { title: t.commands.help.title, verb: 'help', fresh: true, primary: true },
      { title: t.commands['settings.language'].title, verb: 'settings.language', fresh: true },
      ...(isAdmin
        ? [
            { title: t.reach.welcome, verb: 'people.reachability', fresh: true },
            { title: t.commands['settings.show'].title, verb: 'settings.show', fresh: true },
          ]
        : []),
    ],
  });
