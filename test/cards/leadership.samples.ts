import { Temporal } from 'temporal-polyfill';
import { type AgendaProps, agendaCard, type Proposal, withdrawnCard } from '#cards/agenda.ts';
import { groupCard, groupListCard, type ShownSeat } from '#cards/group.ts';
import { rowsReport } from '#cards/member-rows.ts';
import { place } from '#domain/agenda.ts';
import type { Locale, SeatRole } from '#domain/words.ts';
import { type Texts, textsOf } from '#i18n/index.ts';
import type { Sample } from './sample.ts';

const start = Temporal.PlainDateTime.from('2027-01-12T09:00');
const end = Temporal.PlainDateTime.from('2027-01-12T11:00');
const long =
  'Kuntouttavan työtoiminnan, sosiaalisen kuntoutuksen ja työkyvyn tuen palvelujen yhteinen hankinta '.repeat(3);

type Matter = Pick<AgendaProps['items'][number], 'title' | 'presenter' | 'minutes' | 'type'>;

const matters: readonly Matter[] = [
  { title: 'Kuntouttavan työtoiminnan hankinta', presenter: 'Mika Lehtonen', minutes: 15, type: 'decision' },
  { title: 'TYM-sopimuksen päivitys vuodelle 2027', presenter: 'Liisa Niemi', minutes: 30, type: 'decision' },
  { title: 'Nuorten työpajojen kevät', presenter: null, minutes: 20, type: 'discussion' },
];

/** A leadership group's standing agenda with these matters, numbered and timed as the product does. */
function items(t: Texts, added: readonly Matter[]): AgendaProps['items'] {
  const standing = t.leadership.agenda.template(false).map((title) => ({
    title,
    presenter: null,
    minutes: null,
    type: title === t.leadership.agenda.matters ? ('heading' as const) : ('standing' as const),
  }));
  const heading = standing.findIndex(({ type }) => type === 'heading');
  const all = [...standing.slice(0, heading + 1), ...added, ...standing.slice(heading + 1)];
  const rows = all.map((item, position) => ({ ...item, id: String(position), parentId: null, position }));
  return place(rows, start).map(({ item, number, begins }) => ({
    ...item,
    number,
    begins: begins?.toPlainTime() ?? null,
  }));
}

const agenda = (t: Texts, facts: Partial<AgendaProps> = {}): AgendaProps => ({
  group: t.leadership.groupNames.leadershipGroup,
  formal: false,
  start,
  end,
  place: 'Kaupungintalo, kokoushuone 2',
  cancelled: false,
  items: items(t, matters),
  overrun: 0,
  published: { at: Temporal.PlainDateTime.from('2026-11-23T09:12'), version: 1, changedSince: false },
  proposals: [],
  buttons: [{ title: t.commands['agenda.addItem'].title, verb: 'agenda.addItem', slots: {}, fresh: true }],
  ...facts,
});

const proposal = (t: Texts, title: string, proposedBy: string): Proposal => ({
  title,
  presenter: 'Sari Mäkelä',
  minutes: 10,
  type: 'discussion',
  proposedBy,
  buttons: (['agenda.acceptItem', 'agenda.removeItem'] as const).map((verb) => ({
    title: t.commands[verb].title,
    verb,
    slots: { item: '1' },
  })),
});

const seat = (
  name: string,
  role: SeatRole,
  organisation: string | null,
  facts: Partial<ShownSeat> = {},
): ShownSeat => ({
  personId: name,
  name,
  role,
  organisation,
  deputyFor: null,
  teamsId: '29:1',
  ...facts,
});

const seats = [
  seat('Eero Korhonen', 'chair', 'Joensuun työllisyysalue'),
  seat('Liisa Niemi', 'viceChair', 'Siun sote'),
  seat('Aino Virtanen', 'secretary', 'TYM-palvelut'),
  seat('Mika Lehtonen', 'member', 'Kela'),
  seat('Johan Nyman', 'member', 'Joensuun työllisyysalue'),
  seat('Sari Mäkelä', 'deputy', 'Siun sote', { deputyFor: 'Mika Lehtonen' }),
  seat('Maija Salo', 'member', 'Riveria', { teamsId: null }),
];

