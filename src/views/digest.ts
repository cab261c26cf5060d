import { Temporal } from 'temporal-polyfill';
import type { Card } from '#cards/card.ts';
import { type Digest, digestCard } from '#cards/digest.ts';
import { isBelated } from '#domain/digest.ts';
import type { Texts } from '#i18n/index.ts';
import { deliveryById } from '#store/delivery.ts';
import { type DigestFacts, factsOfEnvelope } from '#store/digest-facts.ts';
import { personById } from '#store/recipient.ts';
import type { View } from './view.ts';

/** A person's morning digest: what the envelope (the subject is its id) was given and is still so. */
export const digestView: View = async ({ db, t, now, personId, ...read }, deliveryId) => {
  const person = read.person ?? (personId && (await personById(db, personId)));
  const delivery = read.delivery?.id === deliveryId ? read.delivery : await deliveryById(db, deliveryId);
  if (!person || !delivery) return null;
  const wall = now.toPlainDateTime();
  const facts = await factsOfEnvelope(db, deliveryId, person.id, wall);
  const { plans, escalated, tasks, meetings, practices, agreements, looks, polls, news } = facts;
  const told = [plans, escalated, tasks, meetings, practices, agreements, looks, polls, ...Object.values(news)];
  if (told.every(({ length }) => length === 0)) return null;
  const dueAt = Temporal.Instant.from(delivery.dueAt);
  const belated = isBelated(dueAt, now.toInstant()) ? dueAt.toZonedDateTimeISO(now.timeZoneId).toPlainDateTime() : null;
  return drawDigest(t, { name: person.name, now: wall, belated, facts, asked: { envelope: deliveryId } });
};

interface Drawn extends Pick<Digest, 'name' | 'now' | 'belated' | 'asked' | 'said'> {
  readonly facts: DigestFacts;
}

/** The card of a person's facts. */
export function drawDigest(t: Texts, { name, facts, ...rest }: Drawn): Card {
  const day = Temporal.PlainDate.from;
  const wall = Temporal.PlainDateTime.from;
  const dated = <Plan extends { due: string; workBy: string }>(plan: Plan) => ({
    ...plan,
    due: day(plan.due),
    workBy: day(plan.workBy),
  });
  const timed = <Row extends { start: string; end: string; state?: string }>(row: Row) => ({
    ...row,
    start: wall(row.start),
    end: wall(row.end),
    cancelled: row.state === 'cancelled',
  });
  return digestCard(t, {
    ...rest,
    name: name.split(' ')[0] ?? name,
    plans: facts.plans.map(dated),
    escalated: facts.escalated.map(dated),
    tasks: facts.tasks.map(({ due, ...task }) => ({ ...task, due: day(due) })),
    meetings: facts.meetings.map(timed),
    agreements: facts.agreements.map(({ reviewBy, ...agreement }) => ({ ...agreement, due: day(reviewBy) })),
    looks: facts.looks.map(({ group }) => group),
    polls: facts.polls.map(({ closesOn, ...poll }) => ({ ...poll, due: day(closesOn) })),
    practices: facts.practices.map(({ checkBy, ...practice }) => ({ ...practice, due: day(checkBy) })),
    news: {
      unanswered: facts.news.unanswered.map(timed),
      changed: facts.news.changed.map((each) => ({ ...timed(each), was: each.was ? wall(each.was) : null })),
      ended: facts.news.ended.map((each) => ({ ...each, last: each.last ? wall(each.last).toPlainDate() : null })),
    },
  });
}
