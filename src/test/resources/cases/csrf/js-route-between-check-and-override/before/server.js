var express = require('express');
var feedback = require('./feedback');
var app = express();

app.use(express.bodyParser());
app.use(express.csrf());
app.post('/feedback', feedback.create);
app.use(express.methodOverride());
