import { decode, verify, type JwtPayload } from 'jsonwebtoken';
import { keyFor } from './jwks';

export async function claims(token: string): Promise<JwtPayload | string> {
  const whole = decode(token, { complete: true });
  const key = await keyFor(whole?.header.kid);
  return verify(token, key, { algorithms: ['RS256'] });
}
