import { z } from 'zod';
import type { Card } from '#cards/card.ts';
import { practiceCard, practicesCard } from '#cards/good-practice.ts';
import type { AppContext } from '#context.ts';
import { containsPersonalId } from '#domain/personal-id.ts';
import { textsOf } from '#i18n/index.ts';
import { marks, telling } from '#search/marks.ts';
import { actorOf, personByTeamsId } from '#store/people.ts';
import { practicesByIds } from '#store/practice.ts';
import { feature } from '../feature.ts';
import type { Reply, Search, SearchResult } from '../request.ts';
import { holds } from '../roles.ts';
import { speakOf } from '../spoken.ts';
import { collectionOf, findPractices, type MayFind, mayFind, published, waitingPractices } from './collection.ts';

const pageSize = 5;
const query = z.string().trim().max(300).optional();

/** A choice of the card's; `all` narrows nothing. */
const narrowing = query.transform((value) => (value === 'all' ? undefined : value));

/** Finds practices by any words for them; without words all, the newest first. */
export const searchPractice = feature({
  name: 'practice.search',
  may: 'staff',
  /** `asked` is what a button asks again, whatever stands in the field. */
  slots: z.object({
    query,
    asked: query,
    onlyRegion: narrowing,
    onlyTheme: narrowing,
    state: z.literal('proposed').optional(),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  async run(turn, { query = '', asked, onlyRegion: region, onlyTheme: theme, state, page }): Promise<Card> {
    const { db, actor, t } = turn;
    const wanted = { query: asked ?? query, region, theme };
    const may = mayFind(turn);
    const wantedState: MayFind = (practice) => may(practice) && (!state || practice.state === state);
    const skip = (page - 1) * pageSize;
    const { ids, words, ...found } = await findPractices(db, actor.workspace.id, wanted, wantedState, {
      skip,
      count: pageSize,
    });
    const rows = await practicesByIds(db, actor.workspace.id, ids);
    if (ids.length > 0) speakOf(turn, 'practice', ids);
    const isAll = !wanted.query && !region && !theme && !state;
    const { themes, regions } = await collectionOf(db, actor.workspace.id);
    return practicesCard(t, {
      ...found,
      asked: wanted,
      rows: rows.map((row) => ({
        ...row,
        titlePieces: marks(row.title, words),
        textPieces: marks(telling(row.summary, words), words),
      })),
      first: skip + 1,
      pageSize,
      waiting: holds(actor, 'secretary') && isAll ? await waitingPractices(db, actor.workspace.id) : 0,
      themes: [...themes],
      regions: [...regions],
    });
  },
});

const nothing: Reply = { messages: [], results: [] };

/** The search box of Teams' messages: published practices, each with a card to put into a chat. Strangers find nothing. */
export async function searchPractices({ db, config }: AppContext, request: Search): Promise<Reply> {
  const person = await personByTeamsId(db, request.tenantId, request.from.teamsId);
  const actor = person && (await actorOf(db, person, request.team?.id ?? null));
  if (!actor || containsPersonalId(request.query)) return nothing;
  const { workspace } = actor;
  const { ids, words } = await findPractices(db, workspace.id, { query: request.query }, published, {
    skip: request.skip,
    count: Math.min(request.count, 25),
  });
  const t = textsOf(actor.person.locale ?? config.defaultLocale);
  const results = (await practicesByIds(db, workspace.id, ids)).map(
    (practice): SearchResult => ({
      title: practice.title,
      text: [telling(practice.summary, words, 100), practice.theme].filter(Boolean).join(' · '),
      card: practiceCard(t, { practice: { ...practice, proposedBy: null } }),
    }),
  );
  return { messages: [], results };
}
