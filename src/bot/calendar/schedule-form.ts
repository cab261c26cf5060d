import type { Field } from '#cards/form.ts';
import type { Turn } from '../feature.ts';
import { groupField } from '../fields.ts';

/** The fields of what is put into the calendar; the group's only when there is one that the actor leads. */
export async function formOf(turn: Turn, { series, meeting }: { series: boolean; meeting: boolean }): Promise<Field[]> {
  const group = await groupField(turn, 'secretary', meeting);
  const choices = Object.entries(turn.t.calendar.repeatChoices).map(([value, title]) => ({ value, title }));
  const fields: (Field | false)[] = [
    group.options !== undefined && group.options.length > 0 && group,
    { slot: 'start', kind: 'wallTime', required: true },
    { slot: 'end', kind: 'time', required: !meeting },
    series && { slot: 'repeat', kind: 'choice', options: choices },
    series && { slot: 'until', kind: 'date' },
    { slot: 'place', kind: 'text' },
  ];
  return fields.filter((field) => field !== false);
}
