import { Temporal } from 'temporal-polyfill';
import type { Database } from '../src/store/database.ts';
import { queueDigests } from '../src/store/digest.ts';
import { newId } from '../src/store/ids.ts';
import { newPerson } from '../src/store/people.ts';
import type { PersonRow, PlanRow, WorkspaceRow } from '../src/store/schema/index.ts';
import { BOT, TENANT } from '../test/stand-in/world.ts';

const AT = '2026-11-23T06:00:00.000Z';

/** A workspace of that many caseworkers, each with one plan due in a week: their digests wait to be sent. */
export async function fillDigests(db: Database, serviceUrl: string, size: number): Promise<PersonRow[]> {
  const workspace = workspaceRow();
  const people = Array.from({ length: size }, (_, n): PersonRow => {
    const address = { serviceUrl, channel: 'msteams', tenantId: TENANT, bot: BOT, surface: 'personal', teamId: null };
    const conversation = JSON.stringify({ ...address, conversationId: `a:${n}` }) as never;
    return { ...newPerson(TENANT, { name: `Etu${n} Suku${n}`, teamsId: `29:${n}` }), conversation };
  });
  await db.transaction().execute(async (tx) => {
    await tx.insertInto('workspace').values(workspace).execute();
    await fillPlans(tx as unknown as Database, workspace.id, people, size, size);
    const today = Temporal.PlainDate.from('2026-11-23');
    await queueDigests(tx, workspace, { today, since: null, dueAt: AT, at: AT });
  });
  return people;
}

export const workspaceRow = (): WorkspaceRow => ({
  id: newId(),
  tenantId: TENANT,
  teamId: '19:bench',
  name: 'Työtila',
  reference: '{}' as never,
  locale: 'fi',
  timeZone: 'Europe/Helsinki',
  digestAt: '08:00',
  dayEnds: '17:00',
  plannedThrough: '2026-11-23',
  escalateAfter: null,
  createdAt: AT,
  removedAt: null,
});

/** People, and that many plans of theirs, of which `due` are due in a week and the rest in years to come. */
export async function fillPlans(db: Database, workspaceId: string, people: PersonRow[], plans: number, due: number) {
  const soon = '2026-11-30';
  for (let from = 0; from < people.length; from += 500) {
    const part = people.slice(from, from + 500);
    await db.insertInto('person').values(part).execute();
    const rights = { isAdmin: 0, isCaseworker: 1, isGuest: 0, leftAt: null } as const;
    await db
      .insertInto('membership')
      .values(part.map(({ id }) => ({ id: newId(), workspaceId, personId: id, ...rights })))
      .execute();
  }
  for (let from = 0; from < plans; from += 1000) {
    const rows = Array.from({ length: Math.min(1000, plans - from) }, (_, k): PlanRow => {
      const n = from + k;
      const day = n < due ? soon : `${2027 + (n % 3)}-0${1 + (n % 9)}-1${n % 10}`;
      return { ...planRow(workspaceId, n), createdById: people[0]?.id ?? '', due: day, workBy: day };
    });
    await db.insertInto('plan').values(rows).execute();
    const owners = rows.map(({ id }, k) => ({
      id: newId(),
      planId: id,
      personId: people[(from + k) % people.length]?.id ?? '',
    }));
    await db.insertInto('planPerson').values(owners).execute();
  }
}

const planRow = (workspaceId: string, n: number): PlanRow => ({
  id: newId(),
  workspaceId,
  ref: `AKT-${String(n).padStart(7, '0')}`,
  type: 'activationPlan',
  state: 'active',
  start: '2026-08-30',
  lastReview: null,
  ruleId: 'bench',
  due: null,
  workBy: null,
  quietUntil: null,
  closeReason: null,
  createdById: 'bench',
  createdAt: AT,
});
