import type { small as fi } from '../fi/small.ts';

export const small: Record<keyof typeof fi, string> = {
  no: 'not don’t doesn’t won’t never cannot can’t haven’t hasn’t isn’t aren’t wasn’t weren’t didn’t nobody no_one',
  filler: `
    good_morning good_afternoon belongs belong over deadline could can you would will please thanks thank
    the a an to for of on in at is are do does it its that this these those we i want need like i’d should
    have has has_to be there with as about and my me us our your some hi hello hey just also now so from by
    any let lets role got pls ok been must if then gonna wanna shall may might need_to would_like we’d
    like_to love you_please kindly thx ty cheers hiya morning afternoon there’s here here’s it’s that’s
    let’s let_us us_to really actually maybe perhaps possible possibly asap soon right away sorry
    unfortunately still already yet again_please sort kind sorts kinds of_course okay yes yeah yep
    no_problem oh hmm well him her them they he she his their bit little thing things going get_me got_to
    had am into onto per via together ours yours ones please_do fine good_idea quick quickly more some_more
    after_all pls_do just_in_case coming_along along keep_me so_far exactly around any_chance_of any_chance
    before precisely afraid i’m_afraid leaked old yes_to too as_well nowadays these_days still_valid
    it’s_still_valid still_holds still_works up_to_date still_fine out_of_date outdated out-of-date no_no
    oh_no why_don’t_we why_don’t_you can’t_you can’t_we couldn’t_you couldn’t_we how_about what_about but
  `,
  hedge: 'unfortunately sadly probably maybe really sorry just',
};
