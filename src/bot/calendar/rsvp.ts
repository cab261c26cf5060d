import { z } from 'zod';
import type { Button } from '#cards/card.ts';
import { invitationCard } from '#cards/invitation.ts';
import { rsvpAnswers } from '#domain/words.ts';
import type { Seated } from '#store/group.ts';
import { keepAnswer } from '#store/rsvp.ts';
import type { OccurrenceRow } from '#store/schema/index.ts';
import { releaseDeputy, substitutionsOf } from '#store/substitution.ts';
import { readInvitation } from '#views/event.ts';
import { feature, type Turn } from '../feature.ts';
import * as slot from '../slots.ts';
import { speakOf } from '../spoken.ts';
import { deputiesOf } from './deputies.ts';
import { demandInvited, invitationBy } from './which-invitation.ts';
import { eventsOf } from './which-occurrence.ts';

const MOST_BUTTONS = 2;
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
    if (answer !== 'no') await releaseDeputy(turn.write, { occurrenceId: row.id, personId: actor.person.id });
    const news = t.rsvp.noted(t.rsvp.answers[answer]);
    const deputies = answer === 'no' ? await deputiesToAsk(turn, row) : [];
    if (deputies.length === 0) return drawInvitation(turn, row, news);
    return drawInvitation(
      turn,
      row,
      `${news} ${t.rsvp.offer}`,
      deputies.map((seat) => askButton(turn, row, seat)),
    );
  },
});

/** Who comes, with the own answer marked: what the card in a channel asks for each reader as well. */
export const showInvitation = feature({
  name: 'rsvp.show',
  may: 'staff',
  slots: z.object(pointing),
  run: async (turn, pointed) => drawInvitation(turn, await invitationBy(turn, pointed)),
});

/** Who comes, for the reader, after `news` of what was just done. */
export async function drawInvitation(turn: Turn, row: OccurrenceRow, news = '', buttons: readonly Button[] = []) {
  speakOf(turn, 'occurrence', [row.id]);
  const [event] = await eventsOf(turn, [row]);
  const invitation = await readInvitation(
    turn.db,
    event as NonNullable<typeof event>,
    turn.now.toPlainDateTime(),
    turn.actor.person.id,
  );
  return invitationCard(turn.t, { ...invitation, news, buttons, refreshes: turn.request.surface !== 'personal' });
}

/** The deputies whom the person may ask still: nobody, once one has been asked. */
async function deputiesToAsk(turn: Turn, row: OccurrenceRow): Promise<Seated[]> {
  const asked = await substitutionsOf(turn.db, row.id);
  if (asked.some(({ personId }) => personId === turn.actor.person.id)) return [];
  return (await deputiesOf(turn, row)).slice(0, MOST_BUTTONS);
}

const askButton = ({ t }: Turn, { id }: OccurrenceRow, { personId, name }: Seated): Button => ({
  title: t.rsvp.askDeputy(name),
  verb: 'rsvp.deputy',
  slots: { occurrence: id, deputy: personId },
});
