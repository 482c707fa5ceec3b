const fs = require('fs');

fs.chmodSync('var/key.pem', 0o640);
