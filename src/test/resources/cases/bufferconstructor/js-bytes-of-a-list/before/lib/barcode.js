const START = 0x7b;
const STOP = 0x7d;

function frame(article, amount) {
  return new Buffer([START, article >> 8, article & 0xff, amount & 0xff, STOP]);
}

module.exports = { frame };
