import type { Words } from './words.ts';

export const decision = (w: Words) => ({
  commands: { 'decision.list': { title: 'Beslut', example: 'Vad har beslutats om upphandlingarna?' } },
  fields: { query: 'Vad söks' },
  errors: {},
  title: (n: number) => (n === 0 ? 'Inga beslut ännu' : `${n} beslut`),
  found: (query: string, n: number): string => (n === 0 ? `Inga beslut om ”${query}”` : `${n} beslut om ”${query}”`),
  more: (n: number) => (n === 1 ? 'och ett till' : `och ${n} till`),
  minutesOf: (day: string) => `${w.Minutes} ${day}`,
});
