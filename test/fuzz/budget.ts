import fc from 'fast-check';

const seconds = Number(process.env.FUZZ_SECONDS ?? 60);

/** The same every time, so that a run can be repeated; another one with FUZZ_SEED. */
const seed = Number(process.env.FUZZ_SEED ?? 20261127);

/**
 * Runs a property again and again for its share of the minute (`FUZZ_SECONDS` for another time). A failure is not made
 * smaller: the world it was found in has changed. fast-check prints the seed and what it was.
 */
export async function throughout<Ts extends [unknown, ...unknown[]]>(
  share: number,
  property: fc.IAsyncProperty<Ts> | fc.IProperty<Ts>,
): Promise<void> {
  const details = await fc.check(property as fc.IAsyncProperty<Ts>, {
    seed,
    numRuns: 10_000_000,
    endOnFailure: true,
    interruptAfterTimeLimit: seconds * share * 1000,
  });
  console.log(`${details.numRuns} runs with FUZZ_SEED=${seed}`);
  // Without a single run there would be nothing to be glad of.
  if (details.failed && (details.counterexample || !details.interrupted))
    throw new Error(fc.defaultReportMessage(details));
}

/** For the test that runs it. */
export const patience = (share: number) => seconds * share * 1000 + 30_000;
