import type { RequestHandler } from 'express';
import type { AppContext } from '#context.ts';
import { instantText } from '#domain/instant.ts';
import { semicolonTable } from '#domain/plan-table.ts';
import { textsOf } from '#i18n/index.ts';
import { downloadOf } from '#store/download.ts';
import { membershipOf } from '#store/people.ts';
import { importById, refusedRows } from '#store/plan-import.ts';
import { personById } from '#store/recipient.ts';

/** The rows that a table of plans was brought in without, each with its reason; passes other links on. */
export const refusedRowsRoute =
  ({ db, clock, config }: AppContext): RequestHandler<{ secret: string }> =>
  async (request, response, next) => {
    const link = await downloadOf(db, request.params.secret, instantText(clock.now()));
    const id = link && /^plans:refused:(.+)$/.exec(link.file)?.[1];
    const one = id ? await importById(db, id) : undefined;
    if (!link || !one || one.personId !== link.personId) return next();
    const membership = await membershipOf(db, link.workspaceId, link.personId);
    if (!membership?.isCaseworker) return next();
    const person = await personById(db, link.personId);
    const { planReview, fields } = textsOf(person?.locale ?? config.defaultLocale);
    const { row, reason, refusedName } = planReview.importing;
    const rows = await refusedRows(db, one);
    response.set({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
    response.type('text/csv; charset=utf-8').attachment(refusedName);
    response.send(
      semicolonTable([
        [row, fields.ref, reason],
        ...rows.map(({ line, ref, problem }) => [String(line), ref ?? '', planReview.rowProblem(problem)]),
      ]),
    );
  };
