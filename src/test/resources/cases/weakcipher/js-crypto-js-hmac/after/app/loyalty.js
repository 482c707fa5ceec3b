const CryptoJS = require('crypto-js');

function cardCode(card, key) {
  return CryptoJS.HmacSHA256(card.number + card.expires, key).toString(CryptoJS.enc.Hex);
}

module.exports = { cardCode };
