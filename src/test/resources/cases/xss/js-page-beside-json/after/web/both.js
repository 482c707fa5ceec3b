const express = require('express');
const app = express();

app.get('/order', (req, res) => {
    if (req.query.api) {
        res.type('application/json');
        res.end('{}');
        return;
    }
    res.type('text/html');
    res.send(`<p>${escapeHtml(req.query.id)}</p>`);
});

function escapeHtml(text) {
    return String(text)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/'/g, '&#39;');
}
