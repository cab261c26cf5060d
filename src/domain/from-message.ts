import { oneLine } from './typed-text.ts';

const LONGEST = 80;

/** What someone's message is about: its first sentence, cut between words when it is long. */
export function titleFrom(message: string): string {
  const [line = ''] = message.trim().split('\n');
  const [sentence = ''] = oneLine(line).split(/(?<=[.!?])\s/);
  const title = sentence.length <= LONGEST ? sentence : `${sentence.slice(0, LONGEST).replace(/\s\S*$/, '')} …`;
  return title.replace(/\.$/, '');
}
