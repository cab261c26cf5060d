import { type Reader, use } from './reader.ts';

const code = /^[1-4][a-j]$/;
const number = /^[1-4]$/;

/** Which recommendation, or which matter of one: `2`, `2c`. A bare number counts beside the word only. */
export const recommendation: Reader = (reading) => {
  const { tokens, places } = reading.sentence;
  const beside = (places.get('recommendation') ?? []).flatMap(({ from, to }) => [from - 1, to]);
  const exact = tokens.findIndex(({ lower }) => code.test(lower));
  const at = exact >= 0 ? exact : beside.find((place) => number.test(tokens[place]?.lower ?? ''));
  const token = at === undefined ? undefined : tokens[at];
  if (at === undefined || !token) return;
  use(reading, { from: at, to: at + 1 });
  reading.slots.recommendation = token.lower;
};
