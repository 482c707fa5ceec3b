import express, { Express } from 'express';
import helmet from 'helmet';

export function createApp(): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(helmet({ noSniff: true }));
  app.use(express.static('downloads'));
  return app;
}
