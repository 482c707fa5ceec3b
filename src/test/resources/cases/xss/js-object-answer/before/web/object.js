const express = require('express');
const app = express();

app.get('/state', (req, res) => {
    res.send({ name: req.query.name });
});
