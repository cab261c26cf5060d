export const practiceDigest = {
  commands: {
    'digest.post': {
      title: 'Digest of good practices',
      example: 'Post a digest of good practices to the channel',
    },
  },
  title: (n: number, from: string) =>
    n === 0 ? 'Good practices: to be checked' : `Good practices: ${n === 1 ? 'one' : n} new since ${from}`,
  fresh: 'New',
  used: 'Most in use',
  due: 'To be checked',
  organisations: (n: number) => (n === 1 ? 'in one organisation' : `in ${n} organisations`),
  checkBy: (day: string) => `by ${day}`,
  more: (n: number) => `and ${n} more`,
  all: 'Find practices',
  posted: (channel: string) => `The digest goes to the channel ${channel}`,
  nothing: 'There is nothing to tell now: no new practices and none to check. No digest was posted.',
  monthly: 'From now on the digest comes each month, when there is something to tell.',
  monthlyTo: (channel: string) => `The digest comes each month to the channel ${channel}`,
  makeMonthly: 'Post every month',
  endMonthly: 'Not every month',
  monthlyEnded: (channel: string) => `The digest no longer comes each month to the channel ${channel}`,
};
