import { type Button, type Card, plain } from '#cards/card.ts';
import { minutesCard } from '#cards/minutes.ts';
import { type CommandName, inWordsOf, type Texts } from '#i18n/index.ts';
import { minutesOf, readMinutes, sessionOf } from '#store/minutes.ts';
import type { MinutesRow } from '#store/schema/index.ts';
import type { Session } from '#store/session.ts';
import type { Drawing, View } from './view.ts';

/** The posted minutes in the group's channel; the files of them are given one to one. */
export const minutesView: View = (drawing, occurrenceId) =>
  drawn(drawing, occurrenceId, ({ state }) => state === 'posted' || state === 'approved', {
    verbs: ['minutes.download'],
    news: () => undefined,
  });

/** Asks who is to check the draft. */
export const checkView: View = (drawing, occurrenceId) =>
  drawn(drawing, occurrenceId, ({ state }) => state === 'checking', {
    verbs: ['minutes.checked', 'minutes.return', 'minutes.download'],
    news: (t, { group }) => t.minutes.check(group.name, group.formal === 1),
  });

/** The secretary's reminder on the day on which the minutes should be out. */
export const minutesDueView: View = (drawing, occurrenceId) =>
  drawn(drawing, occurrenceId, ({ state }) => state !== 'posted' && state !== 'approved', {
    verbs: ['minutes.show', 'minutes.send'],
    news: (t, { group }) => t.minutes.due(group.name, group.formal === 1),
  });

/** Checked minutes are the secretary's to publish. */
export const readyView: View = (drawing, occurrenceId) =>
  drawn(drawing, occurrenceId, ({ state }) => state === 'checked', {
    verbs: ['minutes.post', 'minutes.edit', 'minutes.download'],
    news: (t, { group }) => t.minutes.ready(group.name, group.formal === 1),
  });

/** A draft that came back, with what is to be corrected. */
export const returnedView: View = (drawing, occurrenceId) =>
  drawn(drawing, occurrenceId, ({ state }) => state === 'draft', {
    verbs: ['minutes.edit', 'minutes.send'],
    news: (t, _session, { remark }) => plain(t.minutes.cameBack(remark ?? '')),
  });

interface Look {
  readonly verbs: readonly CommandName[];
  readonly news: (t: Texts, session: Session, row: MinutesRow) => string | undefined;
}

async function drawn(
  { db, now, ...drawing }: Drawing,
  occurrenceId: string,
  fits: (row: MinutesRow) => boolean,
  { verbs, news }: Look,
): Promise<Card | null> {
  const row = await minutesOf(db, occurrenceId);
  const session = row && fits(row) && (await sessionOf(db, occurrenceId));
  if (!session) return null;
  const t = inWordsOf(session.group, drawing.t);
  const said = news(t, session, row);
  return minutesCard(t, {
    minutes: await readMinutes(db, session, now.timeZoneId),
    ...(said ? { news: said } : {}),
    buttons: minutesButtons(t, occurrenceId, verbs),
  });
}

export const minutesButtons = (t: Texts, meeting: string, verbs: readonly CommandName[]): Button[] =>
  verbs.map((verb) => ({ title: t.commands[verb].title, verb, slots: { meeting }, fresh: true }));
