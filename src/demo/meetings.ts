import { Temporal } from 'temporal-polyfill';
import { isWorkingDay } from '#domain/holidays.ts';
import { type Pattern, ruleOf } from '#domain/recurrence.ts';
import agendas from '#facts/agendas.fi.json' with { type: 'json' };
import { ensureAgenda } from '#store/agenda.ts';
import { type About, addOccurrence } from '#store/occurrence.ts';
import type { OccurrenceRow } from '#store/schema/index.ts';
import { addSeries } from '#store/series.ts';
import { addMatters } from './agenda.ts';
import { addGroup } from './group.ts';
import type { Demo } from './people.ts';

const MATTERS = 'Päätös- ja keskusteluasiat';

/** A leadership group that meets every second month on the second Tuesday, with matters on its next agenda. */
export async function addLeadership(demo: Demo): Promise<void> {
  const items = agendas.boardTemplate.items;
  const template = items.map((title) => (title === MATTERS ? { title, heading: true } : { title }));
  const group = await addGroup(
    demo,
    { kind: 'leadershipGroup', name: 'Työllisyysjohtoryhmä', channel: 'Johtoryhmä', template },
    { aino: 'secretary', eero: 'chair', liisa: 'viceChair', mika: 'member', sari: 'member', johan: 'member' },
  );
  const pattern: Pattern = { every: 2, until: null, by: 'monthWeekday', nth: 2, weekday: 2 };
  const isSecondTuesday = (day: Temporal.PlainDate) => day.dayOfWeek === 2 && day.day > 7 && day.day <= 14;
  const first = dayFrom(todayOf(demo).add({ days: 8 }), isSecondTuesday).toPlainDateTime('09:00');
  const about = { groupId: group.id, kind: 'leadershipMeeting', place: 'Teams' } as const;
  const [meeting] = await addAll(demo, about, pattern, first, 120);
  if (meeting) await addMatters(demo, meeting);
}

/** The network as it met in 2024, from today on: the same weekdays, times and intervals, clear of holidays. */
export async function addNetwork(demo: Demo): Promise<void> {
  const group = await addGroup(
    demo,
    { kind: 'interfaceNetwork', name: 'Yhdyspintaverkosto', template: agendas.networkAgenda.items },
    { aino: 'secretary', eero: 'member', liisa: 'chair', mika: 'member', sari: 'member', johan: 'member' },
  );
  const times = agendas.networkMeetings.map(({ start, end }) => [wall(start), wall(end)] as const);
  const weeks = weeksUntil(
    todayOf(demo).add({ days: 1 }),
    times.map(([start]) => start.toPlainDate()),
  );
  const about = aboutOf(demo, { groupId: group.id, kind: 'networkMeeting', place: 'Teams' });
  for (const [n, [start, end]] of times.entries()) {
    const moved = { start: start.add({ weeks }), minutes: start.until(end).total('minutes') };
    const meeting = await addOccurrence(demo.write, about, { ...moved, timeZone: demo.workspace.timeZone });
    if (n === 0) await ensureAgenda(demo.write, meeting);
  }
}

/** Everyone at one place each Monday. */
export async function addMondays(demo: Demo): Promise<void> {
  const first = dayFrom(todayOf(demo), (day) => day.dayOfWeek === 1).toPlainDateTime('09:00');
  const about = { groupId: null, kind: 'jointDay', place: 'Työllisyyden palvelupiste' } as const;
  await addAll(demo, about, { every: 1, until: null, by: 'week', weekday: 1 }, first, 6 * 60);
}

async function addAll(
  demo: Demo,
  about: Pick<About, 'groupId' | 'kind' | 'place'>,
  pattern: Pattern,
  start: Temporal.PlainDateTime,
  minutes: number,
): Promise<OccurrenceRow[]> {
  const { timeZone } = demo.workspace;
  const range = { after: demo.now.toPlainDateTime(), until: null };
  const rule = ruleOf(pattern, timeZone);
  const added = await addSeries(demo.write, aboutOf(demo, about), rule, { start, minutes, timeZone }, range);
  return added?.occurrences ?? [];
}

const aboutOf = ({ workspace, people }: Demo, about: Pick<About, 'groupId' | 'kind' | 'place'>): About => ({
  workspaceId: workspace.id,
  ownerId: people.aino.id,
  title: null,
  ...about,
});

/** How many weeks later the first of the days is not before `from`, and none of them is a holiday. */
function weeksUntil(from: Temporal.PlainDate, days: readonly Temporal.PlainDate[]): number {
  const [first] = days;
  for (let weeks = first ? Math.max(0, Math.ceil(first.until(from).days / 7)) : 0; ; weeks++)
    if (days.every((day) => isWorkingDay(day.add({ weeks })))) return weeks;
}

function dayFrom(day: Temporal.PlainDate, fits: (day: Temporal.PlainDate) => boolean): Temporal.PlainDate {
  return fits(day) ? day : dayFrom(day.add({ days: 1 }), fits);
}

const todayOf = ({ now }: Demo) => now.toPlainDate();
const wall = (text: string) => Temporal.PlainDateTime.from(text);
