import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import type { Activity, ConfigurationBotFrameworkAuthenticationOptions, TurnContext } from 'botbuilder';
import type { Credentials } from '#config.ts';
import { tame } from './connector.ts';

/** Whose keys to believe and where to sign in, when not Microsoft's public cloud. */
export type Trust = ConfigurationBotFrameworkAuthenticationOptions;

export type Caller = Awaited<ReturnType<Adapter['authenticate']>>;

/** A client of the Bot Connector, which takes what the bot says. */
export type Connector = Awaited<ReturnType<Adapter['connector']>>;

export const createAdapter = (credentials: Credentials | null, trust: Trust = {}) =>
  new Adapter(
    credentials?.appId ?? '',
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

/**
 * Teams' adapter with its steps apart: who calls is known before the turn starts, so that limits and answers are ours
 * (`process` would answer 500 for a bad token and print the error).
 */
export class Adapter extends TeamsAdapter {
  readonly appId: string;

  constructor(appId: string, options: Trust) {
    super(options);
    this.appId = appId;
  }

  authenticate(activity: Activity, authorization: string) {
    return this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
  }

  turn(caller: Caller, activity: Activity, logic: (context: TurnContext) => Promise<void>) {
    return this.processActivity(caller, activity, logic);
  }

  /** A client of the Bot Connector at this address, in the bot's own name. */
  async connector(serviceUrl: string) {
    const factory = this.botFrameworkAuthentication.createConnectorFactory(this.createClaimsIdentity(this.appId));
    return tame(await factory.create(serviceUrl));
  }
}
