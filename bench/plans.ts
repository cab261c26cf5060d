import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { openDatabase } from '#store/database.ts';
import { factsOfPerson } from '#store/digest-facts.ts';
import { countLed } from '#store/plan-count.ts';
import { countOf, plansOf, responsibleFor } from '#store/plan-review.ts';
import type { Db } from '#store/schema/index.ts';
import type { Result } from './result.ts';

const PLANS = 1_000_000;
const PER_PERSON = 80;
const PER_TEAM = 12;
const ASKED = 200;
const BOUND_MS = 30;

const today = Temporal.PlainDate.from('2026-11-23');
const people = Math.ceil(PLANS / PER_PERSON);

/** A caseworker's list, a lead's counts and the digest in one workspace of a million plans: p95 in milliseconds. */
export async function plans(): Promise<Result[]> {
  const db = await openDatabase(`file:${join(mkdtempSync(join(tmpdir(), 'bench-')), 'plans.db')}`);
  await fill(db);
  const questions: [name: string, ask: (person: number) => Promise<unknown>][] = [
    ['a person’s list', (person) => list(db, person)],
    ['a lead’s counts', (person) => countLed(db, 'w', [`g${Math.floor(person / PER_TEAM)}`], today.toString())],
    ['a person’s digest', (person) => factsOfPerson(db, 'w', `p${person}`, today.toPlainDateTime({ hour: 8 }))],
  ];
  const results: Result[] = [];
  for (const [name, ask] of questions) {
    const p95 = await measure(ask);
    const title = `${name} of ${PLANS.toLocaleString('en')} plans, p95 ms`;
    results.push({ name: title, ours: p95, baseline: BOUND_MS, ratio: p95 / BOUND_MS, atMost: 1 });
  }
  await db.destroy();
  return results;
}

/** What the list asks: the counts, a page, and whose they are. */
async function list(db: Db, person: number) {
  const filter = { workspaceId: 'w', personIds: [`p${person}`] };
  await countOf(db, filter, today.toString());
  const page = await plansOf(db, filter, { limit: 15, offset: 0 });
  return responsibleFor(
    db,
    page.map(({ id }) => id),
  );
}

async function measure(ask: (person: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < ASKED; n++) {
    const begun = performance.now();
    await ask((n * 7919) % people);
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}

/** One workspace: teams of twelve caseworkers with eighty plans each, due over half a year, a few of them late. */
async function fill(db: Db) {
  const rows = (count: number, columns: string) =>
    sql`with recursive n(n) as (select 0 union all select n + 1 from n where n < ${sql.lit(count - 1)}) ${sql.raw(columns)} from n`;
  const [team, person] = [`n / ${PER_TEAM}`, `n / ${PER_PERSON}`];
  const due = `date('2026-11-10', '+' || (n % 180) || ' days')`;
  await sql`pragma synchronous = off`.execute(db);
  await sql`insert into workspace ("id", "tenantId", "teamId", "name", "reference", "locale", "timeZone", "digestAt", "dayEnds", "createdAt")
    values ('w', 't', 'w', 'Työtila', '{}', 'fi', 'Europe/Helsinki', '08:00', '17:00', '')`.execute(db);
  await sql`insert into person ("id", "tenantId", "name", "localeChosen")
    ${rows(people, `select 'p' || n, 't', 'Etu Suku' || n, 0`)}`.execute(db);
  await sql`insert into membership ("id", "workspaceId", "personId", "isAdmin", "isCaseworker", "isGuest")
    ${rows(people, `select 'm' || n, 'w', 'p' || n, 0, 1, 0`)}`.execute(db);
  await sql`insert into "group" ("id", "workspaceId", "kind", "name", "template", "formal", "createdAt")
    ${rows(people / PER_TEAM + 1, `select 'g' || n, 'w', 'areaTeam', 'Tiimi ' || n, '[]', 0, ''`)}`.execute(db);
  await sql`insert into seat ("id", "groupId", "personId", "role")
    ${rows(people, `select 's' || n, 'g' || (${team}), 'p' || n, 'member'`)}`.execute(db);
  await sql`insert into plan
    ("id", "workspaceId", "ref", "type", "state", "start", "lastReview", "ruleId", "due", "workBy", "createdById", "createdAt")
    ${rows(
      PLANS,
      `select printf('%07d', n), 'w', printf('AKT-%07d', n), iif(n % 3, 'activationPlan', 'multiEmploymentPlan'),
        'active', '2026-08-01', '2026-08-24', 'r', ${due}, ${due}, 'p0', ''`,
    )}`.execute(db);
  await sql`insert into "planPerson" ("id", "planId", "personId")
    ${rows(PLANS, `select printf('%07d', n), printf('%07d', n), 'p' || (${person})`)}`.execute(db);
}
