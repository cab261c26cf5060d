import { once } from 'node:events';
import type { RequestHandler } from 'express';
import type { AppContext } from '#context.ts';
import { instantText } from '#domain/instant.ts';
import { keyOf } from '#domain/key.ts';
import { semicolonRows } from '#domain/plan-table.ts';
import { textsOf } from '#i18n/index.ts';
import { type LogFilter, logRows } from '#store/change-log.ts';
import { downloadOf } from '#store/download.ts';
import { membershipOf } from '#store/people.ts';
import { personById } from '#store/recipient.ts';
import type { ChangeRow } from '#store/schema/index.ts';
import { type Subject, tables } from '#store/tables.ts';

const BATCH = 1_000;

/** The log of changes as a table, by a link that was given to an administrator; passes other links on. */
export const logFileRoute =
  ({ db, clock, config }: AppContext): RequestHandler<{ secret: string }> =>
  async (request, response, next) => {
    const link = await downloadOf(db, request.params.secret, instantText(clock.now()));
    const asked = link && /^log:(.*)$/.exec(link.file)?.[1];
    if (!link || asked === undefined) return next();
    const membership = await membershipOf(db, link.workspaceId, link.personId);
    if (!membership?.isAdmin) return next();
    const person = await personById(db, link.personId);
    const { changeLog } = textsOf(person?.locale ?? config.defaultLocale);
    response.set({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
    response.type('text/csv; charset=utf-8').attachment(changeLog.file);
    response.write(`\ufeff${semicolonRows([Object.values(changeLog.headings)])}`);
    const filter = filterOf(link.workspaceId, asked ?? '');
    let last: ChangeRow | null = null;
    do {
      const rows: ChangeRow[] = await logRows(db, filter, last, BATCH);
      last = rows.length === BATCH ? (rows.at(-1) ?? null) : null;
      // However long the log is, no more of it is in memory than the reader takes.
      if (rows.length > 0 && !response.write(semicolonRows(rows.map(cellsOf))) && !response.destroyed)
        await Promise.race([once(response, 'drain'), once(response, 'close')]);
    } while (last && !response.destroyed);
    response.end();
  };

function filterOf(workspaceId: string, asked: string): LogFilter {
  const given = Object.fromEntries([...new URLSearchParams(asked)].filter(([, value]) => value !== ''));
  const { actorId, subject, since, until } = given;
  return {
    workspaceId,
    ...(actorId ? { actorId } : {}),
    ...(subject ? { subject: subject as Subject } : {}),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
  };
}

const cellsOf = ({ at, actorId, action, entity, entityId, before, after, changeset, undoes }: ChangeRow): string[] => [
  at,
  actorId ? keyOf(actorId) : '',
  action,
  entity,
  keyOf(entityId),
  open(entity, before),
  open(entity, after),
  keyOf(changeset),
  undoes ? keyOf(undoes) : '',
];

/** Where a row of the database holds a name beside the key. */
const named: Readonly<Record<string, readonly string[]>> = {
  attendance: ['name'],
  agendaItem: ['presenter'],
  agenda: ['snapshot'],
  minutes: ['content'],
};

/** A row without what nobody is given: a plan's reference above all; and without names, since it has keys. */
function open(entity: string, json: string | null): string {
  if (!json) return '';
  const secret: readonly string[] = [
    ...(tables[entity as keyof typeof tables]?.secret ?? []),
    ...(named[entity] ?? []),
  ];
  const kept = Object.entries(JSON.parse(json) as object).filter(([name]) => !secret.includes(name));
  return JSON.stringify(Object.fromEntries(kept));
}
