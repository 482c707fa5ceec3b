import { verify } from 'jsonwebtoken';

export function claims(token: string) {
  return verify(token, process.env.JWT_KEY!, { algorithms: ['HS256'] });
}
