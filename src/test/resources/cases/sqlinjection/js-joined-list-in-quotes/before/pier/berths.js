const { Pool } = require('pg');

const pool = new Pool();

async function berths(req, res) {
  const names = req.query.names.split(',');
  const { rows } = await pool.query(`SELECT id FROM berth WHERE name IN ('${names.join("','")}')`);
  res.json(rows);
}

module.exports = { berths };
