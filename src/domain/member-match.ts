/** A row's person, by what the row says. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
}

/** Whether two names are the same whole name, in either order of first and last, letter case aside. */
export const isSameName = (a: string, b: string): boolean => words(a) === words(b);

/** Those of `people` whom a row means: by address, or else by the whole name. */
export function peopleOfRow<P extends Named>(row: { name: string; email: string | null }, people: readonly P[]): P[] {
  const byAddress = people.filter(({ email }) => row.email && email?.toLowerCase() === row.email.toLowerCase());
  return byAddress.length > 0 ? byAddress : people.filter(({ name }) => isSameName(name, row.name));
}

const words = (name: string) =>
  name
    .toLocaleLowerCase('fi')
    .split(/[\s,]+/)
    .filter(Boolean)
    .sort()
    .join(' ');
