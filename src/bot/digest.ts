import { z } from 'zod';
import type { Card } from '#cards/card.ts';
import { deliveryById } from '#store/delivery.ts';
import { factsOfEnvelope, factsOfPerson } from '#store/digest-facts.ts';
import { drawDigest } from '#views/digest.ts';
import { feature, type Turn } from './feature.ts';

/** Which digest: the morning's that came in an envelope, or what is on now; and which page of its plans. */
export const digestSlots = z.object({
  envelope: z.uuid().optional(),
  page: z.coerce.number().int().min(1).max(10_000).optional(),
});

/** What is on for the person who asks: the morning's digest, at any time. */
export const myDigest = feature({
  name: 'digest.mine',
  may: 'staff',
  where: 'personal',
  slots: digestSlots,
  run: (turn, slots) => digestAfter(turn, slots),
});

/** The digest as it stands, with what has just been done on it. Somebody else's envelope is none. */
export async function digestAfter(
  { db, actor, now, t }: Turn,
  asked: z.infer<typeof digestSlots>,
  said?: string,
): Promise<Card> {
  const wall = now.toPlainDateTime();
  const { id, name } = actor.person;
  const envelope = asked.envelope && (await deliveryById(db, asked.envelope));
  const facts =
    envelope && envelope.recipient === `person:${id}`
      ? await factsOfEnvelope(db, envelope.id, id, wall)
      : await factsOfPerson(db, actor.workspace.id, id, wall);
  return drawDigest(t, { name, now: wall, belated: null, facts, asked, said });
}
