import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { deliveryReportCard, type Trouble } from '#cards/delivery.ts';
import { statesOf, troublesOf } from '#store/delivery-report.ts';
import { namesOf } from '#store/people.ts';
import type { DeliveryRow } from '#store/schema/index.ts';
import { channelsOf } from '#store/workspace.ts';
import { feature, type Turn } from '../feature.ts';
import { scopeOf } from './scope.ts';

/** What of the last week was sent, what waits, what has not gone and why. */
export const deliveryReport = feature({
  name: 'delivery.report',
  may: 'secretary',
  where: 'personal',
  slots: z.object({}),
  async run(turn) {
    const scope = await scopeOf(turn);
    const states = await statesOf(turn.db, scope);
    return deliveryReportCard(turn.t, {
      since: scope.day,
      sent: states.sent,
      waiting: states.waiting + states.sending,
      failed: states.failed,
      own: scope.recipients !== null,
      troubles: await troubles(turn, await troublesOf(turn.db, scope)),
    });
  },
});

/** One line for each recipient and reason, with the newest delivery's times. */
async function troubles(turn: Turn, rows: readonly DeliveryRow[]): Promise<Trouble[]> {
  const names = await recipientNames(turn, rows);
  const wall = (instant: string) =>
    Temporal.Instant.from(instant).toZonedDateTimeISO(turn.now.timeZoneId).toPlainDateTime();
  const alike = Map.groupBy(rows, ({ recipient, kind, state, error }) => `${recipient} ${kind} ${state} ${error}`);
  return Array.from(alike.values(), (same) => {
    const { recipient, kind, dueAt, nextAt, state, error } = same[0] as DeliveryRow;
    return {
      recipient,
      name: names.get(recipient) ?? null,
      isChannel: recipient.startsWith('channel:'),
      kind,
      reason: state === 'failed' && (error === 'later' || error === 'bug') ? 'gaveUp' : (error as Trouble['reason']),
      messages: same.length,
      last: wall(dueAt),
      next: state === 'waiting' ? wall(nextAt) : null,
    };
  });
}

async function recipientNames({ db, actor }: Turn, rows: readonly DeliveryRow[]): Promise<ReadonlyMap<string, string>> {
  const ids = rows.flatMap(({ recipient }) => (recipient.startsWith('person:') ? [recipient.slice(7)] : []));
  const people = await namesOf(db, [...new Set(ids)]);
  const channels = await channelsOf(db, actor.workspace.id);
  return new Map([
    ...Array.from(people, ([id, name]) => [`person:${id}`, name] as const),
    ...channels.flatMap(({ id, name }) => (name ? [[`channel:${id}`, name] as const] : [])),
  ]);
}
