import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { refuse } from '#domain/errors.ts';
import { inWordsOf } from '#i18n/index.ts';
import { update } from '#store/change.ts';
import { queue } from '#store/delivery.ts';
import { peopleOfGroups } from '#store/group.ts';
import { secretariesOf } from '#store/heirs.ts';
import { idsIn } from '#store/minutes.ts';
import { feature, type Turn } from '../../feature.ts';
import { demand } from '../../roles.ts';
import * as slot from '../../slots.ts';
import { drawMinutes, type Found, isChecker, minutesBy, pointing } from './minutes.ts';

/** The draft goes to be checked: to the chair, or to those whom a formal body chose to check it. */
export const sendMinutes = feature({
  name: 'minutes.send',
  may: 'secretary',
  where: 'personal',
  slots: z.object(pointing),
  async run(turn, which) {
    const { db, write, t } = turn;
    const found = await minutesBy(turn, which, 'secretary');
    const { session, row } = found;
    if (row.state !== 'draft') refuse('minutes.done', { formal: session.group.formal });
    const now = await update(write, 'minutes', row, { state: 'checking', checkedBy: '[]' });
    const seats = await peopleOfGroups(db, [session.group.id]);
    const led = (role: string) => seats.filter((seat) => seat.role === role).map(({ personId }) => personId);
    const chosen = idsIn(session.held.checkers);
    const to = [chosen, led('chair'), led('viceChair')].find((ids) => ids.length > 0) ?? [];
    await ask(turn, found, to, 'check');
    return drawMinutes(turn, { session, row: now }, inWordsOf(session.group, t).minutes.sent(to.length));
  },
});

/** The chair, or a checker, has read the draft and it is right. */
export const checkedMinutes = feature({
  name: 'minutes.checked',
  may: 'member',
  where: 'personal',
  slots: z.object(pointing),
  async run(turn, which) {
    const { write, actor, t } = turn;
    const found = await toCheck(turn, which);
    const { session, row } = found;
    const by = [...new Set([...idsIn(row.checkedBy), actor.person.id])];
    const whole = idsIn(session.held.checkers).every((id) => by.includes(id));
    const facts = {
      checkedBy: JSON.stringify(by),
      ...(whole ? { state: 'checked' as const, checkedAt: write.at } : {}),
    };
    const now = await update(write, 'minutes', row, facts);
    const secretaries = whole ? await secretariesOf(turn.db, session.group) : [];
    await ask(
      turn,
      found,
      secretaries.filter((id) => id !== actor.person.id),
      'ready',
    );
    return drawMinutes(
      turn,
      { session, row: now },
      inWordsOf(session.group, t).minutes[whole ? 'checkedNow' : 'checkedOthers'],
    );
  },
});

/** Something in the draft is to be corrected: it goes back to the secretary with what it is. */
export const returnMinutes = feature({
  name: 'minutes.return',
  may: 'member',
  where: 'personal',
  slots: z.object({ ...pointing, remark: slot.line }),
  form: () => [{ slot: 'remark', kind: 'text', required: true }],
  async run(turn, { remark, ...which }) {
    const { db, write, actor, t } = turn;
    const found = await toCheck(turn, which);
    const { session, row } = found;
    const said = `${actor.person.name}: ${remark}`;
    const now = await update(write, 'minutes', row, { state: 'draft', checkedBy: '[]', remark: said });
    await ask(turn, found, await secretariesOf(db, session.group), 'returned');
    return drawMinutes(turn, { session, row: now }, plain(t.minutes.returned(remark)));
  },
});

async function toCheck(
  turn: Turn,
  which: { meeting?: string | undefined; group?: string | undefined },
): Promise<Found> {
  const { actor } = turn;
  const found = await minutesBy(turn, which, 'member');
  if (!isChecker(actor.person.id, found.session)) demand(actor, 'chair', found.session.group.id);
  return found.row.state === 'checking' ? found : refuse('minutes.done', { formal: found.session.group.formal });
}

/** A card of its own to each: these are asked for, not told in the morning. */
const ask = ({ write }: Turn, { session }: Found, people: readonly string[], view: 'check' | 'returned' | 'ready') =>
  queue(
    write,
    people.map((personId) => ({
      key: `${view}:${personId}:${write.changeset}`,
      kind: 'message' as const,
      recipient: `person:${personId}`,
      view: `${view}:${session.meeting.id}`,
      dueAt: write.at,
    })),
  );
