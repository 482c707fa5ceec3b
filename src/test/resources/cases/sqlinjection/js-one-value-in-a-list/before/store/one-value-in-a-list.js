const { Pool } = require('pg');
const pool = new Pool();

function find(id) {
    return pool.query(`SELECT id FROM orders WHERE id IN (${id})`);
}

module.exports = { find };
