import { Temporal } from 'temporal-polyfill';
import { type ChangeLogProps, changeLogCard } from '#cards/change-log.ts';
import { leftCard } from '#cards/left.ts';
import { type MyDataProps, myDataCard } from '#cards/my-data.ts';
import { noticeCard } from '#cards/notice.ts';
import { reachCard } from '#cards/reach.ts';
import { type SettingsProps, settingsCard } from '#cards/settings.ts';
import { textsOf } from '#i18n/index.ts';
import type { Sample } from './sample.ts';

const aino = 'a1b2c3d4-0000-4000-8000-000000000001';
const liisa = 'a1b2c3d4-0000-4000-8000-000000000002';
const plan = '0f9e8d7c-0000-4000-8000-000000000003';
const at = Temporal.PlainDateTime.from('2026-11-23T09:12');
const now = Temporal.Instant.from('2026-11-23T07:12:00.000Z');

const log: ChangeLogProps = {
  of: '',
  timeZone: 'Europe/Helsinki',
  names: new Map([
    [aino, 'Aino Virtanen'],
    [liisa, 'Liisa Niemi'],
  ]),
  buttons: [],
  entries: [
    {
      at,
      actor: { id: aino, name: 'Aino Virtanen' },
      action: 'role.grant',
      rows: 1,
      changes: [
        {
          entity: 'membership',
          entityId: 'm',
          before: { id: 'm', personId: liisa, isCaseworker: 0 },
          after: { id: 'm', personId: liisa, isCaseworker: 1 },
        },
      ],
    },
    {
      at,
      actor: { id: liisa, name: 'Liisa Niemi' },
      action: 'plan.reviewed',
      rows: 1,
      changes: [
        {
          entity: 'plan',
          entityId: plan,
          before: { ref: 'AKT-0231', lastReview: null, due: '2026-11-30' },
          after: { ref: 'AKT-0231', lastReview: '2026-11-23', due: '2027-02-23' },
        },
      ],
    },
    {
      at,
      actor: { id: aino, name: 'Aino Virtanen' },
      action: 'task.create',
      rows: 12,
      changes: [
        { entity: 'task', entityId: 't', before: null, after: { title: 'Varaa kokoustila', due: '2027-01-15' } },
        { entity: 'taskOwner', entityId: 'o', before: null, after: { personId: liisa } },
      ],
    },
    {
      at,
      actor: null,
      action: 'retention',
      rows: 1,
      changes: [
        {
          entity: 'retentionRun',
          entityId: 'r',
          before: null,
          after: { at: '2026-11-23T00:00:05.000Z', plans: 4, log: 210 },
        },
      ],
    },
  ],
};

const settings: SettingsProps = {
  workspace: 'Pohjois-Karjalan yhdyspintatyö',
  locale: 'fi',
  digestAt: '08:00',
  dayEnds: '17:00',
  timeZone: 'Europe/Helsinki',
  escalateAfter: 7,
  groups: ['Työllisyysjohtoryhmä', 'Aluetiimi'],
  admins: ['Aino Virtanen', 'Johan Nyman'],
  retention: [{ kind: 'plans', months: 6, monthsBefore: 12, changedAt: '2026-11-23T07:00:00.000Z' }],
  now,
};

const person: MyDataProps = {
  id: liisa,
  name: 'Liisa Niemi',
  email: 'liisa.niemi@esimerkki.fi',
  organisation: 'Joensuu',
  locale: 'fi',
  localeChosen: 0,
  roles: [],
  isReachable: true,
  counts: new Map([
    ['plans', 42],
    ['tasks', 3],
    ['meetings', 7],
  ]),
  messages: 88,
  logged: 61,
};

const leaver = {
  id: liisa,
  name: 'Liisa Niemi',
  leftOn: Temporal.PlainDate.from('2026-11-20'),
  plans: 12,
  tasks: 2,
  agreements: 1,
  practices: 0,
};

const people = [
  { name: 'Aino Virtanen', email: 'aino.virtanen@esimerkki.fi', isGuest: false, reach: 'yes' as const },
  { name: 'Eero Korhonen', email: 'eero.korhonen@esimerkki.fi', isGuest: false, reach: 'yes' as const },
  { name: 'Johan Nyman', email: null, isGuest: true, reach: 'unknown' as const },
  { name: 'Sari Mäkelä', email: 'sari.makela@esimerkki.fi', isGuest: true, reach: 'no' as const },
  { name: 'Outi Ranta', email: null, isGuest: false, reach: 'named' as const },
];

export const administrationSamples: readonly Sample[] = [
  {
    name: 'change-log',
    card: (locale) => {
      const t = textsOf(locale);
      const buttons = [
        { title: t.changeLog.older, verb: 'log.show', slots: { page: 2 } },
        { title: t.changeLog.narrow, verb: 'log.narrow' },
        { title: t.commands['log.export'].title, verb: 'log.export' },
      ];
      return changeLogCard(t, { ...log, buttons });
    },
  },
  {
    name: 'change-log-empty',
    card: (locale) => {
      const t = textsOf(locale);
      return changeLogCard(t, { ...log, of: `${t.changeLog.subjects.tasks}, Liisa Niemi`, entries: [] });
    },
  },
  { name: 'settings', card: (locale) => settingsCard(textsOf(locale), settings) },
  {
    name: 'my-data',
    card: (locale) => {
      const t = textsOf(locale);
      const roles = [t.people.roles.caseworker, `${t.people.roles.member} (Työllisyysjohtoryhmä)`];
      return myDataCard(t, { ...person, roles });
    },
  },
  {
    name: 'erase-question',
    card: (locale) => {
      const t = textsOf(locale);
      const { privacy } = t;
      return noticeCard(t, {
        title: privacy.eraseQuestion,
        lines: [
          privacy.eraseMeans('Henkilö A1B2C3D4'),
          privacy.eraseLeaves,
          privacy.eraseTeam,
          `**${privacy.eraseFinal}**`,
        ],
        buttons: [{ title: privacy.eraseSure, verb: 'my.erase', slots: { sure: true } }],
      });
    },
  },
  {
    name: 'left',
    card: (locale) =>
      leftCard(textsOf(locale), [leaver, { ...leaver, id: aino, name: 'Mika Lehtonen', plans: 0, practices: 3 }]),
  },
  {
    name: 'left-many',
    card: (locale) =>
      leftCard(
        textsOf(locale),
        Array.from({ length: 40 }, (_, n) => ({ ...leaver, id: `${n}${liisa}`, name: `Etu${n} Suku${n}` })),
      ),
  },
  { name: 'reach', card: (locale) => reachCard(textsOf(locale), people) },
  {
    name: 'reach-many',
    card: (locale) =>
      reachCard(
        textsOf(locale),
        Array.from({ length: 400 }, (_, n) => ({
          name: `Etunimi${n} Pitkäsukunimi${n}`,
          email: `etunimi${n}.pitkasukunimi${n}@esimerkki.fi`,
          isGuest: n % 2 === 0,
          reach: (['yes', 'unknown', 'no', 'named'] as const)[n % 4] ?? 'yes',
        })),
      ),
  },
];
