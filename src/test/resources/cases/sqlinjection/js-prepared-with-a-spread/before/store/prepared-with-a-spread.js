const Database = require('better-sqlite3');
const db = new Database('shop.db');

function find(name, given) {
    return db.prepare(`SELECT id FROM orders WHERE shop = ? AND name = '${name}'`).all(...given);
}

module.exports = { find };
