import { z } from 'zod';

const databaseUrl = z
  .string()
  .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, 'must be file:<path> or postgres://…')
  .default('file:./data/yhdyspintabotti.db');

const timeZone = z
  .string()
  .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), 'must be a time zone such as Europe/Helsinki')
  .default('Europe/Helsinki');

const pattern = z
  .string()
  .refine((source) => {
    try {
      new RegExp(source);
      return true;
    } catch {
      return false;
    }
  }, 'must be a regular expression')
  .transform((source) => new RegExp(source, 'i'));

const port = z.coerce.number().int().min(0).max(65535).default(3978);

const settings = z.object({
  NODE_ENV: z.string().default('development'),
  PORT: port,
  HOST: z.string().optional(),
  DATABASE_URL: databaseUrl,
  MICROSOFT_APP_ID: z.string().optional(),
  MICROSOFT_APP_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI']).default('SingleTenant'),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  MICROSOFT_APP_TENANT_ID: z.string().optional(),
  ALLOWED_TENANTS: z
    .string()
    .default('')
    .transform((list) => list.split(/[\s,]+/).filter(Boolean)),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as https://botti.example' }).optional(),
  TIME_ZONE: timeZone,
  DEFAULT_LOCALE: z.enum(['fi', 'sv', 'en']).default('fi'),
  CASE_REF_PATTERN: pattern.prefault('^([A-Z]{3}-\\d{4,6}|[A-Z]{3}-\\d{4}-\\d{3,4})$'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  DEMO: z
    .enum(['0', '1'])
    .default('0')
    .transform((flag) => flag === '1'),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** Null when anyone may call: a developer's machine, listening on loopback. */
  readonly credentials: Credentials | null;
  /** Empty on a developer's machine: every tenant. */
  readonly allowedTenants: readonly string[];
  /** Where people reach the bot's own pages, without a slash at the end: on the internet, else on this machine alone. */
  readonly address: string;
  readonly timeZone: string;
  readonly defaultLocale: 'fi' | 'sv' | 'en';
  readonly caseRef: RegExp;
  readonly logLevel: string;
  /** Fills the first team with an example workspace. */
  readonly demo: boolean;
}

export interface Credentials {
  readonly appId: string;
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
  readonly password: string | null;
  readonly tenantId: string;
}

/** A setting that stops the start, in a sentence that names it. */
export class ConfigError extends Error {}

/** Reads the settings (see `.env.example`); throws `ConfigError` that names the first wrong one. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(set);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ConfigError(`${String(issue?.path[0])}: ${issue?.message}`);
  }
  const s = parsed.data;
  const credentials = readCredentials(s);
  const host = s.HOST ?? (credentials ? '0.0.0.0' : '127.0.0.1');
  if (!credentials && s.NODE_ENV === 'production')
    throw new ConfigError('MICROSOFT_APP_ID: needed in production, so that only Microsoft Teams can call the bot');
  if (!credentials && !['127.0.0.1', 'localhost', '::1'].includes(host))
    throw new ConfigError('HOST: without MICROSOFT_APP_ID anyone could call the bot, so it listens on 127.0.0.1 only');
  if (credentials && s.PUBLIC_URL && !s.PUBLIC_URL.startsWith('https:'))
    throw new ConfigError('PUBLIC_URL: must be https, since its links open what only their owner may read');
  return {
    port: s.PORT,
    host,
    databaseUrl: s.DATABASE_URL,
    credentials,
    allowedTenants: s.ALLOWED_TENANTS.length > 0 || !credentials ? s.ALLOWED_TENANTS : [credentials.tenantId],
    address: s.PUBLIC_URL?.replace(/\/+$/, '') ?? `http://${host.includes(':') ? `[${host}]` : host}:${s.PORT}`,
    timeZone: s.TIME_ZONE,
    defaultLocale: s.DEFAULT_LOCALE,
    caseRef: s.CASE_REF_PATTERN,
    logLevel: s.LOG_LEVEL,
    demo: s.DEMO,
  };
}

function readCredentials(s: z.infer<typeof settings>): Credentials | null {
  if (!s.MICROSOFT_APP_ID) return null;
  if (!s.MICROSOFT_APP_TENANT_ID) throw new ConfigError('MICROSOFT_APP_TENANT_ID: needed with MICROSOFT_APP_ID');
  if (s.MICROSOFT_APP_TYPE === 'SingleTenant' && !s.MICROSOFT_APP_PASSWORD)
    throw new ConfigError('MICROSOFT_APP_PASSWORD: needed when MICROSOFT_APP_TYPE is SingleTenant');
  return {
    appId: s.MICROSOFT_APP_ID,
    type: s.MICROSOFT_APP_TYPE,
    password: s.MICROSOFT_APP_PASSWORD ?? null,
    tenantId: s.MICROSOFT_APP_TENANT_ID,
  };
}
