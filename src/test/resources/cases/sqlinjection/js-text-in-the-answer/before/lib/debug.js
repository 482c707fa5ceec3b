const { Pool } = require('pg');

const pool = new Pool();

exports.visitors = async (req, res) => {
  let query = 'SELECT day, COUNT(*) FROM visits';
  if (req.query.page) query += ` WHERE page = '${req.query.page}'`;
  query += ' GROUP BY day';
  const { rows } = await pool.query(query);
  res.json({ query: query, rows });
};
