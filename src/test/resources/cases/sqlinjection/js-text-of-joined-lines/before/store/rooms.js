const { Pool } = require('pg');
const pool = new Pool();

exports.free = async function free(req, res) {
  const sql = [
    'SELECT id, name FROM rooms',
    "WHERE building = '" + req.query.building + "'",
    'ORDER BY name',
  ].join(' ');
  const { rows } = await pool.query(sql);
  res.json(rows);
};
