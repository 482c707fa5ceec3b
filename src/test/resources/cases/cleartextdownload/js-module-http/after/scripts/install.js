const fs = require('fs');
const https = require('https');

https.get('https://downloads.example.com/tool-1.2.tar.gz', (res) => {
  res.pipe(fs.createWriteStream('tool.tar.gz'));
});
