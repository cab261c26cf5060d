import type { Intents } from './intent.ts';

const noun =
  'jointDay? developmentDay? networkMeeting? teamMeeting? meeting? task? item? reminders? practice? agreement? plan? {plan}?';
/** What would make a request of its own. */
const own = '-{ref} -no -was';
const alone = `${own} -{when} -{group}`;
const piece = 'jointDay|developmentDay|networkMeeting|teamMeeting|meeting|overdue|open|{plan}|mine|next';

/**
 * What goes on from the last answer: a pronoun stands for what was spoken of, a question goes on with another piece.
 * Which command it is depends on what that was (`bot/follow-up/`), and that command's slots are read from it.
 */
export const followUp: Intents = {
  'it.move': {
    says: [`move it {when}? {time}? toBegin? next? ${noun} ${own} -{group} -{person} -what -toAgenda -add -cancel`],
  },
  'it.defer': { says: [`move it next meeting agenda? ${alone} -what`] },
  'it.place': {
    slots: 'toPlace',
    says: [
      `move|add it nth:first|nth:last|nth:up|nth:down agenda? item? ${alone}`,
      `move it item agenda? ${alone} -next`,
    ],
  },
  'it.cancel': { says: [`cancel|off|unmake it ${noun} ${alone} -{person} -practice -what -move`] },
  'it.done': {
    says: [
      `done it add? i? ${noun} {date}? ${own} -what -who -show -{group} -{person}`,
      `reviewed it add? i? ${noun} {date}? ${own} -what -who -show -{group} -{person}`,
    ],
  },
  'it.who': { says: [`who it responsible|prepare|presenter|does|handled responsible? ${noun} ${own} -{when}`] },
  'it.give': {
    says: [
      `move|handOver {person} it responsible? ${noun} ${own} -{when} -seat:deputy`,
      `it responsible|prepare {person} add? become? ${noun} ${own} -{when} -who`,
    ],
  },
  'it.add': {
    says: [`add {person} it become? responsible? ${noun} ${own} -{when} -{group} -toAgenda`],
  },
  'it.show': {
    says: [
      `show it i? ${noun} ${alone} -tell -toOthers`,
      `unfold it ${noun} ${alone}`,
      `find it done|reviewed|accept ${noun} ${alone}`,
      `what|when it next? began? ${noun} ${alone} -add -move -cancel -toAgenda -remind`,
    ],
  },
  'it.remind': { says: [`remind it i? {when}? {person}? ${noun} ${own} -{group}`] },
  'it.agenda': {
    says: [
      `toAgenda it add? next? meeting? ${noun} ${own} -{person}`,
      `add it agenda next? meeting? ${noun} ${own} -{person} -publish -off`,
    ],
  },
  'it.accept': { says: [`accept it proposal? ${noun} ${alone}`] },
  'it.publish': { says: [`publish it channel? agenda? ${noun} ${alone}`] },
  'it.edit': { says: [`edit it ${noun} ${alone}`] },
  'it.come': {
    says: [
      `cannot it i? ${alone} => answer=no`,
      `remote it come? i? ${alone} => answer=remote`,
      `come it i? ${alone} -remote -who => answer=yes`,
    ],
  },
  'it.whoComes': { says: [`whoComes it ${noun} ${alone}`, `who come it ${noun} ${alone} -cannot`] },
  'it.invite': { says: [`invite|invitation it group? groups? send? add? toOthers? channel? ${noun} ${own} -{when}`] },
  'it.tell': { says: [`tell toOthers it? channel? ${noun} ${own} -{when}`] },
  'so.ask': {
    says: [
      `^andWhat {when}|{group}|{person}|${piece} {when}? {group}? {person}? ${piece.replaceAll('|', '? ')}? task? plan? calendar? review? toReview? agenda? i? what? ${own} -add -move -cancel -remind -done -show`,
    ],
  },
  'so.about': {
    slots: 'query',
    says: [`^andWhat {text} practice? ${own} -add -move -cancel -remind -done -show -what -who -when`],
  },
};
