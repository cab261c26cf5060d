import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { invitationCard } from '#cards/invitation.ts';
import { rsvpAnswers } from '#domain/words.ts';
import { seatsOf } from '#store/group.ts';
import { keepAnswer } from '#store/rsvp.ts';
import type { OccurrenceRow } from '#store/schema/index.ts';
import { readInvitation } from '#views/event.ts';
import { feature, type Turn } from '../feature.ts';
import * as slot from '../slots.ts';
import { demandInvited, invitationBy } from './which-invitation.ts';
import { eventsOf } from './which-occurrence.ts';

const pointing = { occurrence: slot.line.optional(), date: slot.date.optional(), group: slot.line.optional() };

/** Coming, coming remotely or not coming; said again, the later answer counts. */
export const answerInvitation = feature({
  name: 'rsvp.set',
  may: 'staff',
  slots: z.object({ ...pointing, answer: z.enum(rsvpAnswers) }),
  form: ({ t }) => [
    {
      slot: 'answer',
      kind: 'choice',
      required: true,
      options: rsvpAnswers.map((value) => ({ value, title: t.rsvp.buttons[value] })),
    },
  ],
  async run(turn, { answer, ...pointed }) {
    const { t, actor } = turn;
    const row = await invitationBy(turn, pointed);
    await demandInvited(turn, row);
    await keepAnswer(turn.write, row.id, actor.person.id, answer);
    const deputy = answer === 'no' ? await deputyOf(turn, row) : null;
    const news = t.rsvp.noted(t.rsvp.answers[answer]);
    return show(turn, row, deputy ? `${news} ${t.rsvp.deputy(plain(deputy))}` : news);
  },
});

/** Who comes, with the own answer marked: what the card in a channel asks for each reader as well. */
export const showInvitation = feature({
  name: 'rsvp.show',
  may: 'staff',
  slots: z.object(pointing),
  run: async (turn, pointed) => show(turn, await invitationBy(turn, pointed)),
});

async function show(turn: Turn, row: OccurrenceRow, news = '') {
  const [event] = await eventsOf(turn, [row]);
  const invitation = await readInvitation(
    turn.db,
    event as NonNullable<typeof event>,
    turn.now.toPlainDateTime(),
    turn.actor.person.id,
  );
  return invitationCard(turn.t, { ...invitation, news, refreshes: turn.request.surface !== 'personal' });
}

/** Who comes in the person's place, when the group has named someone. */
async function deputyOf({ db, actor }: Turn, { groupId }: OccurrenceRow): Promise<string | null> {
  if (!groupId) return null;
  const seats = await seatsOf(db, groupId);
  return seats.find(({ deputyFor }) => deputyFor === actor.person.id)?.name ?? null;
}
