import express, { type Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { AppContext } from '#context.ts';
import type { Metrics } from '#metrics.ts';
import { dataFileRoute } from './data-file.ts';
import { eventFileRoute } from './event-file.ts';
import { feedRoute } from './feed.ts';
import { healthRoute } from './health.ts';
import { logFileRoute } from './log-file.ts';
import { metricsRoute } from './metrics.ts';
import { minutesRoute } from './minutes.ts';
import { plansFileRoute } from './plans-file.ts';
import { pollsFileRoute } from './polls-file.ts';
import { practicesRoute } from './practices/index.ts';
import { refusedRowsRoute } from './refused-rows.ts';

/** By address: a program that subscribes asks a few times an hour, and each answer takes its time. */
const ASKED_A_MINUTE = 60;

const perAddress = () =>
  rateLimit({
    windowMs: 60_000,
    limit: ASKED_A_MINUTE,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: ({ path }) => path,
  });

/** What is asked over HTTP by others than Teams. */
export function webRoutes(context: AppContext, metrics: Metrics): Router {
  const router = express.Router();
  router.get('/healthz', healthRoute(context));
  router.get(
    '/files/:secret',
    perAddress(),
    plansFileRoute(context),
    refusedRowsRoute(context),
    practicesRoute(context),
    logFileRoute(context),
    dataFileRoute(context),
    pollsFileRoute(context),
    minutesRoute(context),
  );
  router.get('/metrics', metricsRoute(context, metrics));
  router.get('/feeds/:file', perAddress(), feedRoute(context));
  router.get('/events/:file', perAddress(), eventFileRoute(context));
  return router;
}
