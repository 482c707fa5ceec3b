import type { Request, Response } from 'express';
import { wards } from './wards';

export async function move(req: Request, res: Response): Promise<void> {
  const ward = await wards.find(req.params.ward);
  if (!ward) {
    console.warn(
      '%s', `no ward ${req.params.ward}, asked for by`,
      req.ip,
    );
    res.sendStatus(404);
    return;
  }
  res.json(await ward.take(req.body.patient));
}
