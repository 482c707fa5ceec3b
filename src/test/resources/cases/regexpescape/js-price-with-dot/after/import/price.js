exports.isPrice = (cell, currency) => new RegExp('^' + currency + ' \\d+\\.\\d{2}$').test(cell);
