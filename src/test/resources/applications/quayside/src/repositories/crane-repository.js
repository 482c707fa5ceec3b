'use strict';

const mysql = require('mysql2');

const pool = mysql.createPool(process.env.YARD_URI);

/** When the crane lifts which boat. */
exports.day = (date, done) => {
  pool.query(`SELECT boat, hour FROM lift WHERE day = '${date}' ORDER BY hour`, done);
};

exports.plan = (boat, date, hour, done) => {
  pool.query("INSERT INTO lift (boat, day, hour) VALUES ('" + boat + "', '" + date + "', " + hour + ')', done);
};

exports.cancel = (boat, date, done) => {
  pool.query(`DELETE FROM lift WHERE boat = '${boat}' AND day = '${date}'`, (error, result) => {
    done(error, error ? 0 : result.affectedRows);
  });
};

exports.heaviest = (year, done) => {
  pool.query('SELECT boat, MAX(tons) AS tons FROM lift WHERE YEAR(day) = ' + year + ' GROUP BY boat', done);
};
