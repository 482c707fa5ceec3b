const httpProxy = require('http-proxy');

httpProxy.createProxyServer({ target: process.env.TARGET, xfwd: true }).listen(8000);
