var sqlite3 = require('sqlite3').verbose();
var db = new sqlite3.Database('tickets.db');

exports.byId = function (id, callback) {
  db.get("SELECT * FROM tickets WHERE id = " + id, callback);
};

exports.close = function (id, reason, callback) {
  db.run("UPDATE tickets SET reason = ? WHERE id = ?", [reason, id], callback);
};
