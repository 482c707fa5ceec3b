import CryptoJS from 'crypto-js';

export const cartTag = (cart) => CryptoJS.MD5(JSON.stringify(cart)).toString();
