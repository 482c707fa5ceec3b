const express = require('express');
const pages = require('./pages');
const app = express();

app.get('/page', async (req, res) => {
    res.send(await pages.load(req.query.name));
});
