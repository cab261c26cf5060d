import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { type Button, plain } from '#cards/card.ts';
import { leftCard } from '#cards/left.ts';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { leftBehind, moveLeftBehind } from '#store/left-behind.ts';
import { feature } from '../feature.ts';
import { personField } from '../fields.ts';
import { memberBy } from '../resolve.ts';
import * as slot from '../slots.ts';
import { anyoneBy, anyoneField } from './anyone.ts';

/** Who has left, and what of theirs waits for somebody: numbers, no references. */
export const peopleWhoLeft = feature({
  name: 'people.left',
  may: 'admin',
  where: 'personal',
  slots: z.object({}),
  async run({ db, actor, t, now }) {
    const people = await leftBehind(db, actor.workspace.id);
    return leftCard(
      t,
      people.map(({ leftAt, ...person }) => ({
        ...person,
        leftOn: Temporal.Instant.from(leftAt).toZonedDateTimeISO(now.timeZoneId).toPlainDate(),
      })),
    );
  },
});

/** What somebody who has left was to do becomes another's: tasks, agreements and practices. */
export const moveLeft = feature({
  name: 'left.move',
  may: 'admin',
  where: 'personal',
  slots: z.object({ person: slot.line, to: slot.line }),
  form: async (turn) => [
    await anyoneField(turn, 'person', { required: true, who: ({ leftAt }) => leftAt !== null }),
    { ...(await personField(turn, 'delegate')), slot: 'to', label: turn.t.left.to },
  ],
  async run(turn, { person, to }) {
    const { write, actor, t } = turn;
    const from = await anyoneBy(turn, 'person', person);
    if (!from.leftAt) refuse('left.member', { name: from.name });
    const receiver = await memberBy(turn, 'to', to);
    const moved = await moveLeftBehind(write, actor.workspace.id, { fromId: from.id, toId: receiver.id });
    if (moved === 0) refuse('left.nothing', { name: from.name });
    const back: Button = { title: t.commands['people.left'].title, verb: 'people.left', fresh: true };
    return noticeCard(t, { title: t.left.moved(moved, plain(receiver.name)), buttons: [back] });
  },
});
