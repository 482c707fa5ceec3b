const { Pool } = require('pg');
const pool = new Pool();

function find(open) {
    let sql = 'SELECT id FROM orders';
    if (open) {
        sql += ' WHERE open';
    }
    return pool.query(sql);
}

module.exports = { find };
