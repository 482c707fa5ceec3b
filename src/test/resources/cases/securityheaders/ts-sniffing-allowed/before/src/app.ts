import express, { Express } from 'express';
import helmet from 'helmet';

export function createApp(): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(helmet({ noSniff: false }));
  app.use(express.static('downloads'));
  return app;
}
