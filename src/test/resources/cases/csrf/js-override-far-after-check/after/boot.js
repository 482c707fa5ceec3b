var express = require('express'),
  routes = require('./routes'),
  shop = express();

shop.configure(function () {
  shop.set('views', __dirname + '/views');
  shop.use(express.cookieParser());
  shop.use(express.session({ secret: process.env.SECRET }));
  shop.use(express.bodyParser());
  shop.use(express.methodOverride());
  shop.use(express.csrf());
  shop.use(shop.router);
});

shop.put('/basket/:id', routes.change);
