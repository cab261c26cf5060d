import { z } from 'zod';
import { situationLinks } from '#domain/situation.ts';
import { textsOf } from '#i18n/index.ts';
import { situationRows } from '#store/situation.ts';
import { feature } from '../feature.ts';
import { reportOnAgenda } from '../leadership/agenda/report.ts';
import * as slot from '../slots.ts';

/** Puts the picture of the situation on the next agenda, its links as attachments. */
export const situationOnAgenda = feature({
  name: 'situation.onAgenda',
  may: 'secretary',
  slots: z.object({ group: slot.line.optional() }),
  run: (turn, which) =>
    reportOnAgenda(turn, which, async () => {
      const { db, actor } = turn;
      const { locale, id } = actor.workspace;
      const links = situationLinks(await situationRows(db, id), locale);
      return {
        title: textsOf(locale).situation.itemTitle,
        lines: [],
        links: links.flatMap(({ title, url }) => (url ? [{ title, url }] : [])),
      };
    }),
});
