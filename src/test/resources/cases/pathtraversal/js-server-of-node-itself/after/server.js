var http = require('http')
  , url = require('url')
  , fs = require('fs')
const path = require('path')

http.createServer(function (req, res) {
  var query = url.parse(req.url, true).query
  if (query.f) {
    const file = path.resolve('./static/' + query.f)
    if (!file.startsWith(path.resolve('./static') + path.sep)) {
      res.statusCode = 403
      return res.end('Forbidden')
    }
    fs.createReadStream(file).pipe(res)
  } else {
    res.writeHead(404)
    res.end()
  }
}).listen(8124)
