const express = require('express');
const app = express();
app.disable('x-powered-by');
