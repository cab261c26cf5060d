import type { SubjectKind } from '#store/schema/index.ts';

/** The command that a follow-up is of a kind of thing, and the slot in which the thing's id goes. */
export interface Meaning {
  readonly command: string;
  readonly slot: string;
  readonly slots?: Readonly<Record<string, unknown>>;
}

const to = (command: string, slot: string, slots?: Meaning['slots']): Meaning => ({
  command,
  slot,
  ...(slots ? { slots } : {}),
});

/** What "it" may be asked to do, by what it is. A plan's slot is its reference, everything else's an id. */
export const meanings: Readonly<Record<string, Partial<Record<SubjectKind, Meaning>>>> = {
  'it.move': {
    occurrence: to('occurrence.move', 'occurrence'),
    task: to('task.edit', 'title'),
    plan: to('plan.snooze', 'ref'),
  },
  'it.defer': { agendaItem: to('agenda.deferItem', 'item') },
  'it.place': { agendaItem: to('agenda.moveItem', 'item') },
  'it.cancel': {
    occurrence: to('occurrence.cancel', 'occurrence'),
    task: to('task.edit', 'title', { taskState: 'cancelled' }),
    agendaItem: to('agenda.removeItem', 'item'),
    reminder: to('reminder.cancel', 'reminder'),
    agreement: to('agreement.remove', 'agreement'),
  },
  'it.done': {
    task: to('task.done', 'title'),
    plan: to('plan.reviewed', 'ref'),
    agreement: to('agreement.reviewed', 'agreement'),
    practice: to('practice.checked', 'id'),
  },
  'it.who': {
    occurrence: to('occurrence.keeper', 'occurrence'),
    task: to('task.show', 'title'),
    plan: to('plan.show', 'ref'),
    agendaItem: to('agenda.showItem', 'item'),
    practice: to('practice.show', 'id'),
    group: to('group.show', 'group'),
    agreement: to('agreement.list', ''),
  },
  'it.give': {
    task: to('task.edit', 'title'),
    plan: to('plan.handOver', 'ref'),
    agreement: to('agreement.handOver', 'agreement'),
  },
  'it.add': {
    task: to('task.edit', 'title', { also: true }),
    plan: to('plan.handOver', 'ref'),
    group: to('group.addMember', 'group'),
  },
  'it.show': {
    occurrence: to('rsvp.show', 'occurrence'),
    task: to('task.show', 'title'),
    plan: to('plan.show', 'ref'),
    agendaItem: to('agenda.showItem', 'item'),
    practice: to('practice.show', 'id'),
    group: to('group.show', 'group'),
    agreement: to('agreement.list', ''),
    reminder: to('reminder.list', ''),
  },
  'it.remind': {
    plan: to('plan.snooze', 'ref'),
    occurrence: to('reminder.create', 'subject'),
    task: to('reminder.create', 'subject'),
    agendaItem: to('reminder.create', 'subject'),
    practice: to('reminder.create', 'subject'),
    goal: to('reminder.create', 'subject'),
    group: to('reminder.create', 'subject'),
  },
  'it.agenda': {
    task: to('agenda.addItem', 'title'),
    practice: to('agenda.addItem', 'title'),
    goal: to('agenda.addItem', 'title'),
    occurrence: to('agenda.addItem', 'title'),
  },
  'it.accept': { agendaItem: to('agenda.acceptItem', 'item') },
  'it.publish': {
    occurrence: to('agenda.publish', 'meeting'),
    practice: to('practice.publish', 'id'),
  },
  'it.edit': {
    agendaItem: to('agenda.editItem', 'item'),
    practice: to('practice.edit', 'id'),
    task: to('task.edit', 'title'),
  },
  'it.come': { occurrence: to('rsvp.set', 'occurrence') },
  'it.whoComes': { occurrence: to('rsvp.show', 'occurrence') },
  'it.invite': { occurrence: to('occurrence.invite', 'occurrence') },
  'it.tell': { occurrence: to('occurrence.tell', 'occurrence') },
};

/** Whether the slot takes what the thing is called, rather than its id. */
export const takesName = ({ slot, command }: Meaning): boolean =>
  slot === 'ref' || slot === 'subject' || (command === 'agenda.addItem' && slot === 'title');

/** Questions that go on with another day, group or person: "and next week?". */
const questions: ReadonlySet<string> = new Set([
  'calendar.list',
  'calendar.next',
  'calendar.year',
  'meeting.next',
  'meeting.timetable',
  'rsvp.show',
  'agenda.show',
  'minutes.show',
  'group.show',
  'goal.list',
  'task.list',
  'plan.list',
  'plan.count',
  'practice.search',
  'decision.list',
]);

export const isQuestion = (command: string): boolean => questions.has(command);

/** Questions whose other piece is words: "and about work ability?". */
export const searches: ReadonlySet<string> = new Set(['practice.search', 'decision.list']);

/** Days in place of days: a question about a week is not about a Thursday as well. */
export const whenSlots: readonly string[] = ['date', 'from', 'to', 'meeting'];
/** Of one answer only. */
export const passing: readonly string[] = ['page', 'view'];
