import { z } from 'zod';
import { factsOfPerson } from '#store/digest-facts.ts';
import { drawDigest } from '#views/digest.ts';
import { feature } from './feature.ts';

/** What is on for the person who asks: the morning's digest, at any time. */
export const myDigest = feature({
  name: 'digest.mine',
  may: 'staff',
  where: 'personal',
  slots: z.object({}),
  async run({ db, actor, now, t }) {
    const wall = now.toPlainDateTime();
    const facts = await factsOfPerson(db, actor.workspace.id, actor.person.id, wall);
    return drawDigest(t, { name: actor.person.name, now: wall, belated: null, facts });
  },
});
