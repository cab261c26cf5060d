import type { Card } from '#cards/card.ts';
import type { Written } from '#store/change.ts';
import { agendaView } from './agenda.ts';
import { agendaQuestion } from './agenda-question.ts';
import { callView } from './call.ts';
import { changedView } from './changed-day.ts';
import { deputyView } from './deputy.ts';
import { digestView } from './digest.ts';
import { eventView } from './event.ts';
import { checkView, minutesDueView, minutesView, readyView, returnedView } from './minutes.ts';
import { planImportView } from './plan-import.ts';
import { pollResultView, pollView } from './poll.ts';
import { practicesView } from './practices.ts';
import { reminderView } from './reminder.ts';
import { unreachableView } from './unreachable.ts';
import type { Drawing, View } from './view.ts';

const views: Record<string, View> = {
  agenda: agendaView,
  call: callView,
  changed: changedView,
  question: agendaQuestion,
  digest: digestView,
  practices: practicesView,
  event: eventView,
  deputy: deputyView,
  poll: pollView,
  pollResult: pollResultView,
  minutes: minutesView,
  check: checkView,
  returned: returnedView,
  ready: readyView,
  minutesDue: minutesDueView,
  reminder: reminderView,
  import: planImportView,
  unreachable: unreachableView,
};

export async function drawView(name: string, drawing: Drawing): Promise<Card | null> {
  const [kind = '', subject = ''] = split(name);
  const view = views[kind];
  if (!view) throw new Error(`no such view: ${kind}`);
  return view(drawing, subject);
}

/** Cards to one person that live on where they came: what they tell changes. */
export const livesOn = (view: string): boolean => view.startsWith('import:') || view.startsWith('deputy:');

const split = (name: string) => [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];

/** The views that show a written row: the cards of these are to be updated. */
export function viewsOf(written: readonly Written[]): string[] {
  const names = written.flatMap(({ entity, row }) => shownIn[entity]?.(row) ?? []);
  return [...new Set(names)];
}

const shownIn: Partial<Record<Written['entity'], (row: Written['row']) => string[]>> = {
  occurrence: (row) => [`agenda:${row.id}`, `call:${row.id}`, `event:${row.id}`],
  invitation: (row) => [`event:${row.occurrenceId}`],
  poll: (row) => [`poll:${row.id}`],
  rsvp: (row) => [`event:${row.occurrenceId}`, `agenda:${row.occurrenceId}`],
  substitution: (row) => [
    `deputy:${row.occurrenceId}:${row.personId}`,
    `event:${row.occurrenceId}`,
    `agenda:${row.occurrenceId}`,
  ],
  agenda: (row) => [`agenda:${row.id}`],
  attendance: (row) => [`minutes:${row.occurrenceId}`],
  minutes: (row) => [`minutes:${row.id}`],
  timetable: (row) => [`call:${row.id}`],
  agendaItem: (row) => [`agenda:${row.occurrenceId}`],
};
