import { createHash, createHmac } from 'crypto';

export function stamp(paper: Buffer, office: string): string {
  return createHash('md5').update(paper).update(office).digest('hex');
}

export function sealed(paper: Buffer, key: string): string {
  return createHmac('sha256', key).update(paper).digest('hex');
}

export function isStamped(paper: Buffer, office: string, hash: string): boolean {
  if (stamp(paper, office) === hash) {
    return true;
  }
  return false;
}
