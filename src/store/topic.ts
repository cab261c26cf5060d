import { prepared } from './prepared.ts';
import type { Db, TopicRow } from './schema/index.ts';

/** Nobody means by "it" what was spoken of longer ago. */
const KEPT_MS = 60 * 60_000;
/** The same again is not written again before this. */
const FRESH_MS = 10 * 60_000;

const before = (at: string, ms: number) => new Date(Date.parse(at) - ms).toISOString();

/** What was spoken of last with the person in the conversation, within the hour before `at` (a UTC instant). */
export async function topicOf(
  db: Db,
  personId: string,
  conversation: string,
  at: string,
): Promise<TopicRow | undefined> {
  const [row] = await newest(db, personId, conversation);
  return row && row.at > before(at, KEPT_MS) ? row : undefined;
}

const newest = prepared((db, personId: string, conversation: string) =>
  db.selectFrom('topic').selectAll().where('personId', '=', personId).where('conversation', '=', conversation),
);

/** Keeps what an answer spoke of in place of what was before. One that says the same as just before writes nothing. */
export async function keepTopic(db: Db, row: TopicRow): Promise<void> {
  const { personId, conversation, kind, ids, command, slots, changeset, at } = row;
  await put(db, personId, conversation, kind, ids, command, slots, changeset, at, before(at, FRESH_MS));
}

const parts = ['kind', 'ids', 'command', 'slots', 'changeset'] as const;

const put = prepared(
  (
    db,
    personId: string,
    conversation: string,
    kind: string,
    ids: string,
    command: string,
    slots: string,
    changeset: string,
    at: string,
    fresh: string,
  ) =>
    db
      .insertInto('topic')
      .values({ personId, conversation, kind: kind as TopicRow['kind'], ids, command, slots, changeset, at })
      .onConflict((conflict) =>
        conflict
          .columns(['personId', 'conversation'])
          .doUpdateSet(({ ref }) => ({
            ...Object.fromEntries(parts.map((part) => [part, ref(`excluded.${part}`)])),
            at: ref('excluded.at'),
          }))
          .where(({ or, eb, ref }) =>
            or([
              ...parts.map((part) => eb(`topic.${part}`, '<>', ref(`excluded.${part}`))),
              eb('topic.at', '<', fresh),
            ]),
          ),
      ),
);

/** Forgets what was spoken of more than an hour before a UTC instant. */
export async function forgetTopics(db: Db, at: string): Promise<void> {
  await db.deleteFrom('topic').where('at', '<', before(at, KEPT_MS)).execute();
}
