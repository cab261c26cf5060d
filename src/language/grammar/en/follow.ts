import type { follow as fi } from '../fi/follow.ts';

export const follow: Record<keyof typeof fi, string> = {
  it: 'it that this that_one this_one it’s that’s there them',
  andWhat: 'and what_about how_about and_what_about and_how_about and_for but_what_about',
  toBegin: 'start starting begin to_start to_begin',
  startsInstead: `
    starts_only starts_instead will_start_only begins_only starts_as_late_as starts_later_at now_starts
    starts_now now should_begin should_start needs_to_begin needs_to_start must_start must_begin

    an_hour_later half_an_hour_later an_hour_earlier half_an_hour_earlier one_hour_later two_hours_later two_hours_earlier starts_later starts_earlier starting_later starting_earlier a_bit_later a_bit_earlier a_little_later a_little_earlier
  `,
  inChannel: 'channel channel’s in_the_channel the_channel this_channel',
  languageOf: 'languages bilingual',
  tell: 'tell inform notify let_know let announce',
  toOthers: `
    the_group group everyone everybody the_others others the_team team the_channel channel members
    participants everyone_know the_group_know the_others_know everyone_else
  `,
};
