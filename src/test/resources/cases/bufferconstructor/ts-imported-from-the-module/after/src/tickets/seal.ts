import * as buffer from 'buffer';
import { createHmac } from 'crypto';

export class Seal {
  constructor(private readonly key: string) {}

  of(ticket: { id: number; seat: string }): string {
    const body = buffer.Buffer.from(JSON.stringify(ticket));
    const proof = createHmac('sha256', this.key).update(body).digest('hex');
    return `${body.toString('base64')}.${proof}`;
  }
}
