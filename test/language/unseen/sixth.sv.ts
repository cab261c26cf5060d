import type { Row } from '../sentences.ts';

/** Before anything was mended for them the intent was right in 16 of 20, all of it in 16. */
export const sixth: readonly Row[] = [
  [
    'kunde någon lägga in en gemensam dag den 3 december kl. 9–11',
    'jointDay.create',
    { start: '2026-12-03T09:00', end: '2026-12-03T11:00' },
  ],
  ['gemensamma dagen 7.12 blir inte av', 'occurrence.cancel', { date: '2026-12-07' }],
  ['är det något på gång före jul?', 'calendar.list', { from: '2026-12-23', to: '2026-12-23' }],
  ['när har vi gemensam dag nästa gång', 'calendar.next', { kind: 'jointDay' }],
  ['jag blir kanske lite sen men jag kommer på torsdag', 'rsvp.set', { date: '2026-11-26', answer: 'yes' }],
  ['kommer någon den 30 november', 'rsvp.show', { date: '2026-11-30' }],
  [
    'kan vi samla områdesteamet onsdag 2.12 kl. 14',
    'meeting.create',
    { group: 'aluetiimi', start: '2026-12-02T14:00' },
  ],
  [
    'ta upp ungas boende på nästa ärendelista, Salo föredrar',
    'agenda.addItem',
    { title: 'ungas boende', presenter: 'Salo', meeting: 'next' },
  ],
  ['låt oss se vad som finns på ärendelistan', 'agenda.show', {}],
  ['har promemorian granskats', 'minutes.show', {}],
  ['Salo måste ringa FPA senast fredag', 'task.create', { owners: ['Salo'], title: 'ringa FPA', due: '2026-11-27' }],
  ['vilka av mina uppgifter är försenade', 'task.list', { owner: 'me', status: 'overdue' }],
  ['AKT-0801 översedd förra fredagen', 'plan.reviewed', { ref: 'AKT-0801', date: '2026-11-20' }],
  ['hur ligger det till med AKT-0801', 'plan.show', { ref: 'AKT-0801' }],
  ['hur många planer ska ses över den här månaden', 'plan.count', {}],
  ['har någon bra idéer för att nå unga', 'practice.search', { query: 'nå unga' }],
  [
    'påminn mig om en timme att ringa Salo',
    'reminder.create',
    { who: 'Salo', at: '2026-11-23T10:00', subject: 'ringa' },
  ],
  ['hur långt har vi kommit med rekommendation 3', 'recommendation.show', { recommendation: '3' }],
  [
    'gör Salo till vice ordförande i ledningsgruppen',
    'role.grant',
    { person: 'Salo', role: 'viceChair', group: 'johtoryhmä' },
  ],
  ['jag gjorde nog fel, ångra det', 'undo', {}],
];
