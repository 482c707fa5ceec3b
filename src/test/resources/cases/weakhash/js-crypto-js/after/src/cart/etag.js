import CryptoJS from 'crypto-js';

export const cartTag = (cart) => CryptoJS.SHA256(JSON.stringify(cart)).toString();
