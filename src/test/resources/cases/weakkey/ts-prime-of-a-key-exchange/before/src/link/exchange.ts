import crypto from 'node:crypto';

export const exchange = crypto.generateKeyPairSync('dh', { primeLength: 768, generator: 2 });
