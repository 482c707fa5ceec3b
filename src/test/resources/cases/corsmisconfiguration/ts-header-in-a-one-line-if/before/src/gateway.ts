import type { IncomingMessage, ServerResponse } from 'node:http';

export const permittedOrigins: string[] = ['https://library.example.org'];

export function answer(req: IncomingMessage, res: ServerResponse, found: unknown): void {
  if (req.headers.origin) res.setHeader('Access-Control-Allow-Origin', req.headers.origin);
  res.setHeader('Content-Type', 'application/json');
  res.end(JSON.stringify(found));
}
