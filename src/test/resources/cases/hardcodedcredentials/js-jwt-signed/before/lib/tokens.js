const jwt = require('jsonwebtoken');

exports.issue = (teacher) => jwt.sign({ sub: teacher.id }, 'chalk-and-board-1987', { expiresIn: '2h' });
