var http = require('http')
  , url = require('url')
  , fs = require('fs')

http.createServer(function (req, res) {
  var query = url.parse(req.url, true).query
  if (query.f) {
    fs.createReadStream('./static/' + query.f).pipe(res)
  } else {
    res.writeHead(404)
    res.end()
  }
}).listen(8124)
