import type { Grammar } from './grammar/grammar.ts';
import type { Shape } from './grammar/shape.ts';
import type { Sentence } from './sentence.ts';

/** How much of what a shape needs is in the sentence, 0 to 1. */
function likeness({ terms }: Shape, { places }: Sentence): number {
  const needs = terms.filter((it) => it.need === 'must');
  if (terms.some((it) => it.need === 'not' && it.any.some((name) => places.has(name)))) return 0;
  const met = needs.filter((it) => it.any.some((name) => places.has(name))).length;
  return met === 0 ? 0 : met / (needs.length + 0.5);
}

/** The intents most like a sentence that none of them explains, likest first. */
export function mostLike(sentence: Sentence, { intents }: Grammar): { intent: string; likeness: number }[] {
  return [...intents.values()]
    .map(({ name, shapes }) => ({ intent: name, likeness: Math.max(...shapes.map((it) => likeness(it, sentence))) }))
    .filter((it) => it.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
}
