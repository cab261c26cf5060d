import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { agreementReviewAfter } from '#domain/agreement.ts';
import { refuse } from '#domain/errors.ts';
import { agreementKinds } from '#domain/words.ts';
import { remove, update } from '#store/change.ts';
import { feature } from '../../feature.ts';
import * as slot from '../../slots.ts';
import { agreementBy, drawAgreements, mayMark, rowOf } from './agreements.ts';

const pointing = { agreement: z.uuid().optional(), agreementKind: z.enum(agreementKinds).optional() };

/** It has been gone through, today or on a day that has been: the next review is a year away. */
export const agreementReviewed = feature({
  name: 'agreement.reviewed',
  may: 'staff',
  slots: z.object({ ...pointing, date: slot.date.optional() }),
  async run(turn, { date, ...which }) {
    const { write, t, today } = turn;
    const agreement = await agreementBy(turn, which);
    if (!mayMark(turn, agreement)) refuse('agreement.notYours');
    const day = date ? Temporal.PlainDate.from(date) : today;
    if (Temporal.PlainDate.compare(day, today) > 0) refuse('action.invalid', { field: t.fields.date });
    const next = agreementReviewAfter(day);
    await update(write, 'agreement', rowOf(agreement), { lastReview: day.toString(), reviewBy: next.toString() });
    return drawAgreements(
      turn,
      t.agreement.reviewed(t.agreement.named(agreement.kind, agreement.group), t.date.full(next)),
    );
  },
});

/** It is followed no more. */
export const removeAgreement = feature({
  name: 'agreement.remove',
  may: 'secretary',
  slots: z.object(pointing),
  async run(turn, which) {
    const agreement = await agreementBy(turn, which);
    if (!mayMark(turn, agreement)) refuse('agreement.notYours');
    await remove(turn.write, 'agreement', rowOf(agreement));
    return drawAgreements(turn, turn.t.agreement.removed(turn.t.agreement.named(agreement.kind, agreement.group)));
  },
});
