import { Temporal } from 'temporal-polyfill';
import { whenOf } from '#cards/event.ts';
import { titleOf } from '#i18n/event-title.ts';
import { itemById, meetingOf } from '#store/agenda.ts';
import { agreementsOf } from '#store/agreement.ts';
import { occurrenceById } from '#store/calendar.ts';
import { goalById } from '#store/goal.ts';
import { groupsOf } from '#store/people.ts';
import { planById } from '#store/plan-review.ts';
import { practicesByIds } from '#store/practice.ts';
import { reminderById } from '#store/reminder.ts';
import type { SubjectKind } from '#store/schema/index.ts';
import { taskById } from '#store/task.ts';
import { eventsOf } from '../calendar/which-occurrence.ts';
import type { Turn } from '../feature.ts';

/** Something that was spoken of, as it is called in a sentence. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  /** What a reminder or an agenda item of it is called. */
  readonly title: string;
  readonly day?: Temporal.PlainDate;
}

type Reader = Pick<Turn, 'db' | 'actor' | 'now' | 'config' | 't'>;

/** What of the things spoken of is still there, in the order in which they were shown. */
export async function subjectsOf(turn: Reader, kind: SubjectKind, ids: readonly string[]): Promise<Subject[]> {
  const found = await read[kind](turn, ids);
  return ids.flatMap((id) => found.find((each) => each.id === id) ?? []);
}

const named = (id: string, title: string, name = title): Subject => ({ id, title, name });

/** What each that is found makes, one query a thing: they are few. */
const each = async <Row>(
  ids: readonly string[],
  one: (id: string) => Promise<Row | undefined>,
  make: (row: Row) => Subject,
) => (await Promise.all(ids.map(one))).flatMap((row) => (row ? make(row) : []));

const read: Readonly<Record<SubjectKind, (turn: Reader, ids: readonly string[]) => Promise<Subject[]>>> = {
  async occurrence(turn, ids) {
    const rows = await Promise.all(ids.map((id) => occurrenceById(turn.db, turn.actor.workspace.id, id)));
    const events = await eventsOf(
      turn,
      rows.filter((row) => row !== undefined),
    );
    return events.map((event) => {
      const title = `${titleOf(turn.t, event)} ${whenOf(turn.t, event)}`;
      return { ...named(event.id, title), day: event.start.toPlainDate() };
    });
  },
  task: ({ db, actor, t }, ids) =>
    each(
      ids,
      (id) => taskById(db, actor.workspace.id, id),
      ({ id, title, due }) => ({
        ...named(id, title, due ? `${title}, ${t.date.spoken(due)}` : title),
        ...(due ? { day: Temporal.PlainDate.from(due) } : {}),
      }),
    ),
  plan: ({ db, actor }, ids) =>
    each(
      ids,
      (id) => planById(db, actor.workspace.id, id),
      ({ id, ref }) => named(id, ref),
    ),
  async agendaItem({ db, actor }, ids) {
    const rows = await Promise.all(ids.map((id) => itemById(db, id)));
    const own = await Promise.all(
      rows.map(async (row) => {
        const where = row && (await meetingOf(db, row.occurrenceId));
        return where?.group.workspaceId === actor.workspace.id ? row : undefined;
      }),
    );
    return own.flatMap((row) => (row ? named(row.id, row.title) : []));
  },
  practice: async ({ db, actor }, ids) =>
    (await practicesByIds(db, actor.workspace.id, ids)).map(({ id, title }) => named(id, title)),
  agreement: async ({ db, actor, t }, ids) =>
    (await agreementsOf(db, actor.workspace.id))
      .filter(({ id }) => ids.includes(id))
      .map(({ id, kind, group }) => named(id, t.agreement.named(kind, group))),
  reminder: ({ db, actor }, ids) =>
    each(
      ids,
      async (id) => {
        const row = await reminderById(db, id);
        return row?.workspaceId === actor.workspace.id ? row : undefined;
      },
      ({ id, text }) => named(id, text),
    ),
  goal: ({ db, actor }, ids) =>
    each(
      ids,
      (id) => goalById(db, actor.workspace.id, id),
      ({ id, title }) => named(id, title),
    ),
  group: async ({ db, actor }, ids) =>
    (await groupsOf(db, actor.workspace.id))
      .filter(({ id }) => ids.includes(id))
      .map(({ id, name }) => named(id, name)),
};
