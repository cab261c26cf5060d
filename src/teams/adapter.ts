import type { Activity, ConfigurationBotFrameworkAuthenticationOptions, TurnContext } from 'botbuilder';
import type { Credentials } from '#config.ts';
import { type Connector, connectorAt } from './connector.ts';
import { TeamsAdapter } from './sdk.ts';

/** Whose keys to believe and where to sign in, when not Microsoft's public cloud. */
export type Trust = ConfigurationBotFrameworkAuthenticationOptions;

export type Caller = Awaited<ReturnType<Adapter['authenticate']>>;

/** The library's client of the Bot Connector: a turn must have one, and it holds the bot's sign-in. */
type Client = Awaited<ReturnType<Factory['create']>>;
type Factory = ReturnType<InstanceType<typeof TeamsAdapter>['botFrameworkAuthentication']['createConnectorFactory']>;

export interface Surroundings {
  readonly trust?: Trust;
  /** How long Teams has to take a message; a turn has fifteen seconds in all. */
  readonly timeLimitMs?: number;
  /** How many turns a sender has in a minute. */
  readonly turnsAMinute?: number;
}

export const createAdapter = (
  credentials: Credentials | null,
  { trust = {}, timeLimitMs = 10_000 }: Surroundings = {},
) =>
  new Adapter(
    credentials?.appId ?? '',
    timeLimitMs,
    credentials
      ? {
          ...trust,
          MicrosoftAppId: credentials.appId,
          MicrosoftAppType: credentials.type,
          MicrosoftAppTenantId: credentials.tenantId,
          ...(credentials.password !== null && { MicrosoftAppPassword: credentials.password }),
        }
      : trust,
  );

const ADDRESSES = 50;

/**
 * Teams' adapter with its steps apart: who calls is known before the turn starts, so that limits and answers are ours
 * (`process` would answer 500 for a bad token and print the error).
 */
export class Adapter extends TeamsAdapter {
  readonly appId: string;
  readonly timeLimitMs: number;
  readonly #clients = new Map<string, Promise<Client>>();

  constructor(appId: string, timeLimitMs: number, options: Trust) {
    super(options);
    this.appId = appId;
    this.timeLimitMs = timeLimitMs;
    const authentication = this.botFrameworkAuthentication;
    // The library makes a client for signing people in, anew for each turn: nobody signs in here.
    const tokens = authentication.createUserTokenClient.bind(authentication);
    let client: ReturnType<typeof tokens> | undefined;
    authentication.createUserTokenClient = (identity) => {
      client ??= tokens(identity);
      return client;
    };
  }

  authenticate(activity: Activity, authorization: string) {
    return this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
  }

  turn(caller: Caller, activity: Activity, logic: (context: TurnContext) => Promise<void>) {
    // Nor is a client made for each turn: that takes a tenth of its time.
    const connectorFactory = { create: (serviceUrl: string) => this.#client(serviceUrl) };
    return this.processActivity({ ...caller, connectorFactory }, activity, logic);
  }

  /** The Bot Connector at this address, in the bot's own name. */
  async connector(serviceUrl: string): Promise<Connector> {
    const { credentials } = await this.#client(serviceUrl);
    return connectorAt(serviceUrl, credentials, this.timeLimitMs);
  }

  /** A handful of addresses serve all of Teams. */
  #client(serviceUrl: string): Promise<Client> {
    const known = this.#clients.get(serviceUrl) ?? this.#factory().create(serviceUrl);
    if (this.#clients.size >= ADDRESSES) this.#clients.clear();
    this.#clients.set(serviceUrl, known);
    return known;
  }

  #factory(): Factory {
    return this.botFrameworkAuthentication.createConnectorFactory(this.createClaimsIdentity(this.appId));
  }
}
