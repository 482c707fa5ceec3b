const { Pool } = require('pg');

function sum(a, b) {
    return a + b;
}

module.exports = { sum, Pool };
