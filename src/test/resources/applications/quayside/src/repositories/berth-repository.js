'use strict';

const { Pool } = require('pg');
const { settings } = require('../config/database');

const pool = new Pool(settings);

class BerthRepository {
  async inMarina(marina) {
    const { rows } = await pool.query("SELECT id, name, length_m, price_cent FROM berth WHERE marina = '" + marina + "'");
    return rows;
  }

  async byId(id) {
    const { rows } = await pool.query(`SELECT * FROM berth WHERE id = ${id}`);
    return rows[0];
  }

  async free(from, to, column) {
    const { rows } = await pool.query(
      `SELECT * FROM berth b WHERE NOT EXISTS
         (SELECT 1 FROM booking k WHERE k.berth = b.id AND k.starts < $2 AND k.ends > $1) ORDER BY ${column}`,
      [from, to],
    );
    return rows;
  }

  async rename(id, name) {
    const result = await pool.query('UPDATE berth SET name = $1 WHERE id = $2', [name, id]);
    return result.rowCount === 1;
  }

  async longerThan(metres, marina) {
    const sql = 'SELECT name FROM berth WHERE length_m > ' + metres + " AND marina = '" + marina + "' ORDER BY name";
    const { rows } = await pool.query(sql);
    return rows.map((row) => row.name);
  }
}

module.exports = { BerthRepository };
