import type { Database } from '../../src/store/database.ts';
import { newId } from '../../src/store/ids.ts';
import { newPerson } from '../../src/store/people.ts';
import type { PersonRow, ReminderRow } from '../../src/store/schema/index.ts';
import type { Connector } from '../stand-in/connector.ts';
import { BOT, TENANT } from '../stand-in/world.ts';

/** A workspace of many people, each with a reminder due at a UTC instant; all of them can be written to. */
export async function addCrowd(db: Database, connector: Connector, size: number, at: string): Promise<PersonRow[]> {
  const workspaceId = newId();
  const address = {
    serviceUrl: connector.url,
    channel: 'msteams',
    tenantId: TENANT,
    bot: BOT,
    surface: 'personal',
    teamId: null,
  };
  const reference = (conversationId: string) => JSON.stringify({ ...address, conversationId }) as never;
  const people = Array.from({ length: size }, (_, n) => {
    const person = newPerson(TENANT, { name: `Etu${n} Suku${n}`, teamsId: `29:crowd-${workspaceId}-${n}` });
    const conversation = connector.world.personalConversation(person.teamsId ?? '');
    connector.world.membersOf(conversation);
    return { ...person, conversation: reference(conversation) };
  });
  const reminders = people.map(
    ({ id }, n): ReminderRow => ({
      id: newId(),
      workspaceId,
      personId: id,
      createdById: id,
      text: `asia ${n}`,
      at,
      createdAt: at,
    }),
  );
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('workspace')
      .values({
        id: workspaceId,
        tenantId: TENANT,
        teamId: workspaceId,
        name: 'Työtila',
        reference: reference('19:crowd'),
        locale: 'fi',
        timeZone: 'Europe/Helsinki',
        digestAt: '08:00',
        dayEnds: '17:00',
        plannedThrough: '9999-01-01',
        escalateAfter: null,
        createdAt: at,
        removedAt: null,
      })
      .execute();
    for (let from = 0; from < size; from += 500) {
      const part = <Row>(rows: Row[]) => rows.slice(from, from + 500);
      await tx.insertInto('person').values(part(people)).execute();
      await tx.insertInto('reminder').values(part(reminders)).execute();
      await tx
        .insertInto('delivery')
        .values(
          part(reminders).map((reminder) => ({
            id: newId(),
            key: `reminder:${reminder.id}:${at}`,
            kind: 'message' as const,
            workspaceId,
            recipient: `person:${reminder.personId}`,
            view: `reminder:${reminder.id}`,
            dueAt: at,
            state: 'waiting' as const,
            attempts: 0,
            nextAt: at,
            leaseUntil: null,
            activityId: null,
            error: null,
            createdAt: at,
            sentAt: null,
          })),
        )
        .execute();
    }
  });
  return people;
}

/** How many messages each person of a crowd has got. */
export function arrivals({ world }: Connector, people: readonly PersonRow[]): number[] {
  const counts = new Map<string, number>();
  for (const { conversationId } of world.posts) counts.set(conversationId, (counts.get(conversationId) ?? 0) + 1);
  return people.map(({ teamsId }) => counts.get(world.personalConversation(teamsId ?? '')) ?? 0);
}
