import { Temporal } from 'temporal-polyfill';
import type { Button } from '#cards/card.ts';
import { refuse } from '#domain/errors.ts';
import { instantText } from '#domain/instant.ts';
import type { Texts } from '#i18n/index.ts';
import type { WorkspaceRow } from '#store/schema/index.ts';
import type { Turn } from '../../feature.ts';

const LONGEST = { months: 3 };

/** A poll closes when work ends on its last day: the wall time, and the same as a UTC instant. */
export function closingOf({ dayEnds, timeZone }: Pick<WorkspaceRow, 'dayEnds' | 'timeZone'>, day: string) {
  const wall = Temporal.PlainDate.from(day).toPlainDateTime(dayEnds);
  return { wall, closesAt: instantText(wall.toZonedDateTime(timeZone).toInstant()) };
}

/** The last day is one that leaves time to answer, and not a season away. */
export function demandClosingDay({ today }: Turn, day: string): void {
  if (day <= today.toString() || day > today.add(LONGEST).toString()) refuse('poll.badDay');
}

/** For who leads the group. */
export const moveButton = (t: Texts, poll: string): Button => ({
  title: t.commands['poll.move'].title,
  verb: 'poll.move',
  slots: { poll },
  fresh: true,
  apart: true,
});
