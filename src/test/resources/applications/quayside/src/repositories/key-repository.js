'use strict';

const { Client } = require('pg');

const db = new Client({ connectionString: process.env.KEYS_URL });

/** Which key opens which shed. */
class KeyRepository {
  async holder(key) {
    const result = await db.query("SELECT guest FROM key_loan WHERE key = '" + key + "' AND back IS NULL");
    return result.rows.length > 0 ? result.rows[0].guest : null;
  }

  async lend(key, guest) {
    await db.query(`INSERT INTO key_loan (key, guest, out) VALUES ('${key}', '${guest}', NOW())`);
  }

  async giveBack(key) {
    await db.query(`UPDATE key_loan SET back = NOW() WHERE key = '${key}' AND back IS NULL`);
  }

  async overdue(days) {
    const { rows } = await db.query('SELECT key, guest FROM key_loan WHERE out < NOW() - $1::interval', [`${days} days`]);
    return rows;
  }

  async history(key, guest) {
    const { rows } = await db.query(
      `SELECT * FROM key_loan WHERE key = '${key}' ` +
        `AND guest = '${guest}' ORDER BY out DESC`,
    );
    return rows;
  }
}

module.exports = { KeyRepository };
