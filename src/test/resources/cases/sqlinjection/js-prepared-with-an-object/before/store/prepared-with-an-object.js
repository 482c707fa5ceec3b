const Database = require('better-sqlite3');
const db = new Database('shop.db');

function find(name, shop) {
    return db.prepare(`SELECT id FROM orders WHERE shop = @shop AND name = '${name}'`).get({ shop });
}

module.exports = { find };
