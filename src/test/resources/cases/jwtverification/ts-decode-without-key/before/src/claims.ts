import { decode } from 'jsonwebtoken';

export const claims = (token: string) => decode(token);
