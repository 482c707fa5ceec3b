const app = require('express')();

app.use((err, req, res, next) => {
  res.status(500).json({
    error: 'internal',
    stack: process.env.NODE_ENV === 'development' ? err.stack : undefined,
  });
});

module.exports = app;
