export const decision = {
  commands: { 'decision.list': { title: 'Decisions', example: 'What has been decided about procurement?' } },
  fields: { query: 'Search for' },
  errors: {},
  title: (n: number) => (n === 0 ? 'No decisions yet' : n === 1 ? 'One decision' : `${n} decisions`),
  found: (query: string, n: number): string =>
    n === 0 ? `No decisions about “${query}”` : `${n === 1 ? 'One decision' : `${n} decisions`} about “${query}”`,
  more: (n: number) => (n === 1 ? 'and one more' : `and ${n} more`),
  minutesOf: (day: string) => `Minutes ${day}`,
};
