import { marked } from '../marked.mjs';

const COLUMNS = new Map([
  ['name', 'name'],
  ['length', 'length_m'],
]);

/** What partners may ask about berths. */
export async function berths(app, { db }) {
  app.get('/', async (request) => {
    const { marina, sort } = request.query;
    const order = COLUMNS.get(sort) ?? 'name';
    const { rows } = await db.query(`SELECT id, name FROM berth WHERE marina = $1 ORDER BY ${order}`, [marina]);
    return rows;
  });

  app.get('/:id/notes', async (request) => {
    const { rows } = await db.query(`SELECT text FROM note WHERE berth = '${request.params.id}' ORDER BY written`);
    return rows.map((row) => marked(row.text));
  });

  app.post('/:id/notes', async (request, reply) => {
    const { text, author } = request.body;
    await db.query("INSERT INTO note (berth, author, text) VALUES ('" + request.params.id + "', '" + author + "', '" + text + "')");
    return reply.code(201).send();
  });
}
