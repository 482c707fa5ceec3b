const http = require('http');

exports.read = (req, res) => {
  http.get('http://meters.plant.example' + req.query.path, (answer) => answer.pipe(res));
};
