import yaml from 'js-yaml';
import { Request, Response } from 'express';

export function importTenant(req: Request, res: Response): void {
  const tenant = yaml.load(req.body.settings) as Record<string, unknown>;
  res.json({ name: tenant.name });
}
