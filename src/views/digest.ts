import { Temporal } from 'temporal-polyfill';
import type { Card } from '#cards/card.ts';
import { digestCard } from '#cards/digest.ts';
import { isBelated } from '#domain/digest.ts';
import type { Texts } from '#i18n/index.ts';
import { deliveryById } from '#store/delivery.ts';
import { type DigestFacts, factsOfEnvelope } from '#store/digest-facts.ts';
import { personById } from '#store/recipient.ts';
import type { View } from './index.ts';

/** A person's morning digest: what the envelope (the subject is its id) was given and is still so. */
export const digestView: View = async ({ db, t, now, personId }, deliveryId) => {
  const person = personId && (await personById(db, personId));
  const delivery = await deliveryById(db, deliveryId);
  if (!person || !delivery) return null;
  const wall = now.toPlainDateTime();
  const facts = await factsOfEnvelope(db, deliveryId, person.id, wall);
  if (facts.plans.length + facts.tasks.length + facts.meetings.length === 0) return null;
  const dueAt = Temporal.Instant.from(delivery.dueAt);
  const belated = isBelated(dueAt, now.toInstant()) ? dueAt.toZonedDateTimeISO(now.timeZoneId).toPlainDateTime() : null;
  return drawDigest(t, { name: person.name, now: wall, belated, facts });
};

/** The card of a person's facts. */
export function drawDigest(
  t: Texts,
  {
    name,
    now,
    belated,
    facts,
  }: { name: string; now: Temporal.PlainDateTime; belated: Temporal.PlainDateTime | null; facts: DigestFacts },
): Card {
  const day = Temporal.PlainDate.from;
  const wall = Temporal.PlainDateTime.from;
  return digestCard(t, {
    name: name.split(' ')[0] ?? name,
    now,
    belated,
    plans: facts.plans.map(({ ref, due, workBy }) => ({ ref, due: day(due), workBy: day(workBy) })),
    tasks: facts.tasks.map(({ id, title, due }) => ({ id, title, due: day(due) })),
    meetings: facts.meetings.map((each) => ({ ...each, start: wall(each.start), end: wall(each.end) })),
  });
}
