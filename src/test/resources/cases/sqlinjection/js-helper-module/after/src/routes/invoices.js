import db from '../db.js';

export default async function (app) {
  app.get('/invoices/:id', async (request) => {
    const query = `SELECT * FROM invoices WHERE id = $1`;
    const { rows } = await db.query(query, [request.params.id]);
    return rows[0];
  });
}
