import { Request, Response } from 'express';

const preferences: Record<string, Record<string, string>> = {};

export function save(req: Request, res: Response): void {
  const section = req.body.section as string;
  preferences[section][req.body.name] = req.body.value;
  res.sendStatus(204);
}
