const mssql = require('mssql');

function find(pool, name) {
    return pool.query(`SELECT id FROM orders WHERE name = '${name}'`, { of: mssql });
}

module.exports = { find };
