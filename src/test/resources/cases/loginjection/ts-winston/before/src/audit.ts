import { createLogger } from 'winston';
import { Request } from 'express';

const log = createLogger();

export function audit(req: Request): void {
  const action: string = req.params.action;
  log.info(`action=${action}`);
}
