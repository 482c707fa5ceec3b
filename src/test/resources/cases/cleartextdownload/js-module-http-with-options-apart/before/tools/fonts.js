const http = require('http');
const fs = require('fs');

http.get(new URL('http://fonts.lettering.example/serif.zip'), answer => answer.pipe(fs.createWriteStream('serif.zip')));
