import { wordsOf } from './words.ts';

/** Words that ask, and those that all of this collection is about: they tell nothing beside others. Folded. */
export const stopWords: ReadonlySet<string> = new Set(
  wordsOf(`
    ja tai sekä on ovat oli olla ollut ei että jos kun kuin se ne tämä nämä jo myös vielä miten mitä mikä mitkä missä
    mistä kuka ketkä kenen onko löytyykö löytyy etsi hae näytä haluan voiko voi meillä meidän niin eri liittyvä liittyviä
    liittyen koskeva koskevia varten kanssa joka jotka jota joita jossa jonka hyvä hyvät hyviä hyvistä hyvän
    käytäntö käytännön käytäntöä käytäntöjä käytännöt käytännöistä käytänne käytänteitä käytänteistä käytänteet
    och eller är var att om som den det de en ett med för på av till från i hur vad vilka vilken finns visa sök hitta
    god goda bra kring gällande angående praxis
    and or is are the a an of for on in to from with about how what which who where find show search any good do we our practice practices
  `).map(({ folded }) => folded),
);
