const express = require('express');
const app = express();
const READY = 'ready';

app.get('/ready', (req, res) => {
    res.send(READY);
});
