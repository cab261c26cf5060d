import { situationCard } from '#cards/situation.ts';
import { situationLinks } from '#domain/situation.ts';
import { textsOf } from '#i18n/index.ts';
import type { Sample } from './sample.ts';

const own = [
  { id: 'own', openData: null, title: 'Alueen väestöennuste [2026]', url: 'https://stat.fi/ennuste_(2026)' },
];

export const situationSamples: readonly Sample[] = [
  {
    name: 'situation',
    card: (locale) => {
      const t = textsOf(locale);
      const verbs = ['situation.add', 'situation.remove', 'situation.onAgenda'] as const;
      return situationCard(t, {
        links: situationLinks(own, locale),
        buttons: verbs.map((verb) => ({ title: t.commands[verb].title, verb })),
      });
    },
  },
  {
    name: 'situation-added',
    card: (locale) => {
      const t = textsOf(locale);
      return situationCard(t, {
        links: situationLinks(own, locale),
        said: t.situation.added(own[0]?.title ?? ''),
        buttons: [{ title: t.common.undo, verb: 'undo' }],
      });
    },
  },
];
