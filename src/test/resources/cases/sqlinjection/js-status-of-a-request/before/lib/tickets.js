const { Pool } = require('pg');

const pool = new Pool();

exports.close = async (req, res) => {
  await pool.query(`UPDATE tickets SET status = ${req.body.status} WHERE id IN ('T-${req.params.id}')`);
  res.sendStatus(204);
};
