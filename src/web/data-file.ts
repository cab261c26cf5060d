import { once } from 'node:events';
import type { RequestHandler, Response } from 'express';
import type { AppContext } from '#context.ts';
import { instantText } from '#domain/instant.ts';
import { textsOf } from '#i18n/index.ts';
import { downloadOf } from '#store/download.ts';
import { type Held, heldRows } from '#store/held.ts';
import { membershipOf } from '#store/people.ts';
import { personById } from '#store/recipient.ts';

/**
 * All that is held of a workspace, for an administrator, or of the person who asks, as JSON by a link that was given to
 * that person; passes other links on. It is written as it is read, so its length does not matter.
 */
export const dataFileRoute =
  ({ db, clock, config }: AppContext): RequestHandler<{ secret: string }> =>
  async (request, response, next) => {
    const now = instantText(clock.now());
    const link = await downloadOf(db, request.params.secret, now);
    const [, what] = /^data:(workspace|person)$/.exec(link?.file ?? '') ?? [];
    if (!link || !what) return next();
    const membership = await membershipOf(db, link.workspaceId, link.personId);
    if (what === 'workspace' && !membership?.isAdmin) return next();
    const person = await personById(db, link.personId);
    const { files } = textsOf(person?.locale ?? config.defaultLocale).privacy;
    response.set({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
    response.type('application/json; charset=utf-8').attachment(what === 'workspace' ? files.workspace : files.person);
    const held = what === 'workspace' ? { workspaceId: link.workspaceId } : { personId: link.personId };
    await write(response, heldRows(db, held satisfies Held), now);
  };

/** `{ "writtenAt": …, "tables": { "task": [ … ], … } }`, one row a line. */
async function write(response: Response, parts: ReturnType<typeof heldRows>, writtenAt: string): Promise<void> {
  response.write(`{"writtenAt":${JSON.stringify(writtenAt)},"tables":{`);
  let last: string | null = null;
  for await (const { table, rows } of parts) {
    if (response.destroyed) return;
    const begin = table === last ? ',' : `${last ? '],' : ''}\n${JSON.stringify(table)}:[`;
    const text = `${begin}\n${rows.map((row) => JSON.stringify(row)).join(',\n')}`;
    if (!response.write(text)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
    last = table;
  }
  response.end(`${last ? ']' : ''}}}\n`);
}
