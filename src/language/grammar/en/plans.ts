import type { plans as fi } from '../fi/plans.ts';

export const plans: Record<keyof typeof fi, string> = {
  plan: 'plan plans plan’s',
  'plan:activationPlan': 'activation_plan*',
  'plan:multiEmploymentPlan': `
    multi-sector_employment_plan* multi_sector_employment_plan* tym_plan* multi-sector_plan*
    multidisciplinary_employment_plan*
  `,
  'plan:employmentPlan': 'employment_plan*',
  'plan:integrationPlan': 'integration_plan*',
  planMine: 'my_plans',
  reviewed: `
    went_through gone_over reviewed was_reviewed review_done checked was_checked updated gone_through
    i_reviewed we_reviewed we_went_through gone_through_it has_been_reviewed have_reviewed i’ve_reviewed
    looked_over looked_at looked_through checked_over was_gone_through was_updated went_over gone_over_with
    review_was_held review_held review_was_done review_complete review_completed completed_review
    did_the_review did_a_review did_our_review did_review did_the_check-up did_the_reviews
    had_the_review had_a_review had_our_review had_the_review_meeting had_our_review_meeting had_a_review_meeting had_its_review held_the_review held_a_review done_the_review got_the_review_done got_reviewed sat_down_for_the_review
  `,
  toReview: `
    to_review due must_be_reviewed be_reviewed to_be_reviewed need_review need_reviewing reviewing
    needs_review have_to_review has_to_be_reviewed should_be_reviewed are_due is_due coming_due fall_due
    falls_due to_be_gone_through expire expiring due_for_review up_for_review due_for_a_review
  `,
  review: 'review reviews reviewal checkup check-up check-ups re-check',
  drafted: `
    drafted drawn_up made signed dated written started made_on signed_on dated_on prepared created
    established was_drafted
  `,
  lastReviewed: 'last_reviewed previous_review last_review',
  responsible: `
    responsible in_charge responsible_are owners owner responsible_person responsible_persons
    responsible_people handled_by looked_after_by accountable persons_responsible people_responsible
    puts_in_charge_of in_charge_of charge_of is_responsible are_responsible will_be_responsible
    takes_responsibility will_be_in_charge is_in_charge are_in_charge caseworker_is
  `,
  assessment: 'assessment_period* assessment* mapping_period* assessment_phase* assessment',
  began: `
    began started begins starts start commenced kicked_off has_started has_begun begun underway
    starting_from under_way
    run runs running_from going_to_run will_run shall_run went_into has_gone_into goes_into gone_into entered has_entered enters moved_into has_moved_into went_in
  `,
  later: `
    don’t_remind_me_until don’t_remind until not_until only later snooze remind_me_later not_before
    don’t_remind_me don’t_remind_me_of don’t_bother_me quiet_until back_to_it get_back_to come_back_to
    snoozed put_to_sleep park parked alone leave_alone shelve put_aside set_aside put_away sleep rest ignore
    let_it_rest let_it_be hush_until nothing_about don’t_nag_me don’t_nag don’t_nag_me_about don’t_ping_me
    don’t_ping_me_about don’t_alert_me don’t_notify_me don’t_notify_me_about don’t_remind_me_about
    no_reminders_about no_reminders_of no_reminders_on stop_reminding_me_about stop_reminding_me_of
    stop_nagging_me_about leave_it
  `,
  wasDrafted: `
    was_drawn_up has_been_drawn_up is_drawn_up is_now_drawn_up been_drawn_up has_now_been_drawn_up
    was_drafted was_written_up has_been_written
  `,
  unattended: `
    without_a_caseworker without_caseworker unattended no_caseworker no_one_responsible nobody_responsible
    missing_a_caseworker orphaned lacking_a_caseworker no_one_in_charge nobody_in_charge
    with_no_one_in_charge with_nobody_in_charge without_anyone_in_charge without_anyone_responsible
    with_no_one_responsible without_a_responsible_person without_responsible_person no_responsible_person
    without_an_owner without_owner no_owner nobody_looks_after no_one_looks_after nobody_is_looking_after
    no_one_is_looking_after without_anybody left_without
  `,
  ofPerson: 'of_a_person person’s',
  lead: 'lead team_lead',
  reviewInterval: `
    review_interval review_intervals review_rule* interval_rule* rules_for_reviews review_deadlines_rules
    how_often_must rules
  `,
  handOver: `
    assign hand hand_over transfer give move reassign handed_over pass pass_on passes handing_over handover
    goes_over_to give_over move_over turn_over takes_over take_over assigned_to assigned reassigned
    becomes_responsible given be_given can_be_given is_given to_be_given be_handed be_handed_over be_passed
    be_passed_on be_transferred is_transferred be_reassigned be_assigned is_assigned will_look_after
    looks_after_from will_be_looked_after_by will_take_on takes_on take_on will_handle_from pass_it
    pass_over is_handed_over will_take is_now_with goes_to switch_over
    takes_it takes_it_over takes_it_on takes_it_from takes_it_from_here will_take_it will_take_it_over picks_it_up takes_this takes_this_on takes_that takes_that_on takes_this_over gets_it
  `,
  absent: `
    on_leave on_holiday on_vacation away out_of_office vacation holiday absent off leave holidays
    vacationing off_work out_on_leave maternity_leave parental_leave sick_leave study_leave not_at_work
    out_of_the_office out travelling
  `,
  meanwhile: `
    meanwhile for_that_time in_the_meantime during_that_time stand_in stands_in covers substitute
    for_the_time takes take_care_of takes_care_of looks_after look_after cover covering filling_in
    fills_in stand-in deputises deputizes while_i’m_away while_i’m_gone for_that_period handles
    substituting steps_in temporarily
  `,
  history: 'history log timeline past_events what_happened happened_to track_record changes_made',
  interrupted: `
    interrupted was_interrupted is_interrupted suspended suspend interrupt interruption put_on_hold
    on_hold discontinued
  `,
  resumed: `
    continues resumed goes_on resume continue continued continuing back_on restart restarted
    is_running_again running_again is_back_on is_on_again is_going_again up_and_running is_active_again
    active_again picks_up_again back_in_progress carry_on carries_on goes_ahead_again
  `,
  hearing: 'hearing heard',
  close: `
    ended closed close ends finished_because end_plan shut ending terminate terminated terminate_the
    wrapped_up end can_be_closed finish
  `,
  'reason:employed': `
    employed found_a_job got_a_job found_work got_work job work employment hired started_working
    started_work started_a_job new_job working has_a_job permanent_job in_work went_back_to_work
    back_to_work back_at_work got_hired was_hired
    permanent_contract got_a_contract got_a_permanent_contract employment_contract work_contract fixed-term_contract got_a_permanent got_a_position landed_a_job landed_a_position signed_a_contract permanent_position got_a_post permanent_post got_himself_a_job got_herself_a_job in_full-time_work
  `,
  'reason:business': `
    business entrepreneur started_a_business own_business self-employed startup company own_company
  `,
  'reason:studies': `
    studies studying study school student university college training apprenticeship course vocational
    went_back_to_school back_to_school gone_back_to_school started_studying started_studies
    full-time_student
  `,
  'reason:needOver': `
    no_longer_needed need_is_over need_over no_need not_needed_any_more not_needed_anymore need_has_ended
    no_further_need no_need_any_more need_ended doesn’t_need
  `,
  'reason:moved': `
    moved_away has_moved moved moved_elsewhere moved_to_another moved_to_another_municipality relocated
    moving_away moved_out another_town left_the_area
    moved_to has_moved_to is_moving_to moved_into moved_abroad moved_back has_left_for moved_over left_town left_the_municipality changed_municipality lives_in_another now_lives_in emigrated
  `,
  'reason:other': 'other_reason another_reason',
  client: `
    client customer client’s customer’s person they’ve family parents couple the_man the_woman man woman lady gentleman young_man young_woman mother father with_the_family with_the_client with_him with_her with_them with_the_couple with_the_parents
  `,
  booked: `
    booked scheduled agreed is_booked set_for arranged fixed_for confirmed_for scheduled_for is_set
    is_scheduled was_booked agreed_for planned_for
  `,
  reviewTime: `
    review_meeting* review_time* review_appointment* review_session* review_talk* review_slot*
    time_for_review review_date*
  `,
  reference: `
    reference reference_number identifier code ref id plan_number reference_code ref_number
    number_for_a_plan
  `,
  byTeam: `
    by_team per_team by_area_team by_group for_each_team team_by_team by_teams each_team
    broken_down_by_team per_area_team for_every_team
  `,
  byType: `
    by_type per_type by_plan_type type_by_type for_each_type per_plan_type by_types broken_down_by_type
  `,
  handled: `
    handled changed edited reviewed_it touched registered worked_on dealt_with_it modified updated_it
    looked_after changed_it
  `,
  everything: 'all every everything',
  howOften: 'how_often at_what_intervals',
};