const sample = (name: string, card: (t: Texts) => object): Sample => ({
  name: `leadership-${name}`,
  card: (locale: Locale) => card(textsOf(locale)),
});

const many = (n: number, title: string) =>
  Array.from(
    { length: n },
    (_, at): Matter => ({
      title: `${title} ${at + 1}`,
      presenter: at % 2 === 0 ? 'Mika Lehtonen' : null,
      minutes: 15,
      type: 'discussion',
    }),
  );

export const leadershipSamples: readonly Sample[] = [
  sample('agenda', (t) => agendaCard(t, agenda(t))),
  sample('agenda-updated', (t) =>
    agendaCard(t, agenda(t, { published: { at: start.subtract({ days: 7 }), version: 2, changedSince: true } })),
  ),
  sample('agenda-empty', (t) => agendaCard(t, agenda(t, { items: items(t, []), published: null, place: null }))),
  sample('agenda-secretary', (t) =>
    agendaCard(
      t,
      agenda(t, {
        published: null,
        overrun: 25,
        news: t.leadership.agenda.accepted('Nuorten työpajojen kevät'),
        proposals: [
          proposal(t, 'Kelan kuntoutuspalvelut 2027', 'Mika Lehtonen'),
          proposal(t, 'Maahanmuuttajien osaamiskeskus', 'Johan Nyman'),
        ],
        buttons: [
          { title: t.commands['agenda.publish'].title, verb: 'agenda.publish', slots: {}, primary: true, fresh: true },
          { title: t.commands['agenda.addItem'].title, verb: 'agenda.addItem', slots: {}, fresh: true },
        ],
      }),
    ),
  ),
  sample('agenda-long', (t) =>
    agendaCard(
      t,
      agenda(t, {
        items: items(t, many(29, long)),
        overrun: 300,
        proposals: Array.from({ length: 20 }, () => proposal(t, `*${long}`, 'Mika Lehtonen')),
      }),
    ),
  ),
  sample('agenda-25', (t) => agendaCard(t, agenda(t, { items: items(t, many(15, 'Tilannekuvan')) }))),
  sample('agenda-cancelled', (t) => agendaCard(t, agenda(t, { cancelled: true, buttons: [] }))),
  sample('agenda-withdrawn', (t) => withdrawnCard(t, agenda(t))),
  sample('group', (t) =>
    groupCard(t, {
      title: t.leadership.groupNames.leadershipGroup,
      seats,
      channel: 'Johtoryhmä',
      buttons: (['agenda.show', 'group.addMember', 'group.importMembers'] as const).map((verb) => ({
        title: t.commands[verb].title,
        verb,
      })),
    }),
  ),
  sample('group-empty', (t) =>
    groupCard(t, { title: t.leadership.groupNames.areaTeam, seats: [], channel: null, buttons: [] }),
  ),
  sample('group-many', (t) =>
    groupCard(t, {
      title: t.leadership.groupNames.interfaceNetwork,
      seats: Array.from({ length: 90 }, (_, n) =>
        seat(`Jäsen Numero ${n + 1}`, 'member', 'Pohjois-Karjalan hyvinvointialue'),
      ),
      channel: null,
      buttons: [],
    }),
  ),
  sample('groups', (t) =>
    groupListCard(t, {
      groups: [
        { name: t.leadership.groupNames.leadershipGroup, size: 7 },
        { name: t.leadership.groupNames.areaTeam, size: 1 },
      ],
      buttons: [{ title: t.commands['group.create'].title, verb: 'group.create', fresh: true }],
    }),
  ),
  sample('groups-empty', (t) => groupListCard(t, { groups: [], buttons: [] })),
  sample('rows', (t) =>
    rowsReport(t, {
      group: t.leadership.groupNames.leadershipGroup,
      added: ['Maija Salo', 'Mika Lehtonen'],
      changed: ['Sari Mäkelä'],
      same: 4,
      refused: [
        { row: 5, why: 'wholeName', what: 'Salminen' },
        { row: 6, why: 'noName', what: '' },
        { row: 9, why: 'deputyFor', what: 'Pekka Poissa' },
      ],
    }),
  ),
  sample('rows-same', (t) =>
    rowsReport(t, { group: t.leadership.groupNames.areaTeam, added: [], changed: [], same: 6, refused: [] }),
  ),
];
