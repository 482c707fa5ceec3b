const Database = require('better-sqlite3');
const db = new Database('shop.db');

function find(name) {
    let sql = 'SELECT id FROM orders';
    sql += ` WHERE name = '${name}'`;
    return db.prepare(sql).all();
}

module.exports = { find };
