import jwt from 'jsonwebtoken';
import { config } from './config.mjs';

export const issue = (id) => jwt.sign({ id }, config.jwt.secret);

export function read(token) {
  return jwt.verify(token, config.jwt.secret, { algorithms: ['HS256'] }).id;
}
