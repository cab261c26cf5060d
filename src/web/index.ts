import express, { type Router } from 'express';
import type { AppContext } from '#context.ts';
import type { Metrics } from '#metrics.ts';
import { eventFileRoute } from './event-file.ts';
import { feedRoute } from './feed.ts';
import { healthRoute } from './health.ts';
import { metricsRoute } from './metrics.ts';
import { minutesRoute } from './minutes.ts';
import { plansFileRoute } from './plans-file.ts';
import { refusedRowsRoute } from './refused-rows.ts';

/** What is asked over HTTP by others than Teams. */
export function webRoutes(context: AppContext, metrics: Metrics): Router {
  const router = express.Router();
  router.get('/healthz', healthRoute(context));
  router.get('/files/:secret', plansFileRoute(context), refusedRowsRoute(context), minutesRoute(context));
  router.get('/metrics', metricsRoute(context, metrics));
  router.get('/feeds/:file', feedRoute(context));
  router.get('/events/:file', eventFileRoute(context));
  return router;
}
