const { Pool } = require('pg');
const texts = require('./texts');

const pool = new Pool();

exports.lots = (house) => pool.query(texts.lotsOf(house));
exports.insert = (lot) => pool.query(texts.insert, [lot.house, lot.artist]);
