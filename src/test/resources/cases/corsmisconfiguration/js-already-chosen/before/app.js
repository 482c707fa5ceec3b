const cors = require('cors');

module.exports = (app) => app.use(cors({ origin: 'https://www.example.com' }));
