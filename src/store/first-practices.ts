import { Temporal } from 'temporal-polyfill';
import { checkAfter } from '#domain/practice-check.ts';
import practices from '#facts/good-practices.fi.json' with { type: 'json' };
import { newId } from './ids.ts';
import type { Db } from './schema/index.ts';

/** A new workspace starts with the collection of the interviews: 26 practices, published. `at` is a UTC instant. */
export async function addPractices(db: Db, workspaceId: string, at: string): Promise<void> {
  const day = at.slice(0, 10);
  const rows = practices.map((practice) => ({
    id: newId(),
    workspaceId,
    title: practice.title,
    summary: practice.summary,
    theme: practice.theme,
    tags: JSON.stringify(practice.tags),
    regions: JSON.stringify(practice.regions),
    national: practice.national ? (1 as const) : (0 as const),
    state: 'published' as const,
    proposedById: null,
    createdAt: at,
    publishedOn: day,
    checkBy: checkAfter(Temporal.PlainDate.from(day)).toString(),
  }));
  await db.insertInto('practice').values(rows).execute();
}
