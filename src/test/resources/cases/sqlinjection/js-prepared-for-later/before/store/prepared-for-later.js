const Database = require('better-sqlite3');
const db = new Database('shop.db');

function prepare(name) {
    const statement = db.prepare(`SELECT id FROM orders WHERE name = '${name}'`);
    return statement;
}

module.exports = { prepare };
