const pattern = /^https:\/\/[a-z]+\.bakery\.example\.com\/.*$/;
module.exports = pattern;
