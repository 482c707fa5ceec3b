const express = require('express');
const app = express();

app.get('/order', (req, res) => {
    if (req.query.api) {
        res.type('application/json');
        res.end('{}');
        return;
    }
    res.type('text/html');
    res.send(`<p>${req.query.id}</p>`);
});
