import { Temporal } from 'temporal-polyfill';
import { instantText } from '#domain/instant.ts';
import { buildIndex, type Entry, type Index } from '#search/index.ts';
import { nearest } from '#search/likeness.ts';
import { regionsIn } from '#search/regions.ts';
import { fold } from '#search/words.ts';
import { livePractices, type Practice, practicesByIds, practicesWritten } from '#store/practice.ts';
import type { Db } from '#store/schema/index.ts';
import { versionOf } from '#store/version.ts';
import type { Turn } from '../feature.ts';
import { holds } from '../roles.ts';

/** What the index keeps of a practice: enough to tell who may find it. */
type Known = Pick<Practice, 'id' | 'state' | 'theme' | 'tags' | 'proposedById' | 'regions' | 'national' | 'createdAt'>;

interface Collection {
  readonly version: number;
  /** When the newest of the changes in it was written. */
  readonly seenAt: string;
  readonly index: Index<Known>;
  /** The newest first. */
  readonly all: readonly Known[];
  readonly themes: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
}

export interface Found {
  /** Best first, of those that were asked for. */
  readonly ids: readonly string[];
  /** How many there are. */
  readonly total: number;
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

/** What is looked for: words, in which `#tiimit` is a tag that must be there, and what else it must be. */
export interface Asked {
  readonly query: string;
  /** A county by its Finnish name. */
  readonly region?: string | undefined;
  readonly theme?: string | undefined;
}

interface Page {
  readonly skip: number;
  readonly count: number;
}

/**
 * Finds practices of a workspace. Counties in the query narrow the search; nationwide practices fit every county, after
 * its own. No query: all, the newest first.
 */
export async function findPractices(
  db: Db,
  workspaceId: string,
  asked: Asked,
  may: MayFind,
  { skip, count }: Page = { skip: 0, count: 5 },
): Promise<Found> {
  const { index, all, themes, tags } = await collectionOf(db, workspaceId);
  const { tagged, words } = tagsIn(asked.query);
  const { regions: said, rest } = regionsIn(words);
  const regions = asked.region ? [...new Set([...said, asked.region])] : said;
  const filed: MayFind = (practice) =>
    may(practice) &&
    (!asked.theme || practice.theme === asked.theme) &&
    tagged.every((tag) => practice.tags.some((own) => fold(own) === tag));
  const isLocal = ({ regions: own }: Known) => regions.length === 0 || own.some((region) => regions.includes(region));
  const fits = (practice: Known) => (!filed(practice) ? 0 : isLocal(practice) ? 1 : practice.national ? 0.6 : 0);
  const idsOf = (documents: readonly Known[]) => documents.slice(skip, skip + count).map(({ id }) => id);
  if (!rest) {
    const fitting = all.filter((practice) => fits(practice) > 0);
    if (regions.length > 0) fitting.sort((a, b) => fits(b) - fits(a));
    return { ids: idsOf(fitting), total: fitting.length, words: new Set(), elsewhere: [], nearest: [] };
  }
  const here = index.search(rest, fits, skip + count);
  const found = here.total > 0 ? here : index.search(rest, (practice) => (filed(practice) ? 1 : 0), skip + count);
  return {
    ids: idsOf(found.hits.map(({ document }) => document)),
    total: found.total,
    words: found.words,
    elsewhere: found === here ? [] : regions,
    nearest: found.total > 0 ? [] : nearest(rest, [...themes.union(tags)]),
  };
}

/** The tags that a query asks for, folded, and the query without them. */
function tagsIn(query: string): { tagged: readonly string[]; words: string } {
  const tagged = [...query.matchAll(/#([\p{L}\p{N}-]+)/gu)].map(([, tag]) => fold(tag ?? ''));
  return { tagged, words: tagged.length > 0 ? query.replace(/#[\p{L}\p{N}-]+/gu, ' ') : query };
}

/** How many proposals wait to be published. */
export const waitingPractices = async (db: Db, workspaceId: string): Promise<number> =>
  (await collectionOf(db, workspaceId)).all.filter(({ state }) => state === 'proposed').length;

const collections = new Map<string, Collection>();

/**
 * The index of a workspace, built when it is first searched, and brought up to date when the collection has a newer
 * version. It is not to be asked after a change in the same transaction, which may yet come to nothing.
 */
export async function collectionOf(db: Db, workspaceId: string): Promise<Collection> {
  const version = await versionOf(db, 'practice', workspaceId);
  const known = collections.get(workspaceId);
  if (known?.version === version) return known;
  const collection =
    (known && (await renewed(db, workspaceId, known, version))) ?? (await built(db, workspaceId, version));
  collections.set(workspaceId, collection);
  return collection;
}

/** After so many changes a new index is quicker than the old one with its changes. */
const MOST_CHANGES = 500;
/** Clocks of replicas differ, and what was written first may be seen last: so far back is read again. */
const OVERLAP = { minutes: 10 };

async function built(db: Db, workspaceId: string, version: number): Promise<Collection> {
  const seenAt = newestOf(await practicesWritten(db, workspaceId, ''));
  const practices = await livePractices(db, workspaceId);
  const entries = practices.map(entryOf);
  return collectionFrom(
    await buildIndex(entries),
    entries.map(({ document }) => document),
    { version, seenAt },
  );
}

/** The same index with what has changed since put in; undefined when that is too much. */
async function renewed(db: Db, workspaceId: string, known: Collection, version: number) {
  const since = known.seenAt && instantText(Temporal.Instant.from(known.seenAt).subtract(OVERLAP));
  const written = await practicesWritten(db, workspaceId, since);
  if (written.length + known.index.replaced > MOST_CHANGES) return undefined;
  const ids = new Set(written.map(({ id }) => id));
  const entries = (await practicesByIds(db, workspaceId, [...ids]))
    .filter(({ state }) => state !== 'archived')
    .map(entryOf);
  known.index.replace(entries, ({ id }) => ids.has(id));
  const others = known.all.filter(({ id }) => !ids.has(id));
  const all = [...entries.map(({ document }) => document), ...others].sort(newestFirst);
  return collectionFrom(known.index, all, { version, seenAt: newestOf([{ at: known.seenAt }, ...written]) });
}

const newestOf = (written: readonly { at: string }[]) =>
  written.reduce((newest, { at }) => (at > newest ? at : newest), '');

const newestFirst = (a: Known, b: Known) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0);

function collectionFrom(
  index: Index<Known>,
  all: readonly Known[],
  at: Pick<Collection, 'version' | 'seenAt'>,
): Collection {
  const open = all.filter(published);
  return {
    ...at,
    index,
    all,
    themes: new Set(open.flatMap(({ theme }) => theme ?? [])),
    tags: new Set(open.flatMap(({ tags }) => tags)),
    regions: new Set(open.flatMap(({ regions }) => regions)),
  };
}

const entryOf = (practice: Practice): Entry<Known> => {
  const { id, state, theme, tags, proposedById, regions, national, createdAt } = practice;
  return {
    document: { id, state, theme, tags, proposedById, regions, national, createdAt },
    fields: fieldsOf(practice),
  };
};

/** A title tells more than a theme, a theme more than the text. */
const fieldsOf = ({ title, theme, tags, regions, summary }: Practice) => [
  { text: title, weight: 3 },
  { text: `${theme ?? ''} ${tags.join(' ')}`, weight: 2 },
  { text: regions.join(' '), weight: 1 },
  { text: summary, weight: 1 },
];
