import type { NextFunction, Request, Response } from 'express';
import { createHash, timingSafeEqual } from 'crypto';

export function apiKey(req: Request, res: Response, next: NextFunction): void {
  const sent = req.header('x-api-key');
  if (!isSame(sent, process.env.API_KEY)) {
    res.status(401).end();
    return;
  }
  next();
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') {
    return one === other;
  }
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
