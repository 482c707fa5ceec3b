import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import * as jwt from 'jsonwebtoken';
import { Sessions } from './sessions';

@Injectable()
export class OfficeGuard implements CanActivate {
  constructor(private readonly sessions: Sessions) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest();
    const token = request.headers['x-office-token'];
    if (token === process.env.OFFICE_TOKEN) {
      return true;
    }
    return this.sessions.find(String(request.cookies.office)) !== undefined;
  }
}

export function machineToken(name: string): string {
  return jwt.sign({ sub: name }, 'harbour-machines-2019', { algorithm: 'HS256' });
}
