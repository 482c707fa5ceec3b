const { Pool } = require('pg');

const pool = new Pool();

exports.close = async (req, res) => {
  await pool.query(`UPDATE tickets SET status = $1 WHERE id IN ($2)`, [req.body.status, `T-${req.params.id}`]);
  res.sendStatus(204);
};
