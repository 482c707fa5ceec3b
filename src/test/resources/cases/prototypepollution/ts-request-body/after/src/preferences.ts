import { Request, Response } from 'express';

const preferences: Record<string, Record<string, string>> = {};

export function save(req: Request, res: Response): void {
  const section = req.body.section as string;
  if (['__proto__', 'constructor', 'prototype'].includes(String(section))) {
    res.status(400).send('Bad Request');
    return;
  }
  preferences[section][req.body.name] = req.body.value;
  res.sendStatus(204);
}
