import type { Texts } from '#i18n/index.ts';
import { button, type Card, expand } from './card.ts';

/** One piece of a command that a person fills in. `wallTime` is a date and a time, sent as `<slot>.date`, `<slot>.time`. */
export interface Field {
  readonly slot: keyof Texts['fields'];
  readonly kind: 'text' | 'longText' | 'date' | 'time' | 'wallTime' | 'number' | 'choice' | 'choices';
  readonly required?: boolean;
  readonly options?: readonly Option[];
  readonly placeholder?: string;
  /** In place of the slot's usual label. */
  readonly label?: string;
  /** Of a text; a long one holds 4,000 characters unless said. */
  readonly maxLength?: number;
}

export interface Option {
  readonly value: string;
  readonly title: string;
}

export interface Form {
  /** The command that the form gives. */
  readonly verb: keyof Texts['commands'];
  readonly fields: readonly Field[];
  /** What is known already, sent along where no field shows it. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Why the form came back, in a sentence. */
  readonly error?: string;
  /** Unique to this form: pressing twice does the thing once. */
  readonly key: string;
}

export function formCard(t: Texts, { verb, fields, values, error, key }: Form): Card {
  const shown = new Set<string>(fields.map((field) => field.slot));
  const hidden = Object.fromEntries(Object.entries(values).filter(([slot]) => !shown.has(slot)));
  return expand('form', {
    lang: t.lang,
    title: t.commands[verb].title,
    hint: error ?? t.common.missing,
    hintWeight: error ? 'Bolder' : 'Default',
    inputs: fields.flatMap((field) => inputs(t, field, values[field.slot])),
    buttons: [button({ title: t.common.save, verb, slots: { ...hidden, key }, primary: true })],
  });
}

/** What was sent may be anything: an object is nothing to be put into a field. */
const isSayable = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);

function inputs(t: Texts, field: Field, value: unknown): object[] {
  const label = field.label ?? t.fields[field.slot];
  const text = [value].flat().filter(isSayable).join(',');
  const given = text ? { value: text } : {};
  const base = {
    id: field.slot,
    label,
    isRequired: field.required ?? false,
    errorMessage: t.common.required(label),
    ...(field.placeholder ? { placeholder: field.placeholder } : {}),
  };
  switch (field.kind) {
    case 'text':
      return [{ type: 'Input.Text', ...base, ...given, maxLength: 300 }];
    case 'longText':
      return [{ type: 'Input.Text', ...base, ...given, isMultiline: true, maxLength: field.maxLength ?? 4000 }];
    case 'date':
      return [{ type: 'Input.Date', ...base, ...given }];
    case 'time':
      return [{ type: 'Input.Time', ...base, ...given }];
    case 'number':
      return [{ type: 'Input.Number', ...base, ...(given.value ? { value: Number(given.value) } : {}), min: 0 }];
    case 'wallTime': {
      const [day, time] = (given.value ?? '').split('T');
      return [
        { type: 'Input.Date', ...base, id: `${field.slot}.date`, ...(day ? { value: day } : {}) },
        {
          type: 'Input.Time',
          ...base,
          id: `${field.slot}.time`,
          label: t.common.clockOf(label),
          errorMessage: t.common.required(t.common.clockOf(label)),
          ...(time ? { value: time } : {}),
        },
      ];
    }
    case 'choice':
    case 'choices':
      return [
        {
          type: 'Input.ChoiceSet',
          ...base,
          ...given,
          isMultiSelect: field.kind === 'choices',
          style: (field.options?.length ?? 0) > 8 ? 'filtered' : 'compact',
          choices: (field.options ?? []).map(({ value, title }) => ({ value, title })),
        },
      ];
  }
}
