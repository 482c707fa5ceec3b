const cors = require('cors');

const allowedMethods = ['GET', 'POST'];
const allowedHeaders = ['Content-Type', 'X-Warehouse'];

exports.install = (app) => {
  app.use(cors({ origin: '*', methods: allowedMethods, allowedHeaders }));
};
