import { afterEach, expect, test } from 'vitest';
import { postgresDatabase } from '../postgres/database.ts';
import { createTeamsClient } from '../stand-in/client.ts';
import { startConnector } from '../stand-in/connector.ts';
import { type Replica, startReplica } from './replicas.ts';

let replicas: Replica[] = [];
afterEach(async () => {
  for (const replica of replicas) await replica.kill();
});

test('what one replica publishes, changes or archives is found so on another within seconds', {
  timeout: 60_000,
}, async () => {
  const url = await postgresDatabase();
  const connector = await startConnector();
  replicas = [await startReplica(url), await startReplica(url)];
  const [here, there] = replicas.map((replica) => createTeamsClient({ botUrl: replica.url, connector }));
  if (!here || !there) throw new Error('two replicas');
  const aino = here.person('Aino Virtanen');
  const team = here.team('Yhdyspinta', { members: [aino] });
  await aino.in(team.channel()).installs();
  const sari = there.person('Sari Mäkelä');
  await team.gains(sari);
  const found = async () => (await sari.says('Löytyykö hyviä käytäntöjä revontulipajoista?')).text;
  const within = (check: string) => expect.poll(found, { timeout: 5_000, interval: 200 }).toContain(check);

  await within('ei löytynyt');
  await aino.says('Ehdota hyvää käytäntöä: revontulipajat pitkäaikaistyöttömille');
  await aino.says('Julkaise käytäntö revontulipajat pitkäaikaistyöttömille');
  await within('Yksi käytäntö haulla');
  await aino.says('Arkistoi käytäntö revontulipajat pitkäaikaistyöttömille');
  await within('ei löytynyt');
  await connector.close();
});
