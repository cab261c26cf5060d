const done: Record<string, string> = {
  'practice.propose': 'proposed',
  'practice.edit': 'changed',
  'practice.publish': 'published',
  'practice.archive': 'archived',
  'practice.checked': 'checked',
  undo: 'took the last change back',
};

export const practiceUse = {
  commands: {
    'practice.adopt': { title: 'In use with us', example: 'We have shared premises in use' },
    'practice.comment': { title: 'Comment on a practice', example: 'Comment on the practice Shared premises' },
    'practice.checked': { title: 'The practice holds', example: 'The practice Shared premises has been checked' },
    'practice.history': {
      title: 'Versions of a practice',
      example: 'Show the history of the practice Shared premises',
    },
  },
  fields: { comment: 'Comment for others' },
  adopt: 'In use with us',
  stop: 'No longer in use',
  comment: 'Comment',
  checked: 'Still holds',
  adopted: (organisation: string, title: string) => `Noted: ${organisation} uses ${title}`,
  stopped: (organisation: string, title: string) => `Noted: ${organisation} no longer uses ${title}`,
  commented: (title: string) => `Comment added: ${title}`,
  wasChecked: (title: string, next: string) => `Checked: ${title}. Next check by ${next}.`,
  checkOne: (title: string) => `${title} still holds`,
  checkBy: (day: string) => `Check by ${day} that this still holds.`,
  usedBy: 'In use',
  andMore: (n: number) => `and ${n} more`,
  comments: 'Comments',
  historyOf: (title: string, n: number) => (n === 1 ? `${title}: one version` : `${title}: ${n} versions`),
  version: (n: number, title: string) => `Version ${n}: ${title}`,
  versions: 'All versions',
  openVersion: (n: number) => `Open version ${n}`,
  did: (action: string | null) => (action ? (done[action] ?? 'changed') : 'there from the beginning'),
};
