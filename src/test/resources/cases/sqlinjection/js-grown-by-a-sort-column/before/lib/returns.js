import pg from 'pg';

const pool = new pg.Pool();

export async function returns(customer, sort) {
  let query = `SELECT number, day FROM returns WHERE customer = '${customer}'`;
  query += ` ORDER BY ${sort}`;
  const { rows } = await pool.query(query);
  return rows;
}
