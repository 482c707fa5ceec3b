'use strict';

module.exports = { low: 1.3, mid: 1.7, high: 2.6 };
