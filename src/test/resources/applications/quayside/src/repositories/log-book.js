'use strict';

const sqlite3 = require('sqlite3');

const db = new sqlite3.Database('var/logbook.db');

/** The log book of the harbour office, one line for each event. */
module.exports = {
  write(kind, text, done) {
    db.run("INSERT INTO entry (kind, text) VALUES ('" + kind + "', '" + text + "')", done);
  },

  of(kind, done) {
    db.all(`SELECT * FROM entry WHERE kind = '${kind}' ORDER BY id DESC`, done);
  },

  one(id, done) {
    db.get(`SELECT * FROM entry WHERE id = ${id}`, done);
  },

  prune(days, done) {
    db.run('DELETE FROM entry WHERE written < date(\'now\', ?)', [`-${Number(days)} days`], done);
  },
};
