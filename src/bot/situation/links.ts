import { situationCard } from '#cards/situation.ts';
import { type SituationLink, situationLinks } from '#domain/situation.ts';
import { locales } from '#domain/words.ts';
import { situationRows } from '#store/situation.ts';
import type { Turn } from '../feature.ts';
import { holds } from '../roles.ts';

/** The workspace's links, named in the reader's language. */
export const linksOf = async ({ db, actor, t }: Turn): Promise<SituationLink[]> =>
  situationLinks(await situationRows(db, actor.workspace.id), locales.find((each) => each === t.lang) ?? 'fi');

/** The links as they stand, after what has just been done. */
export async function drawLinks(turn: Turn, said?: string) {
  const { t, actor } = turn;
  const links = await linksOf(turn);
  const verbs = ['situation.add', 'situation.remove', 'situation.onAgenda'] as const;
  const buttons = holds(actor, 'secretary')
    ? verbs.map((verb) => ({ title: t.commands[verb].title, verb, fresh: true }))
    : [];
  return situationCard(t, { links, said, buttons });
}
