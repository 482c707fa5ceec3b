import express from 'express';
import errorhandler from 'errorhandler';
import { notify } from './notify';

export function http(): express.Express {
  const app = express();
  app.use(express.json());
  app.use(
    errorhandler({
      log: (error, text, req) => notify(`error in ${req.method} ${req.url}`, text),
    }),
  );
  return app;
}
