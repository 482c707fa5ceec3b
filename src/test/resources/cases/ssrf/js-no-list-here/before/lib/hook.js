const http = require('http');

exports.call = (req, res) => {
  http.get(req.body.callback, (answer) => answer.pipe(res));
};
