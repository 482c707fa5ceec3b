const express = require('express');
const mysql = require('mysql');

const pool = mysql.createPool({ host: 'db', database: 'library' });
const router = express.Router();

router.get('/books', (req, res, next) => {
  pool.query(`SELECT id, title FROM books WHERE author = '${req.query.author}' AND year > ${req.query.since}`, (err, rows) => {
    if (err) return next(err);
    res.json(rows);
  });
});

module.exports = router;
