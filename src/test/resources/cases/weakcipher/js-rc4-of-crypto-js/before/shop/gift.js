import CryptoJS from 'crypto-js';

export function giftCode(voucher, key) {
  return CryptoJS.RC4.encrypt(voucher.secretNote, key).toString();
}
