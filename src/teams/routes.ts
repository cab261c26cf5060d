import express, { type RequestHandler, type Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import { type Activity, forLibrary, readActivity } from './activity.ts';
import type { Adapter, Caller } from './adapter.ts';
import type { createApplication } from './application.ts';
import { tenantOf } from './request.ts';

/** By sender, not by address: Microsoft's servers share addresses. */
const TURNS_A_MINUTE = 300;

interface Call {
  activity: Activity;
  caller: Caller;
}

type Step = RequestHandler<object, unknown, unknown, object, Call>;

/** `POST /api/messages`: one step after another, each of which may refuse with a 4xx. */
export function messageRoutes(
  adapter: Adapter,
  application: ReturnType<typeof createApplication>,
  { allowedTenants, turnsAMinute = TURNS_A_MINUTE }: { allowedTenants: readonly string[]; turnsAMinute?: number },
): Router {
  const turn: Step = async (_request, response) => {
    const { caller, activity } = response.locals;
    const answer = await adapter.turn(caller, forLibrary(activity), async (context) => {
      await application.run(context);
    });
    response.status(answer?.status ?? 200);
    if (answer?.body) response.json(answer.body);
    else response.end();
  };
  const router = express.Router();
  const limited = perSender(turnsAMinute);
  router.post('/api/messages', wellFormed, signed(adapter), fromAllowedTenant(allowedTenants), limited, turn);
  return router;
}

/** Told to the caller as it is, and logged. */
const refusal = (status: number, code: string) => Object.assign(new Error(code), { status, code });

const wellFormed: Step = (request, response, next) => {
  const activity = readActivity(request.body);
  if (!activity) throw refusal(400, 'malformed.activity');
  response.locals.activity = activity;
  next();
};

const signed =
  (adapter: Adapter): Step =>
  async (request, response, next) => {
    try {
      const authorization = request.headers.authorization ?? '';
      response.locals.caller = await adapter.authenticate(forLibrary(response.locals.activity), authorization);
    } catch (error) {
      throw isBadToken(error) ? refusal(401, 'unauthorized') : error;
    }
    next();
  };

/** A token that is no good, apart from keys that could not be fetched (5xx: Teams sends again). */
function isBadToken(error: unknown): boolean {
  const { statusCode, name } = error as { statusCode?: number; name?: string };
  return statusCode === 401 || statusCode === 403 || name === 'JsonWebTokenError' || name === 'NotBeforeError';
}

const fromAllowedTenant =
  (allowed: readonly string[]): Step =>
  (_request, response, next) => {
    const isAllowed = allowed.length === 0 || allowed.includes(tenantOf(response.locals.activity));
    if (!isAllowed) throw refusal(403, 'tenant.not.allowed');
    next();
  };

const perSender = (limit: number) =>
  rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: false,
    legacyHeaders: false,
    keyGenerator: (_request, response) => {
      const { activity } = response.locals as Call;
      return `${tenantOf(activity)} ${activity.from.id}`;
    },
    handler: (_request, _response, next) => next(refusal(429, 'too.many')),
  });
