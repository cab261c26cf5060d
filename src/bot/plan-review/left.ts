import { z } from 'zod';
import { plain } from '#cards/card.ts';
import { noticeCard } from '#cards/notice.ts';
import { refuse } from '#domain/errors.ts';
import { sameName } from '#language/same-name.ts';
import { membersOf } from '#store/people.ts';
import { type Leaver, leaversOf, placesOf } from '#store/plan-place.ts';
import { feature, type Turn } from '../feature.ts';
import { memberBy } from '../resolve.ts';
import * as slot from '../slots.ts';
import { demandReceiver, moveAll } from './move.ts';
import { caseworkers } from './people.ts';

/** Whose plans nobody looks after: the person has left, or is no caseworker any more. Numbers and no references. */
export const leftPlans = feature({
  name: 'plan.left',
  may: 'admin',
  where: 'personal',
  slots: z.object({}),
  async run({ db, actor, t, today }) {
    const leavers = await leaversOf(db, actor.workspace.id, today.toString());
    const { left } = t.planTeam;
    return noticeCard(t, {
      title: left.title(leavers.length),
      lines: leavers.map(({ name, gone, total, late }) => left.line(plain(name), gone, total, late)),
      buttons: leavers
        .slice(0, 5)
        .map(({ id, name }) => ({ title: left.move(name), verb: 'plan.moveAll', slots: { person: id } })),
    });
  },
});

/** All plans of a person become another's, for good: first it is shown how many. */
export const movePlans = feature({
  name: 'plan.moveAll',
  may: 'admin',
  where: 'personal',
  slots: z.object({ person: slot.line, delegate: slot.line, sure: z.literal(true).optional() }),
  form: async (turn) => [
    { slot: 'person', kind: 'choice', required: true, options: await everyone(turn) },
    { slot: 'delegate', kind: 'choice', required: true, options: await caseworkers(turn) },
  ],
  async run(turn, { person, delegate, sure }) {
    const { db, actor, t } = turn;
    const from = (await leaver(turn, person)) ?? (await memberBy(turn, 'person', person));
    const to = await memberBy(turn, 'delegate', delegate);
    demandReceiver(from, to);
    const places = await placesOf(db, actor.workspace.id, from.id);
    if (places.length === 0) refuse('absence.noPlans', { name: from.name });
    const { absence } = t.planTeam;
    if (sure) return noticeCard(t, { title: absence.doneGood(await moveAll(turn, from.id, to.id), plain(to.name)) });
    return noticeCard(t, {
      title: absence.forGood(places.length, plain(from.name), plain(to.name)),
      buttons: [
        {
          title: absence.good,
          verb: 'plan.moveAll',
          slots: { person: from.id, delegate: to.id, sure: true },
          primary: true,
        },
      ],
    });
  },
});

const leavers = ({ db, actor, today }: Turn): Promise<Leaver[]> => leaversOf(db, actor.workspace.id, today.toString());

const leaver = async (turn: Turn, typed: string): Promise<Leaver | undefined> =>
  (await leavers(turn)).find(({ id, name }) => id === typed || sameName(typed, name));

async function everyone(turn: Turn) {
  const members = await membersOf(turn.db, turn.actor.workspace.id);
  const names = new Map([...(await leavers(turn)), ...members].map(({ id, name }) => [id, name]));
  return Array.from(names, ([value, title]) => ({ value, title }));
}
