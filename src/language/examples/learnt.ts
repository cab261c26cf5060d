import { setImmediate } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { grammarOf } from '#language/grammar/grammar.ts';
import { readSentence } from '#language/sentence.ts';
import { type Example, readExamples } from './examples.ts';
import { type Learnt, type Lesson, learning, whole } from './learn.ts';
import { marksOf } from './marks.ts';

/** What a sentence like some of the examples asks for, with what no word of it tells: `answer=no`. */
export interface Kind {
  readonly intent: string;
  readonly told: Readonly<Record<string, string>>;
}

/** When the examples were said. */
const said = Temporal.PlainDateTime.from('2026-11-23T09:00');
const nobody = { people: [], groups: [] };

interface Learning {
  readonly requests: Learnt<Kind>;
  /** Of what asks for nothing each sentence is a kind of its own. */
  readonly nothing: Learnt<string>;
}

/** What can be learnt of these examples, in small steps. */
function* learningOf(examples: readonly Example[]): Generator<void, Learning> {
  return {
    requests: yield* learning(requestsOf(examples), ({ intent, told }) => `${intent} ${JSON.stringify(told)}`),
    nothing: yield* learning(nothingOf(examples), (text) => text),
  };
}

// Read one by one while they are learnt: together the readings are a hundred megabytes.
function* requestsOf(examples: readonly Example[]): Generator<Lesson<Kind>> {
  for (const example of examples)
    if (example.intent !== null)
      yield { marks: marksIn(example), kind: { intent: example.intent, told: toldOf(example.intent, example.slots) } };
}

function* nothingOf(examples: readonly Example[]): Generator<Lesson<string>> {
  for (const example of examples) if (example.intent === null) yield { marks: marksIn(example), kind: example.text };
}

const marksIn = ({ text, locale }: Example) =>
  marksOf(readSentence(text, locale, grammarOf(locale).words, said, nobody));

/** What can be learnt of these examples. */
export const learnOf = (examples: readonly Example[]): Learning => whole(learningOf(examples));

let known: Learning | undefined;

/** What is learnt of all examples; at the first asking it is learnt at once, unless it has been by `learnMeanwhile`. */
export function learnt(): Learning {
  known ??= learnOf(readExamples());
  return known;
}

let learningNow: Promise<void> | undefined;

/** Learns in small steps, between which whoever writes is answered; however often it is asked for, once. */
export function learnMeanwhile(): Promise<void> {
  learningNow ??= inSteps();
  return learningNow;
}

async function inSteps(): Promise<void> {
  const steps = learningOf(readExamples());
  while (!known) {
    const { done, value } = steps.next();
    if (done) known ??= value;
    else await setImmediate();
  }
}

/** Of what an example says, what in the grammar a whole shape tells. */
function toldOf(intent: string, slots: Example['slots']): Kind['told'] {
  const shapes = grammarOf('fi').intents.get(intent)?.shapes ?? [];
  const names = new Set(shapes.flatMap(({ constants }) => Object.keys(constants)));
  return Object.fromEntries([...names].flatMap((name) => (name in slots ? [[name, String(slots[name])]] : [])));
}
