import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Template } from 'adaptivecards-templating';

/** An Adaptive Card, schema 1.5. `fallbackText` is its first line: what a notification and a screen reader say. */
export interface Card {
  readonly type: 'AdaptiveCard';
  readonly fallbackText: string;
  readonly lang: string;
  readonly body: readonly object[];
  readonly actions?: readonly object[];
}

const templates = new Map<string, Template>();
const require = createRequire(import.meta.url);

/** Loads the template engine: a fifth of a second, which the start does not wait for, nor the first reader if it can. */
export const loadEngine = (): typeof import('adaptivecards-templating') => require('adaptivecards-templating');

/** Fills a template of `cards/` with words. A template is read and built once: that costs more than filling it. */
export function expand(name: string, data: object): Card {
  let template = templates.get(name);
  if (!template) {
    template = new (loadEngine().Template)(
      JSON.parse(readFileSync(new URL(`../../cards/${name}.json`, import.meta.url), 'utf8')),
    );
    templates.set(name, template);
  }
  return template.expand({ $root: data }) as Card;
}

export interface Button {
  readonly title: string;
  /** The command that it gives, with what is known of its pieces. */
  readonly verb: string;
  readonly slots?: Readonly<Record<string, unknown>>;
  readonly primary?: boolean;
  /** Answered by a new message; without it the pressed card gives way to the answer. */
  readonly fresh?: boolean;
  /** Asks for nothing of what the card's fields hold: they may be empty. */
  readonly apart?: boolean;
}

/** A button for every client: those that do not know Action.Execute submit the same data. */
export function button({ title, verb, slots, primary, fresh, apart }: Button): object {
  const data = { ...slots, verb, ...(fresh ? { fresh } : {}) };
  const style = { ...(primary ? { style: 'positive' } : {}), ...(apart ? { associatedInputs: 'none' } : {}) };
  return {
    type: 'Action.Execute',
    title,
    verb,
    data,
    ...style,
    fallback: { type: 'Action.Submit', title, data, ...style },
  };
}

/** A button that opens an address. */
export const link = (title: string, url: string): object => ({ type: 'Action.OpenUrl', title, url });

/** A link inside a text, of which the reader sees the title; signs that would end it early are written otherwise. */
export const textLink = (title: string, url: string): string =>
  `[${plain(title)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;

/** The same card with more buttons at its end. */
export function withButtons(card: Card, buttons: readonly Button[]): Card {
  return buttons.length === 0 ? card : { ...card, actions: [...(card.actions ?? []), ...buttons.map(button)] };
}

/** Text of a person as text: what Markdown would make a link or a list of is escaped. */
export const plain = (text: string): string =>
  text.replace(/([\\`*_[\]<>#])/g, '\\$1').replace(/^(\s*)([-+]|\d+\.)(\s)/gm, '$1\\$2$3');
