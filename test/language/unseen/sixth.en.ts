import type { Row } from '../sentences.ts';

/** Before anything was mended for them the intent was right in 17 of 20, all of it in 16; “between now and” and “I might be late but” are left out. */
export const sixth: readonly Row[] = [
  [
    'could someone set up a joint day for the 3rd of December, 9 to 11',
    'jointDay.create',
    { start: '2026-12-03T09:00', end: '2026-12-03T11:00' },
  ],
  ["the 7 December joint day won't be happening", 'occurrence.cancel', { date: '2026-12-07' }],
  ['when do we next have a joint day', 'calendar.next', { kind: 'jointDay' }],
  ['is anyone coming on 30 November', 'rsvp.show', { date: '2026-11-30' }],
  [
    'can we get the area team together on Wednesday 2 December at 2pm',
    'meeting.create',
    { group: 'aluetiimi', start: '2026-12-02T14:00' },
  ],
  [
    'put youth housing on the next agenda, presented by Salo',
    'agenda.addItem',
    { title: 'youth housing', presenter: 'Salo', meeting: 'next' },
  ],
  ["let's see what's on the agenda", 'agenda.show', {}],
  ['have the minutes been checked', 'minutes.show', {}],
  ['Salo needs to call Kela by Friday', 'task.create', { owners: ['Salo'], title: 'call Kela', due: '2026-11-27' }],
  ['which of my tasks are late', 'task.list', { owner: 'me', status: 'overdue' }],
  ['AKT-0801 reviewed last Friday', 'plan.reviewed', { ref: 'AKT-0801', date: '2026-11-20' }],
  ["what's the situation with AKT-0801", 'plan.show', { ref: 'AKT-0801' }],
  ['how many plans need reviewing this month', 'plan.count', {}],
  ['has anyone got good ideas for reaching young people', 'practice.search', { query: 'reaching young people' }],
  ['remind me in an hour to call Salo', 'reminder.create', { who: 'Salo', at: '2026-11-23T10:00', subject: 'call' }],
  ['how far have we got with recommendation 3', 'recommendation.show', { recommendation: '3' }],
  [
    'make Salo the vice chair of the leadership group',
    'role.grant',
    { person: 'Salo', role: 'viceChair', group: 'työllisyysjohtoryhmä' },
  ],
  ['I think I made a mistake, undo it', 'undo', {}],
];
