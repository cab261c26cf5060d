import { z } from 'zod';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { retry, troublesOf } from '#store/delivery-report.ts';
import { clearUnreachable } from '#store/recipient.ts';
import { feature } from '../feature.ts';
import * as slot from '../slots.ts';
import { scopeOf } from './scope.ts';

/** Sends again what has failed: to one recipient, or all. Who was marked unreachable is tried once more. */
export const retryDeliveries = feature({
  name: 'delivery.retry',
  may: 'secretary',
  where: 'personal',
  final: true,
  slots: z.object({ recipient: slot.key.optional() }),
  async run(turn, { recipient }) {
    const { db, write, t } = turn;
    const scope = await scopeOf(turn);
    const failed = (await troublesOf(db, scope)).filter(
      (row) => row.state === 'failed' && (!recipient || row.recipient === recipient),
    );
    const people = failed.flatMap((row) => (row.recipient.startsWith('person:') ? [row.recipient.slice(7)] : []));
    await clearUnreachable(db, [...new Set(people)]);
    const messages = await retry(db, failed, write.at);
    if (messages === 0) refuse('delivery.nothing');
    return noticeCard(t, { title: t.delivery.retried(messages) });
  },
});
