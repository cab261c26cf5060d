import type { Temporal } from 'temporal-polyfill';
import { insert, startWrite, update, type Write } from './change.ts';
import { post } from './delivery.ts';
import type { DigestDay } from './digest.ts';
import { newId } from './ids.ts';
import type { Db, PracticeDigestRow, PracticeRow, WorkspaceRow } from './schema/index.ts';

/** What a digest tells of a workspace's practices. */
export interface PracticeNews {
  /** Published since, the newest first. */
  readonly fresh: readonly Named[];
  /** In use in most organisations. */
  readonly used: readonly (Named & { readonly organisations: number })[];
  /** To be checked soon or late, the most urgent first. */
  readonly due: readonly (Named & { readonly checkBy: string })[];
}

type Named = Pick<PracticeRow, 'id' | 'title'>;

const MOST_USED = 5;
const SOON = { days: 28 };

/** Three statements. `from` and `today` are civil dates. */
export async function practiceNews(
  db: Db,
  workspaceId: string,
  from: string,
  today: Temporal.PlainDate,
): Promise<PracticeNews> {
  const published = db
    .selectFrom('practice')
    .select(['practice.id', 'practice.title'])
    .where('practice.workspaceId', '=', workspaceId)
    .where('practice.state', '=', 'published');
  const fresh = await published
    .where('publishedOn', '>=', from)
    .orderBy('publishedOn', 'desc')
    .orderBy('title')
    .execute();
  const used = await published
    .innerJoin('practiceUse', 'practiceUse.practiceId', 'practice.id')
    .select(({ fn }) => fn.countAll().as('organisations'))
    .groupBy(['practice.id', 'practice.title'])
    .orderBy('organisations', 'desc')
    .orderBy('practice.title')
    .limit(MOST_USED)
    .execute();
  const due = await published
    .select('checkBy')
    .where('checkBy', '<=', today.add(SOON).toString())
    .orderBy('checkBy')
    .orderBy('title')
    .$narrowType<{ checkBy: string }>()
    .execute();
  return { fresh, used: used.map((each) => ({ ...each, organisations: Number(each.organisations) })), due };
}

export const digestOfPractices = (db: Db, workspaceId: string): Promise<PracticeDigestRow | undefined> =>
  db.selectFrom('practiceDigest').selectAll().where('workspaceId', '=', workspaceId).executeTakeFirst();

/** Keeps where the digest goes and whether monthly. */
export async function keepPracticeDigest(
  write: Write,
  facts: Pick<PracticeDigestRow, 'channelId' | 'monthly' | 'postedOn'>,
): Promise<void> {
  const workspaceId = write.workspaceId ?? '';
  const known = await digestOfPractices(write.db, workspaceId);
  if (known) await update(write, 'practiceDigest', known, facts);
  else await insert(write, 'practiceDigest', [{ id: newId(), workspaceId, ...facts }]);
}

/** Posts the news since a civil date to a channel: drawn when it goes, and not sent when there is nothing. */
export const postPractices = (write: Write, channelId: string, from: string, dueAt?: string): Promise<void> =>
  post(write, channelId, `practices:${write.workspaceId}/${from}`, dueAt);

/** On the first planned day of a month: the digest of a workspace that wants it monthly. */
export async function queuePracticeDigest(
  db: Db,
  { id }: WorkspaceRow,
  { today, at, dueAt }: DigestDay,
): Promise<void> {
  const digest = await digestOfPractices(db, id);
  const month = today.toString().slice(0, 7);
  if (!digest || digest.monthly === 0 || digest.postedOn.slice(0, 7) >= month) return;
  const write = startWrite(db, { workspaceId: id, actorId: null, action: 'digest.post', at });
  await postPractices(write, digest.channelId, digest.postedOn, dueAt);
  await keepPracticeDigest(write, { ...digest, postedOn: today.toString() });
}
