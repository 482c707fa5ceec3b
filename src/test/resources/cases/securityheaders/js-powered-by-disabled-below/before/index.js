const express = require('express');

const app = express();

app.set('view engine', 'pug');
app.disable('x-powered-by');
app.listen(8080);
