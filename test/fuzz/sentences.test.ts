import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBot } from '#bot/index.ts';
import type { Message } from '#bot/request.ts';
import type { Reference } from '#messenger.ts';
import english from '../acceptance/utterances.en.json' with { type: 'json' };
import finnish from '../acceptance/utterances.fi.json' with { type: 'json' };
import swedish from '../acceptance/utterances.sv.json' with { type: 'json' };
import { TENANT } from '../stand-in/world.ts';
import { patience, throughout } from './budget.ts';
import { oddText } from './values.ts';
import { bugsIn, type FuzzWorld, openWorld } from './world.ts';

let world: FuzzWorld;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.house.close());

const texts = [finnish, swedish, english].flatMap(
  (all) => JSON.stringify(all).match(/(?<="(?:text|utterance|say)":")[^"]+/g) ?? [],
);
const words = [...new Set(texts.flatMap((text) => text.split(/\s+/)))];

const sentence = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: oddText }), {
    minLength: 1,
    maxLength: 14,
  })
  .map((all) => all.join(' '));

test('whatever people write, they get an answer and no bug', { timeout: patience(0.15) }, async () => {
  const { house, lines } = world;
  const bot = createBot(house.context);
  const { aino, sari } = house.people;
  await throughout(
    0.15,
    fc.asyncProperty(
      fc.constantFrom(aino, sari),
      fc.constantFrom('fi-FI', 'sv-FI', 'en-GB'),
      sentence,
      async (person, locale, text) => {
        const { teamsId, aadObjectId, name } = person;
        const message: Message = {
          kind: 'message',
          id: crypto.randomUUID(),
          tenantId: TENANT,
          surface: 'personal',
          conversation: { id: `a:${teamsId}`, reference: '{}' as Reference },
          team: null,
          from: { teamsId, aadObjectId, name },
          locale,
          text,
          mentions: [],
        };
        const { messages } = await bot(message);
        expect(messages.length).toBeGreaterThan(0);
        if (bugsIn(lines).length > 0) throw new Error(bugsIn(lines).join('\n'));
      },
    ),
  );
});
