import type { administration as fi } from '../fi/administration.ts';

export const administration: Record<keyof typeof fi, string> = {
  settingsOf: 'settings setting preferences configuration',
  workingHours: 'working_hours working_time office_hours working_day',
  digestTime: 'morning_digest daily_digest digest_time',
  channelLanguage: 'channel_language language_of_the_channels workspace_language language_of_the_workspace',
  retention: `
    retention retention_times retention_time retention_periods retention_period keep be_kept shall_be_kept should_be_kept must_be_kept will_be_kept is_kept are_kept be_stored be_retained retain retained store stored_for kept_for keep_for retain_for
  `,
  'formality:formal': 'formal',
  'formality:bounded': 'informal',
  renameIt: 'rename',
  changeLog: 'log_of_changes change_log changelog audit_log audit_trail the_log logs',
  changedIt: 'changed changes change modified',
  erase: `
    erase forget erase_me forget_me delete_my_data delete_me delete erased wipe wipe_out purge get_rid_of_my
    remove_my_data remove_all_my_data delete_all_my_data delete_everything scrub be_erased be_forgotten
    take_me_out_of take_me_off remove_me_from delete_me_from
  `,
  dataOf: 'data the_data information details my_data my_information my_personal_data',
  gone: `
    left who_left has_left have_left gone departed those_who_left someone_who_left who_are_gone are_gone
    people_who_are_gone who_is_gone resigned has_resigned quit has_quit left_us no_longer_works
    no_longer_work left_the_workspace left_the_organisation moved_on
    no_longer_in_the_workspace no_longer_in_our_workspace no_longer_in_this_workspace no_longer_here no_longer_with_us not_here_any_more no_longer_among_us no_longer_a_member no_longer_members no_longer_around not_with_us_any_more not_in_the_workspace_any_more isn’t_here_any_more aren’t_here_any_more is_no_longer_here are_no_longer_here dropped_out
  `,
  leftOver: 'left_undone undone remaining unfinished behind were_left was_left left_over',
  oneToOne: 'one_to_one directly privately',
  chooseOther: `
    switch change_to another other pick_another pick_the_other choose_another choose_the_other other_one another_one pick choose select the_other
  `,
  narrowIt: 'narrow narrow_down filter',
  'span:month': 'months month',
  'span:year': 'years year',
};
