import type { AppContext } from '#context.ts';

export async function planDue(_context: AppContext): Promise<void> {}
