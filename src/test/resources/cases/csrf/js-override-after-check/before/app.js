var express = require('express');
var app = express();

app.use(express.bodyParser());
app.use(express.csrf());
app.use(express.methodOverride());
app.use(app.router);
