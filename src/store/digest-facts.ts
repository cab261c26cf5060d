import type { Temporal } from 'temporal-polyfill';
import { workingDayAfter } from '#domain/holidays.ts';
import { openTaskStates } from '#domain/words.ts';
import { reviewedBy } from './absence.ts';
import { agreementsToReview, type DueAgreement } from './agreement.ts';
import { type CalendarNews, newsOfEnvelope } from './calendar-news-facts.ts';
import { ofWorkspace } from './dialect.ts';
import { attends } from './meeting-notice.ts';
import { type LedPlan, ledPlans } from './plan-escalation.ts';
import { type DuePractice, practicesToCheck } from './practice-check.ts';
import { prepared } from './prepared.ts';
import type { Db, OccurrenceRow, PlanRow, TaskRow } from './schema/index.ts';

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
  readonly news: CalendarNews;
}

type DuePlan = Pick<PlanRow, 'id' | 'ref' | 'state'> & { readonly due: string; readonly workBy: string };
type DueTask = Pick<TaskRow, 'id' | 'title'> & { readonly due: string };
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
  const told = (kind: string) => notices.filter((notice) => notice.kind === kind);
  const still = (kind: string, id: string, date: string) =>
    told(kind).some(({ subject, occurrence }) => subject === id && occurrence === date);
  /** Asks only of what there are notices: most mornings are about one thing. */
  const facts = async <Row>(kind: string, ask: (ids: string[]) => Promise<Row[]>): Promise<Row[]> => {
    const ids = [...new Set(told(kind).map(({ subject }) => subject))];
    return ids.length > 0 ? ask(ids) : [];
  };
  const plans = await facts('plan.review', (ids) => plansAmong(db, personId, now, ids));
  const escalated = await facts('plan.escalated', (ids) => ledPlans(db, personId, ids));
  const tasks = await facts('task.due', (ids) => tasksOf(db, personId).where('task.id', 'in', ids).execute());
  const meetings = await facts('meeting.soon', (ids) =>
    meetingsOf(db, personId, now).where('occurrence.id', 'in', ids).execute(),
  );
  const agreements = await facts('agreement.review', (ids) => agreementsToReview(db, personId, ids));
  const practices = await facts('practice.check', (ids) => practicesToCheck(db, personId, ids));
  return {
    plans: (plans as DuePlan[]).filter(({ id, due }) => still('plan.review', id, due)),
    escalated: escalated.filter(({ id, due }) => still('plan.escalated', id, due)),
    tasks: (tasks as DueTask[]).filter(({ id, due }) => still('task.due', id, due)),
    meetings: meetings.filter(({ id, start }) => still('meeting.soon', id, start.slice(0, 10))),
    agreements: agreements.filter(({ id, reviewBy }) => still('agreement.review', id, reviewBy)),
    practices: practices.filter(({ id, checkBy }) => still('practice.check', id, checkBy)),
    news: await newsOfEnvelope(db, notices, personId, now),
  };
}

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
    plans: plans as DuePlan[],
    escalated: [],
    tasks: tasks as DueTask[],
    meetings,
    practices: [],
    agreements: [],
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
    .where(({ or, eb }) => or([eb('plan.quietUntil', 'is', null), eb('plan.quietUntil', '<=', day)]))
    .orderBy('plan.due')
    .orderBy('plan.ref');

type PlansQuery = (db: Db, ...values: (string | number)[]) => Promise<unknown[]>;

/** By how many plans are asked of: most mornings are about a few. */
const plansQueries = new Map<number, PlansQuery>();
const MOST_COMPILED = 10;
/** The values of `plansOf` before the plans' own ids: person, day, day, person, person, 1, day. */
const OWN = 7;

function plansAmong(db: Db, personId: string, now: Temporal.PlainDateTime, ids: readonly string[]) {
  const day = now.toPlainDate().toString();
  if (ids.length > MOST_COMPILED) return plansOf(db, personId, day).where('plan.id', 'in', ids).execute();
  let query = plansQueries.get(ids.length);
  if (!query) {
    query = prepared((on, ...values: (string | number)[]) => {
      const [person, today, ...rest] = values.map(String);
      return plansOf(on, person ?? '', today ?? '').where('plan.id', 'in', rest.slice(OWN - 2));
    });
    plansQueries.set(ids.length, query);
  }
  return query(db, personId, day, day, personId, personId, 1, day, ...ids);
}

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
    .orderBy('task.due')
    .orderBy('task.createdAt');

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
