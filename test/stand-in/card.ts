/** An Adaptive Card as JSON. */
export type Card = { readonly [key: string]: unknown };

const SHOWN = ['title', 'text', 'label', 'value', 'placeholder', 'altText', 'legend', 'errorMessage'];
const NOT_SHOWN = new Set([
  'data',
  'fallback',
  'msteams',
  'refresh',
  'metadata',
  'fallbackText',
  'speak',
  'targetElements',
]);

/** Everything a reader of the card can see, a line each, in reading order; what a button would open as well. */
export function textOf(card: unknown): string {
  const lines: string[] = [];
  const read = (node: unknown) => {
    if (Array.isArray(node)) return node.forEach(read);
    if (!isNode(node) || node.isVisible === false) return;
    for (const key of SHOWN) if (typeof node[key] === 'string' && node[key]) lines.push(node[key]);
    for (const [key, child] of Object.entries(node)) if (!NOT_SHOWN.has(key)) read(child);
  };
  read(card);
  return lines.join('\n');
}

/** The titles of the buttons on a card. */
export const buttonsOf = (card: unknown): string[] => actionsOf(card).flatMap(({ title }) => (title ? [title] : []));

export interface CardAction {
  readonly type: string;
  readonly title?: string;
  readonly id?: string;
  readonly verb?: string;
  readonly data?: object;
  readonly associatedInputs?: string;
  readonly fallback?: CardAction;
}

/** The button of that title; says which there are when there is none. */
export function actionOf(card: unknown, title: string): CardAction {
  const action = actionsOf(card).find((each) => each.title === title);
  if (!action) throw new Error(`no button "${title}", but: ${buttonsOf(card).join(' | ') || 'none'}`);
  return action;
}

/** What the client sends with a button: the inputs as they stand, filled in, as strict as a real client is. */
export function inputsOf(card: unknown, filled: Record<string, string>): Record<string, string> {
  const inputs = nodesOf(card).filter(({ type }) => String(type).startsWith('Input.'));
  const unknown = Object.keys(filled).filter((id) => !inputs.some((input) => input.id === id));
  if (unknown.length)
    throw new Error(`no input "${unknown}", but: ${inputs.map(({ id }) => id).join(' | ') || 'none'}`);
  const values = inputs.map((input) => [String(input.id), filled[String(input.id)] ?? initial(input), input] as const);
  const missing = values.filter(([, value, input]) => input.isRequired && !value).map(([id]) => id);
  if (missing.length) throw new Error(`must be filled in: ${missing.join(', ')}`);
  return Object.fromEntries(values.filter(([, value]) => value !== '').map(([id, value]) => [id, value]));
}

const initial = ({ type, value, valueOff }: Card) =>
  String(value ?? (type === 'Input.Toggle' ? (valueOff ?? 'false') : ''));

const actionsOf = (card: unknown) =>
  nodesOf(card).filter(({ type }) => String(type).startsWith('Action.')) as unknown as CardAction[];

function nodesOf(node: unknown): Card[] {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  if (!isNode(node)) return [];
  const children = Object.entries(node).filter(([key]) => !NOT_SHOWN.has(key));
  return [node, ...children.flatMap(([, child]) => nodesOf(child))];
}

const isNode = (node: unknown): node is Card => typeof node === 'object' && node !== null && !Array.isArray(node);
