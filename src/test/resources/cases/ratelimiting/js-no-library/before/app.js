const app = require('express')();

app.get('/report', (req, res) => res.download('report.pdf'));
