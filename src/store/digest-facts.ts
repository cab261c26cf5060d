import type { Temporal } from 'temporal-polyfill';
import { workingDayAfter } from '#domain/holidays.ts';
import { openTaskStates } from '#domain/words.ts';
import { reviewedBy } from './absence.ts';
import { agreementsToReview, type DueAgreement } from './agreement.ts';
import { type CalendarNews, newsOfEnvelope } from './calendar-news-facts.ts';
import { ofWorkspace } from './dialect.ts';
import { attends } from './meeting-notice.ts';
import { type LedPlan, ledPlans } from './plan-escalation.ts';
import { pollsToAnswer, type WaitingPoll } from './poll-notice.ts';
import { type DuePractice, practicesToCheck } from './practice-check.ts';
import { prepared } from './prepared.ts';
import type { Db, OccurrenceRow, PlanRow, TaskRow } from './schema/index.ts';
import { type GroupToLook, looksOf } from './situation.ts';
import { leftToNobody } from './task.ts';

/** What a digest tells one person, as it stands now: each thing once, the most urgent first. */
export interface DigestFacts {
  readonly plans: readonly DuePlan[];
  /** Late reviews of the people whom the person leads. */
  readonly escalated: readonly LedPlan[];
  readonly tasks: readonly DueTask[];
  readonly meetings: readonly SoonMeeting[];
  /** Own practices to be checked. */
  readonly practices: readonly DuePractice[];
  /** Agreements that the person sees to. */
  readonly agreements: readonly DueAgreement[];
  /** Groups for which the person is to look at the month's picture of the situation. */
  readonly looks: readonly GroupToLook[];
  /** Self-assessments that the person has not answered. */
  readonly polls: readonly WaitingPoll[];
  readonly news: CalendarNews;
}

type DuePlan = Pick<PlanRow, 'id' | 'ref' | 'state'> & { readonly due: string; readonly workBy: string };
type DueTask = Pick<TaskRow, 'id' | 'title'> & {
  readonly due: string;
  /** Whose it was, when all of them have left. */
  readonly left: string | null;
};
type SoonMeeting = Pick<OccurrenceRow, 'id' | 'kind' | 'title' | 'start' | 'end' | 'place'> & {
  readonly group: string | null;
};

/**
 * What was put into an envelope for a person, without what has been done, moved, quieted or handed over since and
 * without what the person may not see any more. A statement for the notices, and one or two for each kind of them.
 */
export async function factsOfEnvelope(
  db: Db,
  deliveryId: string,
  personId: string,
  now: Temporal.PlainDateTime,
): Promise<DigestFacts> {
  const notices = await noticesIn(db, deliveryId);
  const ids = Map.groupBy(notices, ({ kind }) => kind);
  const told = new Set(notices.map(({ kind, subject, occurrence }) => keyOf(kind, subject, occurrence)));
  /** Asks only of what there are notices: most mornings are about one thing. */
  const about = async <Row>(kind: string, ask: (some: string[]) => Promise<Row[]>): Promise<Row[]> => {
    const some = ids.get(kind)?.map(({ subject }) => subject);
    return some ? ask([...new Set(some)]) : [];
  };
  /** What is due another day now is told on its own days. */
  const on = <Row extends { id: string }>(kind: string, rows: readonly Row[], day: (row: Row) => string): Row[] =>
    rows.filter((row) => told.has(keyOf(kind, row.id, day(row))));
  const plans = await about('plan.review', () => plansTold(db, personId, now.toPlainDate().toString(), deliveryId));
  const escalated = await about('plan.escalated', (some) => ledPlans(db, personId, some));
  const tasks = await about('task.due', async (some) => {
    const own = await tasksOf(db, personId).where('task.id', 'in', some).execute();
    const found = new Set(own.map(({ id }) => id));
    const others = some.filter((id) => !found.has(id));
    return [...own.map((task) => ({ ...task, left: null })), ...(others.length > 0 ? await tasksLeft(db, others) : [])];
  });
  const meetings = await about('meeting.soon', (some) =>
    meetingsOf(db, personId, now).where('occurrence.id', 'in', some).execute(),
  );
  const agreements = await about('agreement.review', (some) => agreementsToReview(db, personId, some));
  const looks = await about('situation.look', (some) => looksOf(db, personId, some));
  const polls = await about('poll.unanswered', (some) => pollsToAnswer(db, personId, some));
  const practices = await about('practice.check', (some) => practicesToCheck(db, personId, some));
  return {
    plans: on('plan.review', plans, ({ due }) => due),
    escalated: on('plan.escalated', escalated, ({ due }) => due),
    tasks: on('task.due', tasks, ({ due }) => due),
    meetings: on('meeting.soon', meetings, ({ start }) => start.slice(0, 10)),
    agreements: on('agreement.review', agreements, ({ reviewBy }) => reviewBy),
    looks,
    polls: on('poll.unanswered', polls, ({ closesOn }) => closesOn),
    practices: on('practice.check', practices, ({ checkBy }) => checkBy),
    news: await newsOfEnvelope(db, notices, personId, now),
  };
}

const keyOf = (...parts: readonly string[]) => parts.join(' ');

const noticesIn = prepared((db, deliveryId: string) =>
  db
    .selectFrom('notice')
    .select(['kind', 'subject', 'occurrence', 'step'])
    .where('deliveryId', '=', deliveryId)
    .orderBy('createdAt'),
);

