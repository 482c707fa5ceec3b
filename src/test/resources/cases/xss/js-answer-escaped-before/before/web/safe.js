const express = require('express');
const escapeHtml = require('escape-html');
const app = express();

app.get('/name', (req, res) => {
    const name = escapeHtml(req.query.name);
    res.send(name);
});
