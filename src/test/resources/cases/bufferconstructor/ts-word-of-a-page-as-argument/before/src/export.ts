import { Request, Response } from 'express';

export function invoiceAsText(req: Request, res: Response): void {
  const { note } = req.query;
  res.type('text/plain').send(new Buffer(note as string));
}
