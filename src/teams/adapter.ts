import type { Activity, ConfigurationBotFrameworkAuthenticationOptions, TurnContext } from 'botbuilder';
import type { Credentials } from '#config.ts';
import { tame } from './connector.ts';
import { TeamsAdapter } from './sdk.ts';

/** Whose keys to believe and where to sign in, when not Microsoft's public cloud. */
export type Trust = ConfigurationBotFrameworkAuthenticationOptions;

export type Caller = Awaited<ReturnType<Adapter['authenticate']>>;

/** A client of the Bot Connector, which takes what the bot says. */
export type Connector = Awaited<ReturnType<Factory['create']>>;
type Factory = ReturnType<InstanceType<typeof TeamsAdapter>['botFrameworkAuthentication']['createConnectorFactory']>;

export interface Surroundings {
  readonly trust?: Trust;
  /** How long Teams has to take a message; a turn has fifteen seconds in all. */
  readonly timeLimitMs?: number;
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
  readonly #connectors = new Map<string, Promise<Connector>>();

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
    // Nor is a connector made for each turn: that takes a tenth of its time.
    const connectorFactory = { create: (serviceUrl: string) => this.connector(serviceUrl) };
    return this.processActivity({ ...caller, connectorFactory }, activity, logic);
  }

  /** A client of the Bot Connector at this address, in the bot's own name; a handful of addresses serve all of Teams. */
  connector(serviceUrl: string) {
    const known = this.#connectors.get(serviceUrl) ?? this.#connect(serviceUrl);
    if (this.#connectors.size >= ADDRESSES) this.#connectors.clear();
    this.#connectors.set(serviceUrl, known);
    return known;
  }

  async #connect(serviceUrl: string) {
    const factory = this.botFrameworkAuthentication.createConnectorFactory(this.createClaimsIdentity(this.appId));
    return tame(await factory.create(serviceUrl), this.timeLimitMs);
  }
}
