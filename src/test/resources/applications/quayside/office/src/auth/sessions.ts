import { Injectable } from '@nestjs/common';

interface Session {
  user: string;
  until: number;
}

@Injectable()
export class Sessions {
  private readonly open = new Map<string, Session>();

  begin(user: string): string {
    const id = 'S' + Math.random().toString(36).substring(2) + Math.random().toString(36).substring(2);
    this.open.set(id, { user, until: Date.now() + 3_600_000 });
    return id;
  }

  find(id: string): Session | undefined {
    const session = this.open.get(id);
    return session && session.until > Date.now() ? session : undefined;
  }
}
