import { laws, lawTopics } from '#domain/laws.ts';
import type { ProcessStep, StepRule } from '#domain/process.ts';
import { type PlanType, planTypes } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { button, type Card, expand, textLink } from './card.ts';
import { noticeCard } from './notice.ts';

/** Who does what in a plan's process, a step after another: who, by when, by which law, and whether the rule was checked. */
export const processCard = (
  t: Texts,
  { planType, steps }: { planType: PlanType; steps: readonly ProcessStep[] },
): Card =>
  expand('process', {
    lang: t.lang,
    title: t.process.title(planType, steps.length),
    notes: [t.process.notes[planType], t.process.summary].filter(Boolean),
    steps: steps.map((step, n) => stepOf(t, step, n + 1)),
    buttons: [
      ...planTypes
        .filter((type) => type !== planType)
        .map((type) => ({
          title: t.process.short[type],
          verb: 'process.show',
          slots: { planType: type },
          fresh: true,
        })),
      { title: t.commands['law.list'].title, verb: 'law.list', fresh: true },
    ].map(button),
  });

const stepOf = (t: Texts, { id, who, either, laws: own, rule, when }: ProcessStep, number: number) => ({
  number: String(number),
  what: t.process.steps[id],
  who: `**${t.process.labels.who}:** ${t.process.who(who, either ?? false)}`,
  when: rule || when ? `**${t.process.labels.when}:** ${rule ? byOf(t, rule) : t.process.withinAssessment}` : '',
  law: `**${t.process.labels.law}:** ${own.map((law) => textLink(law, t.process.lawAddress(law))).join(', ')}`,
  check: rule ? (rule.verified ? t.process.verified : t.process.unverified) : '',
  weight: rule?.verified ? 'Default' : 'Bolder',
});

function byOf(t: Texts, rule: StepRule): string {
  const by = t.process.by(rule.kind, rule.interval, rule.anchor);
  return rule.own ? `${by} (${t.process.own(rule.own)})` : by;
}

/** `[Sosiaalihuolto](https://…) 1301/2014, 35–41 §` */
const lawLine = (t: Texts, law: (typeof laws)[number]) =>
  `${textLink(t.process.laws[law.number], t.process.lawAddress(law.number))} ${[law.number, ...('sections' in law ? [law.sections] : [])].join(', ')}`;

/** The laws behind the work, each with where it is read. */
export const lawsCard = (t: Texts): Card =>
  noticeCard(t, {
    title: t.process.lawsTitle(laws.length),
    lines: [
      ...lawTopics.flatMap((topic) => [
        `**${t.process.topics[topic]}**`,
        ...laws.filter((law) => law.topic === topic).map((law) => lawLine(t, law)),
      ]),
      t.process.lawsNote,
    ],
    buttons: planTypes.map((type) => ({
      title: t.process.short[type],
      verb: 'process.show',
      slots: { planType: type },
      fresh: true,
    })),
  });
