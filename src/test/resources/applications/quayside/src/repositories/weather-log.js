'use strict';

const sqlite3 = require('sqlite3');

const database = new sqlite3.Database(process.env.WEATHER_DB || 'var/weather.db');

/** What the mast on the breakwater measured. */
function wind(day, done) {
  database.all("SELECT hour, knots FROM wind WHERE day = '" + day + "' ORDER BY hour", done);
}

function gust(day, knots, done) {
  database.get(`SELECT hour FROM wind WHERE day = '${day}' AND knots >= ${knots}`, done);
}

function note(day, hour, knots, done) {
  database.run(`INSERT INTO wind (day, hour, knots) VALUES ('${day}', ${hour}, ${knots})`, done);
}

module.exports = { wind, gust, note };
