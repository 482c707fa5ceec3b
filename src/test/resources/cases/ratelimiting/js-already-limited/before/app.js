const rateLimit = require('express-rate-limit');
const app = require('express')();

app.get('/report', rateLimit({ max: 10 }), (req, res) => res.download('report.pdf'));
