const sqlite3 = require('sqlite3').verbose();

const db = new sqlite3.Database(process.argv[2]);
const fleet = process.argv[3];

db.exec(`DELETE FROM trips WHERE fleet = '${fleet}'; UPDATE fleets SET trips = 0 WHERE id = '${fleet}';`);
