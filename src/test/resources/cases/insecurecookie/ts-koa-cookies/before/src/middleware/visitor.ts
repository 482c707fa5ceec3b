import type { Context, Next } from 'koa';
import { randomUUID } from 'node:crypto';

export async function visitor(ctx: Context, next: Next): Promise<void> {
  if (!ctx.cookies.get('visitor')) {
    ctx.cookies.set('visitor', randomUUID(), { secure: true, httpOnly: false });
  }
  await next();
}
