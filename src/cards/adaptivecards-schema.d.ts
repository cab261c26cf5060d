/** Stands for `adaptivecards/src/schema` in the types of adaptivecards-templating, whose sources TypeScript cannot read. */
export interface IAdaptiveCard {
  type: 'AdaptiveCard';
  [property: string]: unknown;
}
