import { Temporal } from 'temporal-polyfill';
import { startWrite } from '#store/change.ts';
import { type Database, openDatabase } from '#store/database.ts';
import { openFeeds } from '#store/feed.ts';
import { newId } from '#store/ids.ts';
import { addOccurrence } from '#store/occurrence.ts';
import { syncRoster } from '#store/people.ts';
import { addSeries } from '#store/series.ts';
import { openWorkspace } from '#store/workspace.ts';
import { feedText } from '#web/feed.ts';
import type { Reference } from '../src/messenger.ts';
import { median, type Result } from './result.ts';

const AT = '2026-11-23T07:00:00.000Z';
const timeZone = 'Europe/Helsinki';
const BOUND_MS = 50;
const TIMES = 15;

/** A calendar of 1,000 days and meetings, of series and alone, from the database to the text. */
export async function feed(): Promise<Result[]> {
  const db = await openDatabase('file::memory:');
  const secret = await fill(db);
  const clock = { now: () => Temporal.Instant.from(AT) };
  const took: number[] = [];
  for (let n = 0; n < TIMES; n++) {
    const begun = performance.now();
    await feedText({ db, clock }, secret);
    took.push(performance.now() - begun);
  }
  await db.destroy();
  const ours = median(took);
  return [{ name: 'calendar of 1,000 events, ms', ours, baseline: BOUND_MS, ratio: ours / BOUND_MS, atMost: 1 }];
}

/** Eight series of 52 Mondays and 584 single days; returns the secret of the workspace's address. */
async function fill(db: Database): Promise<string> {
  const facts = {
    tenantId: 't',
    teamId: 't',
    name: 'Työtila',
    reference: '{}' as Reference,
    locale: 'fi' as const,
    timeZone,
  };
  const { workspace } = await openWorkspace(db, facts, AT);
  const aino = { teamsId: 'a', aadObjectId: null, name: 'Aino Virtanen', email: null, guest: false };
  await syncRoster(db, workspace, [aino], AT);
  const person = await db.selectFrom('person').select('id').executeTakeFirstOrThrow();
  const whose = { workspaceId: workspace.id, personId: person.id };
  const write = startWrite(db, { workspaceId: workspace.id, actorId: person.id, action: 'bench', at: AT });
  const about = {
    workspaceId: workspace.id,
    groupId: null,
    kind: 'jointDay' as const,
    place: null,
    ownerId: person.id,
  };
  const first = Temporal.PlainDateTime.from('2027-01-04T09:00');
  const until = first.toPlainDate().add({ weeks: 51 });
  for (let n = 0; n < 8; n++)
    await addSeries(
      write,
      { ...about, title: `Sarja ${n}` },
      'FREQ=WEEKLY;BYDAY=MO',
      { start: first, minutes: 60, timeZone },
      { after: first, until },
    );
  for (let n = 0; n < 584; n++) {
    const start = first.add({ days: n });
    await addOccurrence(write, { ...about, title: `Päivä ${n}, ${newId()}` }, { start, minutes: 60, timeZone });
  }
  const [feed] = await openFeeds(db, whose, ['workspace'], AT);
  return feed?.secret ?? '';
}
