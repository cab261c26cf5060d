import type { administration as fi } from '../fi/administration.ts';

export const administration: Record<keyof typeof fi, string> = {
  settingsOf: 'settings setting preferences configuration',
  workingHours: 'working_hours working_time office_hours working_day',
  digestTime: 'morning_digest daily_digest digest_time',
  channelLanguage: 'channel_language language_of_the_channels workspace_language language_of_the_workspace',
  retention: 'retention retention_times retention_time retention_periods retention_period keep',
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
  `,
  leftOver: 'left_undone undone remaining unfinished behind were_left was_left left_over',
  oneToOne: 'one_to_one directly privately',
  chooseOther: 'switch change_to another other',
  narrowIt: 'narrow narrow_down filter',
  'span:month': 'months month',
  'span:year': 'years year',
};
