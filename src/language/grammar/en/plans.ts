import type { plans as fi } from '../fi/plans.ts';

export const plans: Record<keyof typeof fi, string> = {
  plan: 'plan plans',
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
    i_reviewed
  `,
  toReview: `
    to_review due must_be_reviewed be_reviewed to_be_reviewed need_review need_reviewing reviewing
    needs_review
  `,
  review: 'review reviews',
  drafted: 'drafted drawn_up made signed dated written started',
  lastReviewed: 'last_reviewed previous_review last_review',
  responsible: 'responsible in_charge responsible_are owners owner',
  assessment: 'assessment_period* assessment*',
  began: 'began started begins starts start',
  later: 'don’t_remind_me_until don’t_remind until not_until only later snooze',
  wasDrafted: 'was_drawn_up',
  unattended: 'without_a_caseworker without_caseworker unattended',
  ofPerson: 'of_a_person person’s',
  lead: 'lead team_lead',
  reviewInterval: 'review_interval review_intervals',
  handOver: 'assign hand hand_over transfer give move reassign handed_over pass',
  absent: 'on_leave on_holiday on_vacation away out_of_office vacation holiday absent off',
  meanwhile: `
    meanwhile for_that_time in_the_meantime during_that_time stand_in stands_in covers substitute
    for_the_time
  `,
  history: 'history',
  interrupted: 'interrupted was_interrupted is_interrupted suspended',
  resumed: 'continues resumed goes_on',
  hearing: 'hearing heard',
  close: 'ended closed close ends finished_because end_plan',
  'reason:employed': 'employed found_a_job got_a_job found_work got_work job work',
  'reason:business': 'business entrepreneur',
  'reason:studies': 'studies studying study school',
  'reason:needOver': 'no_longer_needed need_is_over need_over no_need',
  'reason:moved': 'moved_away has_moved moved',
  'reason:other': 'other_reason another_reason',
  client: 'client customer',
  booked: 'booked scheduled agreed is_booked',
  reviewTime: 'review_meeting* review_time* review_appointment*',
  reference: 'reference reference_number identifier code',
  byTeam: 'by_team per_team by_area_team by_group',
  byType: 'by_type per_type',
  handled: 'handled changed edited reviewed_it touched registered',
  everything: 'all every everything',
};
