var express = require('express');
var library = express();

library.use(express.bodyParser());
library.use(express.csrf());
if (library.get('env') !== 'test') {
  library.use(express.methodOverride());
}
library.use(library.router);
