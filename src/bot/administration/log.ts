import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { changeLogCard, type ShownEntry } from '#cards/change-log.ts';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { type LogEntry, type LogFilter, logEntries } from '#store/change-log.ts';
import { giveDownload } from '#store/download.ts';
import { everyoneOf } from '#store/past-member.ts';
import { subjects } from '#store/tables.ts';
import { feature, type Turn } from '../feature.ts';
import * as slot from '../slots.ts';
import { anyoneBy, anyoneField } from './anyone.ts';
import { startOf } from './day.ts';

const PAGE = 10;

const filters = {
  person: slot.line.optional(),
  from: slot.date.optional(),
  to: slot.date.optional(),
};
const slots = z.object({
  ...filters,
  subject: z.enum(subjects).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
type Asked = z.infer<typeof slots>;

/** What has been changed in the workspace: by whom, about what, on which days. */
export const showLog = feature({
  name: 'log.show',
  may: 'admin',
  where: 'personal',
  slots,
  run: (turn, asked) => page(turn, asked),
});

/** The same log, of a person, a subject or some days: what is asked is chosen in a form. */
export const narrowLog = feature({
  name: 'log.narrow',
  may: 'admin',
  where: 'personal',
  slots: z.object({ ...filters, subject: z.enum([...subjects, 'all']) }),
  form: async (turn) => [
    {
      slot: 'subject',
      kind: 'choice',
      required: true,
      options: [
        { value: 'all', title: turn.t.changeLog.everything },
        ...subjects.map((value) => ({ value, title: turn.t.changeLog.subjects[value] })),
      ],
    },
    await anyoneField(turn, 'person'),
    { slot: 'from', kind: 'date', label: turn.t.changeLog.since },
    { slot: 'to', kind: 'date', label: turn.t.changeLog.until },
  ],
  run: (turn, { subject, ...asked }) => page(turn, { ...asked, page: 1, ...(subject === 'all' ? {} : { subject }) }),
});

/** A link to the log as a table, of the same people, subject and days. Keys, no names and no references. */
export const exportLog = feature({
  name: 'log.export',
  may: 'admin',
  where: 'personal',
  final: true,
  slots,
  async run(turn, asked) {
    const { db, write, actor, t, config } = turn;
    const { actorId = '', subject = '', since = '', until = '' } = (await filterOf(turn, asked)).filter;
    const file = `log:${new URLSearchParams({ actorId, subject, since, until })}`;
    const secret = await giveDownload(
      db,
      { workspaceId: actor.workspace.id, personId: actor.person.id, file },
      write.at,
    );
    return noticeCard(t, {
      title: t.changeLog.exported,
      lines: [`[${t.changeLog.link}](${config.address}/files/${secret})`, t.changeLog.linkHint],
    });
  },
});

async function page(turn: Turn, asked: Asked) {
  const { db, actor, t, now } = turn;
  const { filter, person } = await filterOf(turn, asked);
  const found = await logEntries(db, filter, PAGE + 1, (asked.page - 1) * PAGE);
  const names = new Map((await everyoneOf(db, actor.workspace.id)).map(({ id, name }) => [id, name]));
  const days = t.changeLog.between(
    asked.from ? t.date.spoken(asked.from) : null,
    asked.to ? t.date.spoken(asked.to) : null,
  );
  const of = [asked.subject ? t.changeLog.subjects[asked.subject] : '', person ?? '', days].filter(Boolean).join(', ');
  const { page: number, ...kept } = asked;
  const go = (to: number) => ({ verb: 'log.show', slots: { ...kept, page: to } });
  return changeLogCard(t, {
    of,
    entries: found.slice(0, PAGE).map((entry) => shown(entry, names, now.timeZoneId)),
    names,
    timeZone: now.timeZoneId,
    buttons: [
      ...(found.length > PAGE ? [{ title: t.changeLog.older, ...go(number + 1) }] : []),
      ...(number > 1 ? [{ title: t.changeLog.newer, ...go(number - 1) }] : []),
      { title: t.changeLog.narrow, verb: 'log.narrow', fresh: true },
      ...(found.length > 0
        ? [{ title: t.commands['log.export'].title, verb: 'log.export', slots: kept, fresh: true }]
        : []),
    ],
  });
}

async function filterOf(
  turn: Turn,
  { person: typed, subject, from, to }: Asked,
): Promise<{ filter: LogFilter; person: string | null }> {
  if (from && to && to < from) refuse('log.backwards');
  const person = typed ? await anyoneBy(turn, 'person', typed) : null;
  const { timeZoneId } = turn.now;
  const filter: LogFilter = {
    workspaceId: turn.actor.workspace.id,
    ...(person ? { actorId: person.id } : {}),
    ...(subject ? { subject } : {}),
    ...(from ? { since: startOf(Temporal.PlainDate.from(from), timeZoneId) } : {}),
    ...(to ? { until: startOf(Temporal.PlainDate.from(to).add({ days: 1 }), timeZoneId) } : {}),
  };
  return { filter, person: person?.name ?? null };
}

function shown(
  { at, actorId, action, rows, changes }: LogEntry,
  names: ReadonlyMap<string, string>,
  timeZone: string,
): ShownEntry {
  return {
    at: Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDateTime(),
    actor: actorId ? { id: actorId, name: names.get(actorId) ?? '' } : null,
    action,
    rows,
    changes: changes.map(({ entity, entityId, before, after }) => ({
      entity,
      entityId,
      before: before && JSON.parse(before),
      after: after && JSON.parse(after),
    })),
  };
}
