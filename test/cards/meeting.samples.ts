import { Temporal } from 'temporal-polyfill';
import { itemCard } from '#cards/agenda-item.ts';
import { attendanceCard, type ShownAttendance } from '#cards/attendance.ts';
import { decisionsCard } from '#cards/decision.ts';
import { goalsCard } from '#cards/goal.ts';
import { minutesCard } from '#cards/minutes.ts';
import { type SessionProps, sessionCard } from '#cards/session.ts';
import { callCard, timetableCard } from '#cards/timetable.ts';
import type { Minutes } from '#domain/minutes.ts';
import { stepDates, usualTimetable } from '#domain/timetable.ts';
import type { Locale } from '#domain/words.ts';
import type { CommandName, Texts } from '#i18n/index.ts';
import { textsOf } from '#i18n/index.ts';
import type { Sample } from './sample.ts';

const start = Temporal.PlainDateTime.from('2027-03-09T09:00');
const end = Temporal.PlainDateTime.from('2027-03-09T11:00');
const dates = stepDates(start.toPlainDate(), usualTimetable);
const long =
  'Kuntouttavan työtoiminnan, sosiaalisen kuntoutuksen ja työkyvyn tuen palvelujen yhteinen hankinta '.repeat(3);

const sample = (name: string, card: (t: Texts) => object): Sample => ({
  name: `meeting-${name}`,
  card: (locale: Locale) => card(textsOf(locale)),
});

const buttons = (t: Texts, ...verbs: CommandName[]) =>
  verbs.map((verb, n) => ({
    title: t.commands[verb].title,
    verb,
    slots: { group: '1' },
    fresh: true,
    primary: n === 0,
  }));

const quorum = { met: true, present: 4, members: 5, needed: 3, led: true };

const rows: readonly ShownAttendance[] = [
  ['Eero Korhonen', 'Joensuun työllisyysalue', 'present'],
  ['Liisa Niemi', 'Siun sote', 'remote'],
  ['Sari Mäkelä', 'Siun sote', 'present'],
  ['Mika Lehtonen', 'Kela', 'absent'],
].map(([name = '', organisation = '', state]) => ({
  name,
  organisation,
  personId: name,
  state: state as ShownAttendance['state'],
  arrivedAt: name === 'Sari Mäkelä' ? '2027-03-09T09:20' : null,
  leftAt: null,
}));
const guest: ShownAttendance = {
  name: 'Anna Salminen',
  organisation: null,
  personId: null,
  state: 'present',
  arrivedAt: null,
  leftAt: null,
};

const item = {
  id: '7',
  number: '7',
  begins: null,
  title: 'Kuntouttavan työtoiminnan hankinta',
  type: 'decision' as const,
  presenter: 'Mika Lehtonen',
  minutes: 15,
};

const session = (t: Texts, facts: Partial<SessionProps> = {}): SessionProps => ({
  group: t.leadership.groupNames.leadershipGroup,
  formal: false,
  quorum,
  there: 6,
  item: { ...item, proposal: 'Hankitaan ostopalveluna 1.3. alkaen.' },
  next: { ...item, id: '8', number: '8', title: 'TYM-sopimuksen päivitys' },
  entries: [
    { kind: 'decision', text: 'hankitaan ostopalveluna 1.3. alkaen', person: null },
    { kind: 'note', text: 'Keskusteltiin aikataulusta.', person: null },
  ],
  tasks: [{ title: 'Sopimusluonnos', owners: 'Liisa Niemi', due: '2027-03-31' }],
  buttons: buttons(t, 'session.next', 'decision.record', 'task.create', 'session.attendance', 'session.end'),
  ...facts,
});

const minutes = (facts: Partial<Minutes> = {}): Minutes => ({
  group: 'Työllisyysjohtoryhmä',
  formal: false,
  state: 'draft',
  start: '2027-03-09T09:00',
  end: '2027-03-09T11:00',
  place: 'Kaupungintalo, kokoushuone 2',
  opened: '2027-03-09T09:02',
  closed: '2027-03-09T10:47',
  attendance: [...rows, guest].map((row) => ({ ...row, role: row.name === 'Eero Korhonen' ? 'chair' : null })),
  quorum,
  checkers: [],
  approvedOn: null,
  items: [
    {
      ...item,
      grounds: null,
      proposal: null,
      caseNumber: null,
      links: [],
      entries: [
        { kind: 'decision', text: 'hankitaan ostopalveluna 1.3. alkaen', person: null },
        { kind: 'note', text: 'Keskusteltiin aikataulusta.', person: null },
      ],
    },
  ],
  tasks: [{ title: 'Sopimusluonnos', owners: ['Liisa Niemi'], due: '2027-03-31' }],
  ...facts,
});

