import type { RequestHandler } from 'express';
import { Temporal } from 'temporal-polyfill';
import type { AppContext } from '#context.ts';
import { instantText } from '#domain/instant.ts';
import { semicolonTable } from '#domain/plan-table.ts';
import { meanOf } from '#domain/poll.ts';
import { type Texts, textsOf } from '#i18n/index.ts';
import { downloadOf } from '#store/download.ts';
import { membershipOf, seatOf } from '#store/people.ts';
import { type ClosedPoll, closedPolls } from '#store/poll.ts';
import { personById, workspaceById } from '#store/recipient.ts';

/** The sums of a group's closed polls, by a link that was given to one person; passes other links on. */
export const pollsFileRoute =
  ({ db, clock }: AppContext): RequestHandler<{ secret: string }> =>
  async (request, response, next) => {
    const link = await downloadOf(db, request.params.secret, instantText(clock.now()));
    const groupId = link && /^polls:(.+)$/.exec(link.file)?.[1];
    const workspace = groupId && (await workspaceById(db, link.workspaceId));
    if (!workspace) return next();
    const membership = await membershipOf(db, workspace.id, link.personId);
    if (!membership?.isAdmin && !(await seatOf(db, groupId, link.personId))) return next();
    const person = await personById(db, link.personId);
    const t = textsOf(person?.locale ?? workspace.locale);
    response.set({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
    response.type('text/csv; charset=utf-8').attachment(t.poll.file);
    response.send(table(t, await closedPolls(db, groupId), workspace.timeZone));
  };

const OPTIONS = [1, 2, 3, 4, 5, 6];

function table(t: Texts, polls: readonly ClosedPoll[], timeZone: string): string {
  const { columns } = t.poll;
  const head = [columns.poll, columns.closed, columns.answered, columns.question];
  return semicolonTable([
    [...head, ...OPTIONS.map(columns.chosen), columns.mean],
    ...polls.flatMap((poll) => rowsOf(t, poll, timeZone)),
  ]);
}

/** A row a question; one row that says so when too few answered. */
function rowsOf(t: Texts, { kind, closedAt, answered, counts }: ClosedPoll, timeZone: string): string[][] {
  const { day, month, year } = Temporal.Instant.from(closedAt).toZonedDateTimeISO(timeZone);
  const head = [t.poll.names[kind], `${day}.${month}.${year}`];
  if (!counts) return [[...head, t.poll.columns.few, '', ...OPTIONS.map(() => ''), '']];
  const questions = kind === 'maturity' ? [t.poll.questions.maturity] : t.poll.statements;
  return counts.map((chosen, n) => [
    ...head,
    String(answered ?? ''),
    questions[n] ?? '',
    ...OPTIONS.map((_, at) => String(chosen[at] ?? '')),
    t.poll.number(meanOf(chosen)),
  ]);
}
