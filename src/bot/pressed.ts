import type { Turn } from './feature.ts';

/** What the data of a pressed button says for a slot, for its form: not checked but for being a text. */
export function pressedText({ request }: Turn, slot: string): string | undefined {
  if (request.kind !== 'action' || typeof request.data !== 'object' || request.data === null) return undefined;
  const value = (request.data as Record<string, unknown>)[slot];
  return typeof value === 'string' && value ? value : undefined;
}
