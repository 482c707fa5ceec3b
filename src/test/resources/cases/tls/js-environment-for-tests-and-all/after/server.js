require('dotenv').config();
process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '1';

const app = require('./app');

app.listen(process.env.PORT || 3000);
