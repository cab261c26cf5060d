import type { Words } from './words.ts';

export const decision = (w: Words) => ({
  commands: { 'decision.list': { title: 'Päätökset', example: 'Mitä hankinnoista on päätetty?' } },
  fields: { query: 'Mitä haetaan' },
  errors: {},
  title: (n: number) => (n === 0 ? 'Päätöksiä ei ole vielä' : n === 1 ? 'Yksi päätös' : `${n} päätöstä`),
  found: (query: string, n: number): string =>
    n === 0 ? `Ei päätöksiä haulla ”${query}”` : `${n === 1 ? 'Yksi päätös' : `${n} päätöstä`} haulla ”${query}”`,
  more: (n: number) => (n === 1 ? 'ja yksi muu' : `ja ${n} muuta`),
  minutesOf: (day: string) => `${w.Minutes} ${day}`,
});
