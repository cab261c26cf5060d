interface Policy {
  readonly name: string;
  sendRequest(request: { timeout: number }, next: (request: { timeout: number }) => Promise<unknown>): Promise<unknown>;
}

interface Pipeline {
  removePolicy(policy: { name: string }): void;
  addPolicy(policy: Policy): void;
}

/** Steps of the client's for what is never sent here: forms, files, traces. No answer of the connector's leads elsewhere. */
const UNUSED = [
  'formDataPolicy',
  'multipartPolicy',
  'tracingPolicy',
  'logPolicy',
  'redirectPolicy',
  'decompressResponsePolicy',
];

/**
 * The client sends again by itself (four times in six seconds, the same message) and waits for ever; its options for
 * both are ignored, so its pipeline is changed: one attempt, with a time limit. Sending again is the sender's business.
 * Each step of it takes its share of every message, so those that do nothing are taken out.
 */
export function tame<Client extends object>(connector: Client, timeLimitMs: number): Client {
  const { pipeline } = (connector as unknown as { client: { pipeline: Pipeline } }).client;
  for (const name of ['defaultRetryPolicy', ...UNUSED]) pipeline.removePolicy({ name });
  pipeline.addPolicy({
    name: 'timeLimit',
    sendRequest: (request, next) => {
      request.timeout = timeLimitMs;
      return next(request);
    },
  });
  return connector;
}
