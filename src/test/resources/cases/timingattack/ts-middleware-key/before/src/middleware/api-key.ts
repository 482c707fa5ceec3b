import type { NextFunction, Request, Response } from 'express';

export function apiKey(req: Request, res: Response, next: NextFunction): void {
  const sent = req.header('x-api-key');
  if (sent !== process.env.API_KEY) {
    res.status(401).end();
    return;
  }
  next();
}