const decision = (n: number, text: string) => ({
  text,
  meetingId: String(n),
  start: '2027-03-09T09:00',
  group: 'Työllisyysjohtoryhmä',
  formal: 0 as const,
  item: 'Kuntouttavan työtoiminnan hankinta',
});

export const meetingSamples: readonly Sample[] = [
  sample('timetable', (t) =>
    timetableCard(t, {
      group: t.leadership.groupNames.leadershipGroup,
      start,
      end,
      dates,
      held: true,
      today: Temporal.PlainDate.from('2027-02-27'),
      buttons: buttons(t, 'meeting.moveSteps'),
    }),
  ),
  sample('call', (t) =>
    callCard(t, {
      group: t.leadership.groupNames.leadershipGroup,
      start,
      end,
      closes: dates.itemsClose,
      open: true,
      buttons: buttons(t, 'agenda.addItem'),
    }),
  ),
  sample('item', (t) =>
    itemCard(t, {
      ...item,
      formal: true,
      grounds: 'Nykyinen sopimus päättyy helmikuun lopussa.',
      proposal: 'Hankitaan ostopalveluna 1.3. alkaen.',
      caseNumber: '199/14.07.00/2026',
      links: [{ title: 'Sopimusluonnos', url: 'https://example.fi/luonnos.docx' }],
      parts: [{ number: '7.1', title: 'Kelan puheenvuoro' }],
      buttons: buttons(t, 'agenda.editItem', 'agenda.deferItem', 'agenda.removeItem'),
    }),
  ),
  sample('session', (t) => sessionCard(t, session(t))),
  sample('session-no-quorum', (t) =>
    sessionCard(
      t,
      session(t, {
        quorum: { met: false, present: 1, members: 5, needed: 3, led: false },
        there: 2,
        news: t.session.started,
        item: null,
        entries: [],
        tasks: [],
      }),
    ),
  ),
  sample('session-long', (t) =>
    sessionCard(
      t,
      session(t, {
        entries: Array.from({ length: 30 }, () => ({ kind: 'note' as const, text: long, person: null })),
        tasks: Array.from({ length: 9 }, () => ({ title: long, owners: 'Liisa Niemi, Mika Lehtonen', due: null })),
      }),
    ),
  ),
  sample('attendance', (t) =>
    attendanceCard(t, { quorum, rows: [...rows, guest], buttons: buttons(t, 'session.guest', 'session.attendance') }),
  ),
  sample('attendance-corrected', (t) =>
    attendanceCard(t, {
      quorum,
      rows: [...rows, guest],
      ended: {
        title: t.session.corrected(`${t.leadership.groupNames.leadershipGroup} ${t.date.spoken('2027-01-12')}`),
        note: t.session.draftAgain,
      },
      buttons: buttons(t, 'minutes.attendance', 'session.guest', 'minutes.show'),
    }),
  ),
  sample('minutes', (t) =>
    minutesCard(t, {
      minutes: minutes(),
      news: t.session.ended,
      buttons: buttons(t, 'minutes.send', 'minutes.edit', 'minutes.attendance', 'minutes.download'),
    }),
  ),
  sample('minutes-long', (t) =>
    minutesCard(t, {
      minutes: minutes({
        formal: true,
        state: 'posted',
        items: Array.from({ length: 40 }, (_, n) => ({
          ...(minutes().items[0] as Minutes['items'][number]),
          number: String(n + 1),
          entries: [{ kind: 'decision' as const, text: long.repeat(3), person: null }],
        })),
      }),
      buttons: buttons(t, 'minutes.download'),
    }),
  ),
  sample('decisions', (t) =>
    decisionsCard(t, {
      decisions: [decision(1, 'hankitaan ostopalveluna 1.3. alkaen'), decision(2, 'seurataan puolivuosittain')],
      query: 'hankinnat',
    }),
  ),
  sample('decisions-many', (t) =>
    decisionsCard(t, { decisions: Array.from({ length: 40 }, (_, n) => decision(n, long.repeat(4))), query: null }),
  ),
  sample('decisions-none', (t) => decisionsCard(t, { decisions: [], query: 'lentokenttä' })),
  sample('goals', (t) =>
    goalsCard(t, {
      group: t.leadership.groupNames.leadershipGroup,
      goals: [
        { title: 'Yhteinen asiakasohjaus', state: 'inProgress', actions: 3, done: 1 },
        { title: 'Tilannekuva neljännesvuosittain', state: 'notStarted', actions: 0, done: 0 },
        { title: long, state: 'done', actions: 12, done: 12 },
      ],
      buttons: buttons(t, 'goal.create', 'goal.state', 'goal.action', 'goal.onAgenda'),
    }),
  ),
  sample('goals-none', (t) =>
    goalsCard(t, { group: t.leadership.groupNames.areaTeam, goals: [], buttons: buttons(t, 'goal.create') }),
  ),
];
