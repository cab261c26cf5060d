/** One part of a shape: what it asks for, and how. */
export interface Term {
  /** Any of these: meanings, or kinds of pieces as `{date}`. */
  readonly any: readonly string[];
  readonly need: 'must' | 'may' | 'not';
  /** The sentence begins with it. */
  readonly first: boolean;
}

export interface Shape {
  /** As it stands in `intents/`. */
  readonly written: string;
  readonly terms: readonly Term[];
  readonly musts: number;
  /** Nothing else is said: a noun and a day are no request among other words. */
  readonly only: boolean;
  /** Free text: none, welcome, or needed. */
  readonly text: 'none' | 'may' | 'must';
  readonly constants: Readonly<Record<string, string>>;
}

/** Reads a shape as it is written in `intents/`. */
export function readShape(written: string): Shape {
  const [body = '', tail = ''] = written.split('=>');
  const only = body.trim().startsWith('!');
  const terms = body.trim().replace(/^!/, '').split(/\s+/).map(readTerm);
  const text = terms.find((it) => it.any.includes('{text}') && it.need !== 'not');
  const rest = terms.filter((it) => !it.any.includes('{text}'));
  return {
    written,
    terms: [...rest].sort((a, b) => order(a) - order(b)),
    only,
    musts: rest.filter((it) => it.need === 'must').length,
    text: text === undefined ? 'none' : text.need === 'must' ? 'must' : 'may',
    constants: Object.fromEntries(
      tail
        .trim()
        .split(/\s+/)
        .filter(Boolean)
        .map((it) => it.split('=')),
    ),
  };
}

const order = (term: Term) => ['not', 'must', 'may'].indexOf(term.need);

function readTerm(written: string): Term {
  const [, mark, body = '', maybe] = /^([-^]?)(.+?)(\??)$/.exec(written) ?? [];
  return { any: body.split('|'), need: mark === '-' ? 'not' : maybe ? 'may' : 'must', first: mark === '^' };
}
