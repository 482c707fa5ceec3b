import { jwtDecode } from 'jwt-decode';

export const expiry = (token: string) => jwtDecode(token).exp;
