const CryptoJS = require('crypto-js');

function cardCode(card, key) {
  return CryptoJS.HmacSHA1(card.number + card.expires, key).toString(CryptoJS.enc.Hex);
}

module.exports = { cardCode };
