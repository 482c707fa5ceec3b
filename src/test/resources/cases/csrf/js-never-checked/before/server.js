const express = require('express');
const app = express();

app.use(express.json());
app.post('/api/stock', (req, res) => res.json({ taken: req.body.amount }));
app.listen(8080);
