import * as plain from 'node:http';
import * as secure from 'node:https';
import { text } from 'node:stream/consumers';
import { DeliveryError } from '#messenger.ts';
import { refused } from './errors.ts';

/** Who puts the bot's sign-in on a request: the library's, which keeps the token until it runs out. */
export interface Credentials {
  signRequest(request: never): Promise<unknown>;
}

/** One call of the Bot Connector: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** After the service's address: `v3/…`. */
  readonly path: string;
  readonly body?: object;
}

export type Connector = <Answer>(call: Call) => Promise<Answer>;

const agents = {
  'http:': new plain.Agent({ keepAlive: true }),
  'https:': new secure.Agent({ keepAlive: true }),
};

/**
 * The Bot Connector at one address. Each call is one attempt with a time limit, and fails with a `DeliveryError`: the
 * library's own client sends again by itself, waits for ever, and takes a tenth of a turn for describing the message.
 */
export const connectorAt =
  (serviceUrl: string, credentials: Credentials, timeLimitMs: number): Connector =>
  async <Answer>({ method, path, body }: Call) => {
    const content = body && JSON.stringify(body);
    const headers = new Map<string, string | number>([['accept', 'application/json']]);
    if (content) headers.set('content-type', 'application/json').set('content-length', Buffer.byteLength(content));
    await credentials.signRequest({ headers } as never).catch(later);
    const url = new URL(path, serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`);
    const options = { method, headers: Object.fromEntries(headers), signal: AbortSignal.timeout(timeLimitMs) };
    const { status, retryAfter, answer } = await exchange(url, options, content).catch(later);
    if (status >= 300) throw refused(status, retryAfter, codeOf(answer));
    try {
      return JSON.parse(answer || '{}') as Answer;
    } catch {
      throw refused(status, retryAfter);
    }
  };

interface Exchange {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly answer: string;
}

async function exchange(url: URL, options: plain.RequestOptions, content?: string): Promise<Exchange> {
  const response = await new Promise<plain.IncomingMessage>((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? secure : plain;
    request(url, { ...options, agent: agents[url.protocol as keyof typeof agents] }, resolve)
      .on('error', reject)
      .end(content);
  });
  const { statusCode = 0, headers } = response;
  return { status: statusCode, retryAfter: headers['retry-after'], answer: await text(response) };
}

/** No answer, or no sign-in to ask with. */
function later({ code, message }: NodeJS.ErrnoException): never {
  throw new DeliveryError('later', typeof code === 'string' ? code : message);
}

/** What the Connector calls its refusal: `MessageWritesBlocked`, `BotNotInConversationRoster` … */
function codeOf(answer: string): string | undefined {
  try {
    return JSON.parse(answer).error?.code;
  } catch {
    return undefined;
  }
}
