import type { Db } from './schema/index.ts';

/** How many changes the log has of a person's making. */
export async function loggedBy(db: Db, personId: string): Promise<number> {
  const { changes } = await db
    .selectFrom('change')
    .select(({ fn }) => fn.countAll().as('changes'))
    .where('actorId', '=', personId)
    .executeTakeFirstOrThrow();
  return Number(changes);
}

/** How many messages to a person are kept, sent or waiting. */
export async function messagesTo(db: Db, personId: string): Promise<number> {
  const { messages } = await db
    .selectFrom('delivery')
    .select(({ fn }) => fn.countAll().as('messages'))
    .where('recipient', '=', `person:${personId}`)
    .executeTakeFirstOrThrow();
  return Number(messages);
}
