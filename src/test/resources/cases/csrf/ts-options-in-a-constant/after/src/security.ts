import csurf from 'csurf';
import type { Application } from 'express';

const options = {
  cookie: { httpOnly: true, sameSite: 'strict' as const },
  ignoreMethods: ['GET', 'HEAD', 'OPTIONS'],
};

export function protect(app: Application): void {
  app.use(csurf(options));
}
