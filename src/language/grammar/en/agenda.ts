import type { agenda as fi } from '../fi/agenda.ts';

export const agenda: Record<keyof typeof fi, string> = {
  agenda: 'agenda agendas agenda’s meeting_list order_of_business',
  toAgenda: '',
  callForItems: `
    call_for_items call_for_agenda_items request_for_items ask_for_items asking_for_items items_are_asked_for
    call_for_proposals ask_for_agenda_items
  `,
  itemsClose: `
    items_close deadline_for_items deadline_for_agenda_items deadline_for_the_agenda items_deadline items_are_due
    item_deadline items_must_be_in agenda_items_are_due last_day_for_items closing_date_for_items closing_of_items
    cut-off_for_items
  `,
  goesOut: `
    goes_out go_out is_sent is_sent_out be_sent be_sent_out is_published be_published is_posted be_posted sending
    publication publishing sending_of sending_out will_go_out going_out
  `,
  meetingNudge:
    'meeting_reminder reminder_of_the_meeting reminder_about_the_meeting reminder_for_the_meeting meeting_nudge',
  start: `
    start begin open starting starts kick_off begins let’s_begin get_started get_going commence
    call_to_order to_order
  `,
  inProgress: 'in_progress under_way ongoing now_on',
  end: `
    end close finish adjourn wrap_up over ends ending is_over finished conclude adjourned closes closing
    done_with that’s_all is_closed we’re_done we_are_done meeting_over all_done_here that’s_it that_is_it
    that_will_be_all this_concludes concludes finish_up end_of
  `,
  numberItem: 'item',
  attendance: `
    attendance attendees who_is_here participants who’s_here who_is_present who’s_present roll_call
    present_now here_now
  `,
  arrived: 'arrived came joined arrives is_here turned_up has_arrived has_joined came_in showed_up',
  departed: 'left departed leaves had_to_leave has_left went_home gone leaving',
  guest: 'guest guests visitor visitors outside_expert expert_guest',
  minutesOf: `
    minutes_of the_minutes previous_minutes minutes_are minutes meeting_notes notes_of_the_meeting
    notes_from_the_meeting memo
  `,
  check: `
    checked check checking in_order fine look_good looks_good look_fine correct all_right okayed verified
    reviewed_the_minutes are_ok no_remarks no_comments no_corrections nothing_to_add nothing_to_correct
    approved_by_me read_through looks_right look_right are_right are_correct is_correct are_fine is_fine
    accurate are_accurate is_accurate are_in_order is_in_order are_flawless look_accurate looks_accurate are_okay are_all_right are_good look_okay look_ok seem_fine seem_right seem_correct no_complaints no_objections
  `,
  giveBack: `
    return send_back give_back send_it_back returned corrections correction needs_fixing to_be_fixed
    for_corrections for_correction back_to_the_secretary
  `,
  download: 'download downloading as_word word_file word pdf docx save_as',
  link: 'link links',
  previous: 'previous last most_recent latest past prior last_meeting’s',
  checkers: `
    checkers checker check_the_minutes will_check_the_minutes checks_the_minutes will_check_our_minutes
    are_checking_the_minutes checked_by be_checked_by will_be_checked_by to_be_checked_by are_checked_by
    should_be_checked_by minute_checkers minute-checkers scrutinisers scrutineers verify_the_minutes
    to_check_the_minutes elected_to_check_the_minutes are_elected_to_check_the_minutes
    chosen_to_check_the_minutes appointed_to_check_the_minutes elected_checkers
  `,
  noted: 'noted note minute_that',
  dissent: 'dissent dissenting_opinion',
  disqualified: 'disqualified recused disqualification',
  decidedOn: `
    decided decisions decision_log decide decided_on was_decided we_decided agreed_on resolutions ruled
    settled_on
    conclusions conclusion conclude concluded conclusions_did_we_reach conclusion_did_we_reach conclusions_we_reached did_we_reach we_reached come_to_a_decision
  `,
  goal: 'goal goals objective objectives target targets aims',
  measure: 'measure measures action action_for actions steps',
  statusOf: 'state status',
  'nth:first': `
    first to_the_top to_the_beginning at_the_top to_first first_place very_first up_front at_the_start
    up_to_the_top to_the_very_top up_to_first
  `,
  'nth:last': 'last to_the_end to_the_bottom at_the_bottom at_the_end last_place very_last',
  'nth:up': 'up higher',
  'nth:down': 'down lower',
  arrange: `
    order rearrange reorder change_the_order_of the_order_of order_of_the_items in_a_different_order
    in_another_order shuffle reshuffle
  `,
  item: `
    item items topic matter matters issue subject point points number item_number position spot
  `,
  proposal: 'proposal suggestion proposed',
  presenter: `
    presents presenter presented_by presenting presenter_is present introduces introduced_by speaker
    will_present to_present would_present will_present_it would_present_it presents_it can_present
    could_present will_introduce will_introduce_it will_speak talks_about will_talk_about
  `,
  'type:decision': 'for_decision decision_item to_decide decision_matter as_a_decision',
  'type:discussion': `
    for_discussion discussion_item discussion to_discuss discussion_matter as_a_discussion for_debate
  `,
  'type:information': `
    for_information information_item for_info fyi as_information for_your_information information_only
  `,
  discuss: `
    discuss discussed go_through talk_about talk_through cover discussing take_up bring_up deal_with
    comes_up come_up recurs recur
  `,
  decision: `
    decision decided resolved decision: we_decided we_decided_that it_was_decided agreed_that
    resolved_that decided_that
  `,
  recordIt: `
    record write_down log_a minute put_down register note_down enter write_it_down
  `,
  agreement: 'agreement agreements contracts',
  'agreement:tymAgreement': 'tym_agreement*',
  'agreement:interfaceAgreement': 'interface_agreement*',
  'agreement:strategicAgreement': 'cooperation_agreement* strategic_cooperation_agreement* strategic_agreement*',
  ofAgreement: '',
  appoint: 'make makes appoint name names set',
  yearlyTopic: 'yearly_topic yearly_topics annual_topic annual_topics yearly_item yearly_items annual_item',
  yearly: 'every_year yearly annually each_year',
  quorum: 'quorum* quorate quorum_when',
  forCheck: 'for_checking to_be_checked for_review to_check',
  lift: 'bring lift raise',
  inForce: 'in_force valid in_place',
  go: 'go_to let’s_go move_on jump proceed',
  noTime: 'no_time_for don’t_have_time_for',
  list: 'list',
};
