import { afterEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { textOf } from '../stand-in/client.ts';

let house: House;
afterEach(() => house.close());

const states = async () =>
  (await house.db.selectFrom('delivery').select(['kind', 'state', 'error']).orderBy('createdAt').execute()).map(
    ({ kind, state, error }) => [kind, state, error].filter(Boolean).join(' '),
  );

async function published(options: Parameters<typeof openHouse>[0] = {}) {
  house = await openHouse({ settings: { demo: true }, ...options });
  await house.people.aino.says('Julkaise johtoryhmän asialista');
}

const addItem = (title: string) => house.people.aino.says(`Lisää johtoryhmän asialistalle ${title}, 20 min`);

test('a published agenda is in the channel within a second, without anybody asking', async () => {
  await published({ settings: { demo: true }, overrides: { ticking: true } });
  await expect.poll(() => house.posts('Johtoryhmä').length, { timeout: 1000, interval: 20 }).toBe(1);
});

test('a card that waits to be updated is updated once, with all that changed', async () => {
  await published();
  await house.tick();
  await addItem('budjetti');
  await addItem('tilannekuva');
  await house.tick();
  const [post] = house.posts('Johtoryhmä');
  expect(post?.updates).toBe(1);
  expect(textOf(post?.card)).toContain('Budjetti');
  expect(textOf(post?.card)).toContain('Tilannekuva');
});

test('what changes while the card is on the wire is in the channel after the same round', async () => {
  await published();
  const { messenger } = house.context;
  const { send } = messenger;
  messenger.send = async (to, message) => {
    messenger.send = send;
    const id = await send(to, message);
    await addItem('budjetti');
    return id;
  };
  await house.tick();
  expect(textOf(house.posts('Johtoryhmä')[0]?.card)).toContain('Budjetti');
});

test('a card that someone has deleted is not updated any more, and nothing has failed', async () => {
  await published();
  await house.tick();
  const [post] = house.posts('Johtoryhmä');
  house.connector.world.remove(post?.conversationId ?? '', post?.id ?? '');
  await addItem('budjetti');
  await house.tick();
  expect(await states()).toEqual(['post sent', 'update empty']);
  expect(await house.db.selectFrom('livingCard').select('id').execute()).toEqual([]);
});

test('a channel that refuses the bot makes the post fail, once', async () => {
  await published();
  house.connector.fails({ status: 403 }, { times: Number.POSITIVE_INFINITY });
  await house.tick();
  await house.tick();
  expect(await states()).toEqual(['post failed unreachable']);
});

test('a card that Teams will never take is not tried again', async () => {
  await published();
  house.connector.fails({ status: 400 });
  await house.tick();
  house.clock.pass({ hours: 2 });
  await house.tick();
  expect(await states()).toEqual(['post failed rejected']);
});

test('a dropped connection is tried again', async () => {
  await published();
  house.connector.fails('drop');
  await house.tick();
  expect(await states()).toEqual(['post waiting later']);
  house.clock.pass({ seconds: 5 });
  await house.tick();
  expect(house.posts('Johtoryhmä')).toHaveLength(1);
});
