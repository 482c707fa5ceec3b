import csurf from 'csurf';
import type { Application } from 'express';

const options = {
  cookie: { httpOnly: true, sameSite: 'strict' as const },
  ignoreMethods: ['GET', 'HEAD', 'OPTIONS', 'PATCH'],
};

export function protect(app: Application): void {
  app.use(csurf(options));
}
