import type { Intents } from './intent.ts';

const never = '-practice -agenda -task -goal -meeting';

export const poll: Intents = {
  'poll.open': {
    slots: 'pollKind due group',
    says: [
      `found|start|add|new|send {poll} poll? new? {date}? {until}? {period}? answerTime? stayOpen? channel? {group}? -reply -outcome -what -show ${never}`,
      `found|start|add|new|send poll new? {date}? {until}? {period}? answerTime? stayOpen? channel? {group}? -reply -outcome -what -show ${never}`,
    ],
  },
  'poll.answer': {
    slots: 'pollKind group',
    says: [
      `reply {poll}|poll poll? i? what? {group}? -outcome ${never}`,
      `move|edit ownReply {poll}|poll {group}? ${never}`,
      'move|edit ownReply',
    ],
  },
  'poll.result': {
    slots: 'pollKind group',
    says: [
      `{poll}|poll outcome show? what? how? when? was? previous? progressed? {group}? -add -end -close -takeOut -download ${never}`,
      `what {poll}|poll replied|outcome {group}? ${never}`,
      `show|what|how {poll} progressed? replied? i? {group}? -add -reply -end -close -takeOut -download ${never}`,
    ],
  },
  'poll.close': {
    slots: 'pollKind group',
    says: [`end|close|endIt|shut {poll}|poll poll? add? {group}? -reply -what -was -{date} ${never}`],
  },
  'poll.move': {
    slots: 'pollKind due group',
    says: [
      `move|prolong|edit {poll}|poll closingDay|answerTime? answerTime? add? {date}? {period}? {group}? -new -reply -outcome -what -was ${never}`,
      `move|prolong {poll}|poll {date}|{period} closes? add? {group}? -new -reply -outcome -what -was ${never}`,
      `move|prolong answerTime {date}|{period} {poll}? poll? {group}? -new -reply -outcome -what -was ${never}`,
      `holdOpen {poll}|poll stayOpen {date}|{period} {group}? -new -reply -outcome -what -was ${never}`,
      `stayOpen {poll}|poll {date}|{period} {group}? -add -new -found -start -reply -outcome -what -was ${never}`,
      `closes|endIt|shut {poll}|poll {date}|{period} answerTime? later? {group}? -new -reply -outcome -what -was ${never}`,
      `closingDay|answerTime {poll}|poll {date}|{period} closes? {group}? -new -found -start -send -add -reply -outcome -what -was ${never}`,
    ],
  },
  'poll.export': {
    slots: 'group',
    says: [
      `takeOut|download outcome poll? {poll}? document? {group}? ${never}`,
      `outcome document poll? {poll}? {group}? ${never}`,
      `takeOut|download {poll}|poll outcome? document? {group}? ${never}`,
    ],
  },
};
