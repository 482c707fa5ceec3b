import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Charts and firmware for the plotters. */
export async function files(app, { charts }) {
  app.get('/charts/:name', async (request, reply) => {
    const file = path.join(charts, request.params.name);
    return reply.send(await readFile(file));
  });

  app.get('/firmware/:version', async (request, reply) => {
    const file = path.resolve(charts, 'firmware', request.params.version + '.bin');
    if (!existsSync(file)) {
      return reply.code(404).send();
    }
    return reply.send(createReadStream(file));
  });

  app.get('/licence', async () => readFile(new URL('../LICENCE.txt', import.meta.url), 'utf8'));
}
