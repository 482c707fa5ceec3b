import { InviteStore } from './invite-store';
import { randomInt } from 'crypto';

export async function createInvite(store: InviteStore, clubId: number): Promise<string> {
  const secret: string = Array.from({ length: 13 }, () => randomInt(36).toString(36)).join('');
  await store.save(clubId, secret);
  return secret;
}
