const Database = require('better-sqlite3');
const db = new Database('shop.db');

function clear(shop) {
    db.exec(`DELETE FROM orders WHERE shop = '${shop}'; DELETE FROM carts WHERE shop = '${shop}'`);
}

module.exports = { clear };
