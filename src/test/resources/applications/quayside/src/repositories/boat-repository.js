'use strict';

const FIELDS = 'id, name, mmsi, length_m, draught_m, flag';

/** Boats and whom they belong to. */
function boatRepository(pool) {
  return {
    async byName(name) {
      const result = await pool.query(`SELECT ${FIELDS} FROM boat WHERE lower(name) = lower('${name}')`);
      return result.rows;
    },

    async byMmsi(mmsi) {
      const result = await pool.query(`SELECT ${FIELDS} FROM boat WHERE mmsi = $1`, [mmsi]);
      return result.rows[0];
    },

    async underFlag(flag, limit) {
      return (await pool.query("SELECT name FROM boat WHERE flag = '" + flag + "' LIMIT " + limit)).rows;
    },

    async remove(id, owner) {
      return pool.query(`DELETE FROM boat WHERE id = ${Number(id)} AND owner = '${owner}'`);
    },
  };
}

module.exports = { boatRepository };
