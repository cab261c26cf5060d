import type { practices as fi } from '../fi/practices.ts';

export const practices: Record<keyof typeof fi, string> = {
  practice: `
    good_practice* practice practices best_practice* ways_of_working good_practices working_model*
    ways_to_work good_way good_ways best_practices
    practice_bank bank_of_practices bank_of_good_practices practices_bank practice_library collection_of_practices
  `,
  edit: `
    complete edit change_the_text update_the_text correct amend revise fix_the_text fix_the_text_of text_of
    fix_the_wording reword update_the_text_of
  `,
  comment: `
    comment comment_on comments commenting remark feedback leave_a_comment note_on a_note_on add_a_note_to
    note_to something_to_say_about something_to_say have_something_to_say_about a_word_about thought_on
    thoughts_on remark_on add_a_comment add_a_comment_to write_a_comment_on commented
  `,
  takeOut: 'export download print exporting printing printable extract save copy_of a_copy_of copy',
  document: `
    file files to_a_file csv* markdown* as_a_page excel word pdf spreadsheet html csv printout file_of
  `,
  monthly: 'monthly every_month each_month this_month’s',
  archive: `
    archive archived archiving retire put_away go_into_the_archive can_go_into_the_archive into_the_archive
    to_the_archive archived_now be_archived can_be_archived mothball
  `,
  unfold: 'open open_up',
  newPractice: `
    new_practice new_good_practice new_good_practice_to_share good_practice_to_share a_practice_to_share
    new_practice_to_share
  `,
  inUse: `
    in_use use using adopted taken_into_use adopt adopting adopted_by we_use we’re_using been_using
    implemented introduced started_using taken_up
  `,
  we: 'we us our our_area our_municipality our_region we’ve we’re',
  digest: 'digest summary roundup overview recap digest_of round-up newsletter',
  channel: 'channel in_the_channel to_the_channel on_the_channel team_channel',
  whatsUp: `
    what’s_on_my_plate my_digest what_do_i_have morning_digest my_day what’s_up_today what_have_i_got
    what’s_waiting_for_me what_is_waiting_for_me what’s_on_my_plate_today on_my_plate what_is_on_my_plate
    what’s_up_for_me my_summary my_morning what_do_i_have_today what_do_i_need_to_do what_should_i_do
    what_have_i_got_today what_must_i_do what_awaits_me what’s_ahead_of_me my_own_digest what’s_in_store
    my_agenda_for_today what’s_up what_have_i_got_to_do what_do_i_have_to_do_today what_have_i_to_do
  `,
  something: `
    anything something experience experiences ideas tips examples solution solutions anybody anyone
    approaches approach model models advice inspiration tip anyone_else
    idea idea_for an_idea_for ideas_for
  `,
  elsewhere: `
    others elsewhere other_areas other_municipalities other_people other_places other_regions somewhere
    someone_else for_others to_others
  `,
  taken: 'taken took',
  tried: `
    tried tested done piloted arranged organised organized solved handled tried_something
    tried_something_good tried_anything come_up_with got_a_way deal_with handle handles tackle tackled
    dealt_with managed
    tried_something_good tried_anything come_up_with got_a_way
    tried_and_tested tried_out well-tried proven tested_out
  `,
};
