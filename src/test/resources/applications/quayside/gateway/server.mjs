import Fastify from 'fastify';
import cookie from '@fastify/cookie';
import { berths } from './routes/berths.mjs';
import { plotters } from './routes/plotters.mjs';
import { files } from './routes/files.mjs';

export async function build(parts) {
  const app = Fastify({ logger: false, bodyLimit: 1_000_000 });
  await app.register(cookie);
  app.register(berths, { prefix: '/v1/berths', ...parts });
  app.register(plotters, { prefix: '/v1/plotters', ...parts });
  app.register(files, { prefix: '/v1/files', ...parts });
  return app;
}
