import https from 'node:https';
import tls from 'node:tls';
import { readFileSync } from 'node:fs';

export function serve(handler, { key, cert }) {
  return https.createServer({ key: readFileSync(key), cert: readFileSync(cert), minVersion: 'TLSv1.1' }, handler);
}

export function upstream(host) {
  return tls.connect({ host, port: 443, rejectUnauthorized: false });
}

export const agent = new https.Agent({ keepAlive: true, minVersion: 'TLSv1.2' });
