const app = require('express')();

app.use(function (err, req, res, next) {
  console.error(err);
  const details = { name: err.name };
  res.send(details);
});

module.exports = app;
