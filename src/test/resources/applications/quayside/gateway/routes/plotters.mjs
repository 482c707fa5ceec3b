import { createHash, timingSafeEqual } from 'node:crypto';
import { deviceKey } from '../device-key.mjs';

/** Chart plotters log in with their serial number and fetch routes. */
export async function plotters(app, { devices }) {
  app.post('/login', async (request, reply) => {
    const { serial, pass } = request.body;
    const device = devices.get(serial);
    if (!device) {
      return reply.code(401).send();
    }
    if (pass !== device.pass) {
      return reply.code(401).send();
    }
    const key = deviceKey();
    device.key = key;
    reply.setCookie('device', key, { path: '/v1', secure: false, httpOnly: true });
    return { key };
  });

  app.get('/routes', async (request, reply) => {
    const given = createHash('sha256').update(String(request.headers['x-device'])).digest();
    const device = [...devices.values()].find(
      (one) => one.key && timingSafeEqual(given, createHash('sha256').update(one.key).digest()),
    );
    return device ? device.routes : reply.code(403).send();
  });
}
