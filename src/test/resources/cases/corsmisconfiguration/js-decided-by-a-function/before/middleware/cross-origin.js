const cors = require('cors');

const allowed = ['https://school.example.edu'];

module.exports = cors({
  origin: (origin, done) => done(null, allowed.includes(origin)),
  credentials: true,
});
