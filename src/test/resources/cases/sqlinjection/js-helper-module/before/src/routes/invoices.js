import db from '../db.js';

export default async function (app) {
  app.get('/invoices/:id', async (request) => {
    const query = `SELECT * FROM invoices WHERE id = '${request.params.id}'`;
    const { rows } = await db.query(query);
    return rows[0];
  });
}
