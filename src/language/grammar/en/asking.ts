import type { asking as fi } from '../fi/asking.ts';

export const asking: Record<keyof typeof fi, string> = {
  how: 'how why how_come how_do_i how_does',
  was: 'did did_you was were went cancelled moved said forgot happened_yesterday',
  howMany: 'how_many how_much number_of count',
  find: 'find got_any search look_for are_there is_there any_good do_we_have look_up',
  propose: 'propose suggest submit i_suggest proposing',
  send: 'send send_out mail',
  publish: 'publish post release share',
  hold: 'hold wait don’t_publish don’t_send hold_off keep hold_on',
  accept: 'accept approve',
  invite: 'invite convene call call_together summon',
  import: 'import load upload',
  undo: 'cancel undo revert take_that_back take_it_back undo_that cancel_that',
  help: `
    help what_can_you_do what_do_you_do what_can_i_do commands instructions how_does_this_work
    what_can_i_ask how_do_i_use_this
  `,
  speak: `
    switch change_to speak talk switch_to language switch_language answer_in reply_in write_in
    change_language
  `,
  reminders: 'reminders',
  pause: 'pause break quiet silent mute',
  unpause: 'end_the_pause end_pause unpause unmute resume_reminders',
  again: 'again once_more retry resend reopen',
  undelivered: 'failed undelivered',
  remind: 'remind reminder remind_me',
  become: 'becomes become make appoint is name give is_now will_be add set',
  unmake: 'is_no_longer remove dismiss no_longer',
};
