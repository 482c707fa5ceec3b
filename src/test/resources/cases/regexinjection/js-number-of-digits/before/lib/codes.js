const LETTERS = '[A-HJ-NP-Z]';
const DIGITS = '[2-9]';

module.exports.COUPON = new RegExp(`^${LETTERS}{3}-${DIGITS}{4}$`);
