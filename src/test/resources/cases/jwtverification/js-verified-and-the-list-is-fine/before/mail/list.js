import jwt from 'jsonwebtoken';

export function subject(token, key) {
  const { sub } = jwt.verify(token, key, { algorithms: ['RS256', 'ES256'] });
  return sub;
}