/** What a person has in a workspace now: late or due within a week, and meetings of this and the next working day. */
export async function factsOfPerson(
  db: Db,
  workspaceId: string,
  personId: string,
  now: Temporal.PlainDateTime,
): Promise<DigestFacts> {
  const today = now.toPlainDate();
  const week = today.add({ days: 7 }).toString();
  const plans = await plansOf(db, personId, today.toString())
    .where(ofWorkspace, '=', workspaceId)
    .where('plan.due', '<=', week)
    .execute();
  const tasks = await tasksOf(db, personId)
    .where('task.workspaceId', '=', workspaceId)
    .where('task.due', '<=', week)
    .execute();
  const meetings = await meetingsOf(db, personId, now)
    .where('occurrence.workspaceId', '=', workspaceId)
    .where('occurrence.start', '<', workingDayAfter(today).add({ days: 1 }).toString())
    .execute();
  const news = { unanswered: [], changed: [], ended: [] };
  return {
    plans,
    escalated: [],
    tasks: tasks.map((task) => ({ ...task, left: null })),
    meetings,
    practices: [],
    agreements: [],
    looks: [],
    polls: [],
    news,
  };
}

/** References are for caseworkers' eyes. Those of who is away and left them to the person are the person's. */
const plansOf = (db: Db, personId: string, day: string) =>
  db
    .selectFrom((query) =>
      query
        .selectFrom('planPerson')
        .select('planId')
        .distinct()
        .where('personId', 'in', reviewedBy(db, personId, day))
        .as('own'),
    )
    .innerJoin('plan', 'plan.id', 'own.planId')
    .select(['plan.id', 'plan.ref', 'plan.state', 'plan.due', 'plan.workBy'])
    .where(ofWorkspace, 'in', (query) =>
      query
        .selectFrom('membership')
        .select('membership.workspaceId')
        .where('membership.personId', '=', personId)
        .where('membership.leftAt', 'is', null)
        .where('membership.isCaseworker', '=', 1),
    )
    .where('plan.due', 'is not', null)
    .$narrowType<{ due: string; workBy: string }>()
    .where(({ or, eb }) => or([eb('plan.quietUntil', 'is', null), eb('plan.quietUntil', '<=', day)]))
    .orderBy('plan.due')
    .orderBy('plan.ref');

/** Those of an envelope, by a query compiled once: it is asked for everyone who reviews plans. */
const plansTold = prepared((db, personId: string, day: string, deliveryId: string) =>
  plansOf(db, personId, day).where('plan.id', 'in', (query) =>
    query
      .selectFrom('notice')
      .select('notice.subject')
      .where('notice.deliveryId', '=', deliveryId)
      .where('notice.kind', '=', 'plan.review'),
  ),
);

const tasksOf = (db: Db, personId: string) =>
  db
    .selectFrom('taskOwner')
    .innerJoin('task', 'task.id', 'taskOwner.taskId')
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.workspaceId', '=', 'task.workspaceId')
        .onRef('membership.personId', '=', 'taskOwner.personId'),
    )
    .select(['task.id', 'task.title', 'task.due'])
    .where('taskOwner.personId', '=', personId)
    .where('membership.leftAt', 'is', null)
    .where('task.state', 'in', openTaskStates)
    .where('task.due', 'is not', null)
    .$narrowType<{ due: string }>()
    .orderBy('task.due')
    .orderBy('task.createdAt');

/** Open ones of which every owner has left, with whose they were. */
async function tasksLeft(db: Db, ids: readonly string[]): Promise<DueTask[]> {
  const rows = await db
    .selectFrom('task')
    .innerJoin('taskOwner', 'taskOwner.taskId', 'task.id')
    .innerJoin('person', 'person.id', 'taskOwner.personId')
    .select(['task.id', 'task.title', 'task.due', 'person.name'])
    .where('task.id', 'in', ids)
    .where('task.state', 'in', openTaskStates)
    .where('task.due', 'is not', null)
    .where(leftToNobody())
    .orderBy('task.due')
    .orderBy('person.name')
    .$narrowType<{ due: string }>()
    .execute();
  const byTask = Map.groupBy(rows, ({ id }) => id);
  return [...byTask.values()].flatMap((own) => {
    const [first] = own;
    return first
      ? [{ id: first.id, title: first.title, due: first.due, left: own.map(({ name }) => name).join(', ') }]
      : [];
  });
}

/** Those that are not over. */
const meetingsOf = (db: Db, personId: string, now: Temporal.PlainDateTime) =>
  db
    .selectFrom('occurrence')
    .leftJoin('group', 'group.id', 'occurrence.groupId')
    .innerJoin('membership', 'membership.workspaceId', 'occurrence.workspaceId')
    .select(['occurrence.id', 'occurrence.kind', 'occurrence.title', 'occurrence.start', 'occurrence.end'])
    .select(['occurrence.place', 'group.name as group'])
    .where('membership.personId', '=', personId)
    .where('membership.leftAt', 'is', null)
    .where('occurrence.state', '=', 'planned')
    .where('occurrence.end', '>', now.toString({ smallestUnit: 'minute' }))
    .where(attends())
    .orderBy('occurrence.start');
