'use strict';

module.exports = { low: 1.2, mid: 1.6, high: 2.4 };
