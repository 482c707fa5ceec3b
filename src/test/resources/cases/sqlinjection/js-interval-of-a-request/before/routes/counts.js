const { Pool } = require('pg');

const pool = new Pool();

exports.count = async (req, res) => {
  const { rows } = await pool.query(`SELECT COUNT(*) AS n FROM users WHERE created_at > now() - interval '${req.query.days} days'`);
  res.json(rows[0]);
};
