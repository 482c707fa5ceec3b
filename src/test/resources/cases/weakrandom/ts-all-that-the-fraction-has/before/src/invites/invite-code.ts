import { InviteStore } from './invite-store';

export async function createInvite(store: InviteStore, clubId: number): Promise<string> {
  const secret: string = Math.random().toString(36).slice(2);
  await store.save(clubId, secret);
  return secret;
}
