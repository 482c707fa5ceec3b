const mysql = require('mysql2');

const db = mysql.createPool({ database: 'photos' });

exports.photos = (tags, next) => {
  db.query(`SELECT photo FROM tags WHERE tag IN (${tags})`, next);
};
