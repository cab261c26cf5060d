import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Place, quorumOf, quorumOver } from '#domain/quorum.ts';

const seat = (personId: string, role: Place['role'], deputyFor: string | null = null): Place => ({
  personId,
  role,
  deputyFor,
});
const group = [
  seat('eero', 'chair'),
  seat('liisa', 'viceChair'),
  seat('sari', 'member'),
  seat('johan', 'member'),
  seat('aino', 'secretary'),
  seat('mika', 'deputy', 'sari'),
];
const of = (...present: string[]) => quorumOf(group, new Set(present), null);

test('over half of the members, the chair or the vice chair among them', () => {
  expect(of('eero', 'sari', 'johan')).toEqual({ met: true, present: 3, members: 4, needed: 3, led: true });
  expect(of('eero', 'sari')).toMatchObject({ met: false, present: 2 });
  expect(of('sari', 'johan', 'mika')).toMatchObject({ met: false, led: false });
});

test('a secretary is no member', () => expect(of('eero', 'sari', 'aino')).toMatchObject({ met: false, present: 2 }));

test('a deputy counts for a member who is away, and not beside one who is there', () => {
  expect(of('eero', 'liisa', 'mika')).toMatchObject({ met: true, present: 3 });
  expect(of('eero', 'sari', 'mika')).toMatchObject({ met: false, present: 2 });
  expect(of('eero', 'johan', 'mika', 'sari')).toMatchObject({ present: 3 });
});

test('a group may set its own number', () => {
  expect(quorumOf(group, new Set(['eero', 'sari']), 2).met).toBe(true);
  expect(quorumOf(group, new Set(['eero', 'sari', 'johan']), 4).met).toBe(false);
});

test('never more than the members, and nobody who comes makes it smaller', () => {
  const names = group.map(({ personId }) => personId);
  fc.assert(
    fc.property(fc.subarray(names), fc.constantFrom(...names), (present, one) => {
      const before = of(...present);
      const after = of(...present, one);
      expect(after.present).toBeLessThanOrEqual(after.members);
      expect(after.present).toBeGreaterThanOrEqual(before.present);
    }),
  );
});

test('as people come and leave, the quorum changes at their times', () => {
  const stay = (personId: string, arrivedAt: string | null = null, leftAt: string | null = null) => ({
    personId,
    state: 'present' as const,
    arrivedAt: arrivedAt && `2027-01-12T${arrivedAt}`,
    leftAt: leftAt && `2027-01-12T${leftAt}`,
  });
  expect(quorumOver(group, [stay('eero'), stay('sari'), stay('johan')], null)).toEqual([{ at: null, met: true }]);
  const changing = [stay('eero', '09:20', '10:30'), stay('sari', '09:10'), stay('johan'), stay('mika')];
  expect(quorumOver(group, changing, null)).toEqual([
    { at: null, met: false },
    { at: '2027-01-12T09:20', met: true },
    { at: '2027-01-12T10:30', met: false },
  ]);
  const away = { ...stay('eero'), state: 'absent' as const };
  expect(quorumOver(group, [away, stay('sari'), stay('johan'), stay('aino')], null)).toEqual([
    { at: null, met: false },
  ]);
});
