import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { features } from '#bot/index.ts';
import { holders, inGroup, type Right, rights } from '#bot/rights.ts';
import type { CommandName } from '#i18n/index.ts';
import { textsOf } from '#i18n/index.ts';
import { samples } from '../cards/samples.ts';
import { anywhere, inTheGroup, makeThings, type Office, openOffice, type RoleName, roles } from './rights/office.ts';
import { forgedSlots, namesOf } from './rights/slots.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.house.close());

const names = Object.keys(roles) as RoleName[];
const all = [...features.values()];
const t = textsOf('fi');
const who = (right: Right) => t.errors['role.needed']({ right });
const has = (held: readonly string[], right: Right) => held.some((role) => holders[right].includes(role as never));

/** Presses a button with this data, as a stranger with a modified client would. */
async function presses(person: Office['people'][RoleName], data: object): Promise<string> {
  const card = person.inbox().find((post) => post.card)?.card ?? null;
  return (await person.forges(card, { fresh: true, ...data })).text;
}

test('every feature is in the matrix, and says the same', () => {
  expect(all.map(({ name, may }) => [name, may]).sort()).toEqual(Object.entries(rights).sort());
  expect(Object.keys(inGroup).filter((name) => !features.has(name))).toEqual([]);
});

test('every verb on a card is a command of the matrix', () => {
  const verbs = new Set<string>();
  const read = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) read(each);
    else if (typeof node === 'object' && node !== null) {
      if ('verb' in node && typeof node.verb === 'string') verbs.add(node.verb);
      for (const each of Object.values(node)) read(each);
    }
  };
  for (const { card } of samples) read(card('fi'));
  expect(verbs.size).toBeGreaterThan(60);
  expect([...verbs].filter((verb) => !(verb in rights))).toEqual([]);
});

test('the forged data is what the commands take', () => {
  for (const one of all) expect(one.slots.safeParse(forgedSlots(one)).error, one.name).toBeUndefined();
});

describe.each(names)('at the door: %s', (name) => {
  test('is let in by each right of the role, and told who may do the rest', async () => {
    const said: Record<string, boolean> = {};
    for (const { name: verb, may } of all) {
      // Nothing of the command is said: who is let in is asked for it, or sees it.
      const data = verb === 'undo' ? { verb, changeset: '0191d0b0-0000-7000-8000-000000000000' } : { verb, wrong: 1 };
      const text = await presses(office.people[name], data);
      said[verb] = !text.includes(who(may)) || may === 'staff';
      if (may === 'staff') expect(text, verb).not.toContain(who('staff'));
    }
    const expected = Object.fromEntries(all.map(({ name: verb, may }) => [verb, has(anywhere(name), may)]));
    expect(said).toEqual(expected);
  });
});

test.each(['left', 'stranger'] as const)('at the door: who is %s does nothing at all', async (name) => {
  const changes = () => office.house.db.selectFrom('change').select('id').execute();
  const before = await changes();
  const person = office.people[name];
  for (const one of all) {
    const { text } = await person.says(t.commands[one.name].example);
    expect(text, one.name).toBe(t.errors['workspace.none']());
    const forged = await presses(person, { verb: one.name, ...forgedSlots(one, { group: office.group }) });
    expect(forged, one.name).toBe(t.errors['workspace.none']());
  }
  expect(await changes()).toEqual(before);
  const hits = await person.searches('kuntouttava');
  expect(hits.map(({ title }) => title).join()).not.toContain('untouttava');
});

/** What is said to who may not, of whatever right. */
const refusals = [
  ...(Object.keys(holders) as Right[]).map(who),
  t.errors['agreement.notYours'](),
  t.errors['agreement.notYoursToGive'](),
  t.errors['recommendation.notYours'](),
  t.errors['task.notYours']({ title: 'vieras tehtävä' }),
  t.errors['task.notYoursToChange']({ title: 'vieras tehtävä' }),
];

/** The rights of a group: what is asked of its people. */
const ofGroup = all.flatMap(({ name, may }) => {
  const right = inGroup[name] ?? (may === 'member' || may === 'secretary' || may === 'chair' ? may : null);
  return right ? [[name, right] as const] : [];
});

/** Not about one group: what anybody with the right in some group may do in the workspace. */
const ofWorkspace: readonly CommandName[] = [
  'practice.publish',
  'practice.archive',
  'practice.history',
  'situation.add',
  'situation.remove',
  'digest.post',
  'delivery.report',
  'delivery.retry',
  'people.reachability',
];

describe.each(names)('in the group: %s', (name) => {
  test('does what the role there may, and is told who may do the rest', async () => {
    const own = await openOffice();
    const things = await makeThings(own);
    const said: Record<string, boolean> = {};
    const [person, expected]: [Office['people'][RoleName], Record<string, boolean>] = [own.people[name], {}];
    for (const [verb, right] of ofGroup) {
      if (ofWorkspace.includes(verb)) continue;
      const one = features.get(verb) ?? expect.fail(verb);
      const text = await presses(person, { verb, ...forgedSlots(one, things(verb)) });
      said[verb] = !refusals.some((refusal) => text.includes(refusal));
      expected[verb] = has(inTheGroup(name), right);
    }
    await own.house.close();
    expect(said).toEqual(expected);
  });
});

test('what is not about one group takes none', () => {
  for (const verb of ofWorkspace) expect(namesOf(features.get(verb) ?? expect.fail(verb))).not.toContain('group');
});
