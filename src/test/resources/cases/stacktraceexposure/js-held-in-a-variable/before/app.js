const app = require('express')();

app.use(function (err, req, res, next) {
  const details = { name: err.name, stack: err.stack };
  res.send(details);
});

module.exports = app;
