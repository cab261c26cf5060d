import { type House, openHouse } from '../../house.ts';

/** The house with Aino, Liisa and Mika (of Kela) as caseworkers, on Monday 23 November 2026. */
export async function openWithCaseworkers(now = '2026-11-23T09:00') {
  const house = await openHouse({ now });
  await appointCaseworkers(house);
  return house;
}

export async function appointCaseworkers(house: House) {
  const { aino } = house.people;
  for (const name of ['Virtasesta', 'Niemestä', 'Lehtosesta'])
    await aino.says(`${name} tulee suunnitelmien käsittelijä`);
  await house.db.updateTable('person').set({ organisation: 'Kela' }).where('name', '=', 'Mika Lehtonen').execute();
}

export const plansIn = ({ db }: Awaited<ReturnType<typeof openHouse>>) =>
  db.selectFrom('plan').select(['ref', 'state', 'start', 'lastReview', 'due', 'workBy']).orderBy('ref').execute();
