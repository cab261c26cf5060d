/** A fixed number of hands. Work for the same recipient is done in order, everything else side by side. */
export interface Crew {
  /** Begins a piece of work, after what was begun for the same recipient. It must not fail. */
  begin(recipient: string, work: () => Promise<void>): void;
  /** Waits until at most so many pieces are under way. */
  downTo(most: number): Promise<void>;
  readonly underWay: number;
}

export function createCrew(): Crew {
  const last = new Map<string, Promise<void>>();
  const waiting: { most: number; go: () => void }[] = [];
  let underWay = 0;
  const done = () => {
    underWay--;
    for (const one of waiting.filter(({ most }) => underWay <= most)) {
      waiting.splice(waiting.indexOf(one), 1);
      one.go();
    }
  };
  return {
    begin(recipient, work) {
      underWay++;
      const own = (last.get(recipient) ?? Promise.resolve()).then(work).finally(() => {
        if (last.get(recipient) === own) last.delete(recipient);
        done();
      });
      last.set(recipient, own);
    },
    downTo: (most) =>
      underWay <= most ? Promise.resolve() : new Promise((resolve) => waiting.push({ most, go: resolve })),
    get underWay() {
      return underWay;
    },
  };
}
