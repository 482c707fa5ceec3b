const { Pool } = require('pg');
const pool = new Pool();

function find(ids) {
    return pool.query(`SELECT id FROM orders WHERE id IN (${ids.join(',')})`);
}

module.exports = { find };
