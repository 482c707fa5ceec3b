const fs = require('fs');
const http = require('http');

http.get('http://downloads.example.com/tool-1.2.tar.gz', (res) => {
  res.pipe(fs.createWriteStream('tool.tar.gz'));
});
