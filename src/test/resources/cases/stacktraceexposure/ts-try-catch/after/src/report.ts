import { Request, Response } from 'express';
import { build } from './build';

export async function report(req: Request, res: Response): Promise<void> {
  try {
    res.json(await build(req.params.month));
  } catch (e: any) {
    console.error(e);
    res.status(500).send(`Report failed: internal error`);
  }
}
