import { createIndex, type Index } from '#search/index.ts';
import { nearest } from '#search/likeness.ts';
import { regionsIn } from '#search/regions.ts';
import { livePractices, type Practice } from '#store/practice.ts';
import type { Db } from '#store/schema.ts';
import { versionOf } from '#store/version.ts';
import type { Turn } from '../feature.ts';
import { holds } from '../roles.ts';

/** What the index keeps of a practice: enough to tell who may find it. */
type Known = Pick<Practice, 'id' | 'title' | 'state' | 'proposedById' | 'regions' | 'national'>;

interface Collection {
  readonly version: number;
  readonly index: Index<Known>;
  /** The newest first. */
  readonly all: readonly Known[];
  readonly themes: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
}

export interface Found {
  /** Best first. */
  readonly ids: readonly string[];
  /** What to mark in the texts. */
  readonly words: ReadonlySet<string>;
  /** Counties that were asked for, when nothing was found there and these are from elsewhere. */
  readonly elsewhere: readonly string[];
  /** When nothing was found: words of the collection that look like what was typed. */
  readonly nearest: readonly string[];
}

export type MayFind = (practice: Known) => boolean;

export const published: MayFind = ({ state }) => state === 'published';

/** Published ones; proposals for those who publish them and for who made them. */
export const mayFind = ({ actor }: Pick<Turn, 'actor'>): MayFind => {
  const curates = holds(actor, 'secretary');
  return ({ state, proposedById }) =>
    state === 'published' || (state === 'proposed' && (curates || proposedById === actor.person.id));
};

/**
 * Finds practices of a workspace. Counties in the query narrow the search; nationwide practices fit every county, after
 * its own. No query: all, the newest first.
 */
export async function findPractices(db: Db, workspaceId: string, query: string, may: MayFind): Promise<Found> {
  const { index, all, themes, tags } = await collectionOf(db, workspaceId);
  const { regions, rest } = regionsIn(query);
  const local = ({ regions: own }: Known) => regions.length === 0 || own.some((region) => regions.includes(region));
  const fits = (practice: Known) => (!may(practice) ? 0 : local(practice) ? 1 : practice.national ? 0.6 : 0);
  const none = { words: new Set<string>(), elsewhere: [], nearest: [] };
  if (!rest) {
    const fitting = all.filter((practice) => fits(practice) > 0).sort((a, b) => fits(b) - fits(a));
    return { ...none, ids: fitting.map(({ id }) => id) };
  }
  const here = index.search(rest, fits);
  const found = here.hits.length > 0 ? here : index.search(rest, (practice) => (may(practice) ? 1 : 0));
  return {
    ids: found.hits.map(({ document }) => document.id),
    words: found.words,
    elsewhere: found === here ? [] : regions,
    nearest: found.hits.length > 0 ? [] : nearest(rest, [...themes.union(tags)]),
  };
}

/** How many proposals wait to be published. */
export const waitingPractices = async (db: Db, workspaceId: string): Promise<number> =>
  (await collectionOf(db, workspaceId)).all.filter(({ state }) => state === 'proposed').length;

const collections = new Map<string, Collection>();

/**
 * The index of a workspace, built when it is first searched and again when the collection has a newer version. It is
 * not to be asked after a change in the same transaction, which may yet come to nothing.
 */
export async function collectionOf(db: Db, workspaceId: string): Promise<Collection> {
  const version = await versionOf(db, 'practice', workspaceId);
  const known = collections.get(workspaceId);
  if (known?.version === version) return known;
  const practices = await livePractices(db, workspaceId);
  const all = practices.map(({ id, title, state, proposedById, regions, national }): Known => {
    return { id, title, state, proposedById, regions, national };
  });
  const index = createIndex(
    practices.map((practice, n) => ({ document: all[n] as Known, fields: fieldsOf(practice) })),
  );
  const open = practices.filter(published);
  const collection = {
    version,
    index,
    all,
    themes: new Set(open.flatMap(({ theme }) => theme ?? [])),
    tags: new Set(open.flatMap(({ tags }) => tags)),
    regions: new Set(open.flatMap(({ regions }) => regions)),
  };
  collections.set(workspaceId, collection);
  return collection;
}

/** A title tells more than a theme, a theme more than the text. */
const fieldsOf = ({ title, theme, tags, regions, summary }: Practice) => [
  { text: title, weight: 3 },
  { text: `${theme ?? ''} ${tags.join(' ')}`, weight: 2 },
  { text: regions.join(' '), weight: 1 },
  { text: summary, weight: 1 },
];
