'use strict';

const express = require('express');
const helmet = require('helmet');
const bodyParser = require('body-parser');

const app = express();
app.use(helmet({ contentSecurityPolicy: false }));
app.use(helmet.hsts({ maxAge: 3600 }));
app.use(helmet.referrerPolicy({ policy: 'unsafe-url' }));
app.use(bodyParser.json({ limit: '1mb' }));
app.use('/accounts', require('./routes/admin/accounts')());
app.use('/console', require('./routes/admin/console')());
app.use('/plugins', require('./routes/admin/plugins')());

app.listen(3400);
