import { meant, type Reader, use } from './reader.ts';

/** Where on an agenda an item is moved: to an end, a step, or the number after "kohdaksi", "punkt", "item". */
export const toPlace: Reader = (reading) => {
  const [end] = meant(reading, 'nth');
  use(reading, end);
  if (end) reading.slots.to = end.value;
  const { tokens } = reading.sentence;
  for (const item of reading.sentence.places.get('item') ?? []) {
    const number = Number.parseInt(tokens[item.to]?.text ?? '', 10);
    if (!(number > 0)) continue;
    use(reading, { from: item.to, to: item.to + 1 });
    reading.slots.to = number;
  }
};
