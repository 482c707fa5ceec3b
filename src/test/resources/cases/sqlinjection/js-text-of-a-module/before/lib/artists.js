const { Pool } = require('pg');
const texts = require('./texts');

const pool = new Pool();

exports.rename = (artist) => pool.query(texts.update, [artist.name, artist.id]);
