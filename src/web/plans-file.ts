import type { RequestHandler } from 'express';
import { Temporal } from 'temporal-polyfill';
import type { AppContext } from '#context.ts';
import { instantText } from '#domain/instant.ts';
import { semicolonTable } from '#domain/plan-table.ts';
import { type Texts, textsOf } from '#i18n/index.ts';
import { downloadOf } from '#store/download.ts';
import { membershipOf } from '#store/people.ts';
import { plansOf, responsibleFor } from '#store/plan-review.ts';
import { personById, workspaceById } from '#store/recipient.ts';
import type { DownloadRow } from '#store/schema/index.ts';

const MOST = 30_000;

/** A caseworker's own plans as a table, by a link that was given to that person; passes other links on. */
export const plansFileRoute =
  ({ db, clock, config }: AppContext): RequestHandler<{ secret: string }> =>
  async (request, response, next) => {
    const now = instantText(clock.now());
    const link = await downloadOf(db, request.params.secret, now);
    if (link?.file !== 'plans:own:csv') return next();
    const membership = await membershipOf(db, link.workspaceId, link.personId);
    if (!membership?.isCaseworker) return next();
    const person = await personById(db, link.personId);
    const workspace = await workspaceById(db, link.workspaceId);
    const t = textsOf(person?.locale ?? workspace?.locale ?? config.defaultLocale);
    response.set({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
    response.type('text/csv; charset=utf-8').attachment(t.planTeam.exported.file);
    response.send(await table(db, t, link));
  };

async function table(db: AppContext['db'], t: Texts, { workspaceId, personId }: DownloadRow): Promise<string> {
  const plans = await plansOf(db, { workspaceId, personIds: [personId] }, { limit: MOST, offset: 0 });
  const people = await responsibleFor(
    db,
    plans.map(({ id }) => id),
  );
  const names = Map.groupBy(people, ({ planId }) => planId);
  const { labels } = t.planReview;
  const day = (date: string | null) => (date ? numeric(date) : '');
  return semicolonTable([
    [t.fields.ref, labels.type, labels.start, labels.lastReview, labels.next, labels.responsible],
    ...plans.map(({ id, ref, type, start, lastReview, due }) => [
      ref,
      t.planReview.ofType(type),
      day(start),
      day(lastReview),
      day(due),
      (names.get(id) ?? []).map(({ name }) => name).join(', '),
    ]),
  ]);
}

/** `16.11.2026`, which Excel takes for a date in Finland. */
function numeric(date: string): string {
  const { day, month, year } = Temporal.PlainDate.from(date);
  return `${day}.${month}.${year}`;
}
