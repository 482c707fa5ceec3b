import crypto from 'node:crypto';

export const exchange = crypto.generateKeyPairSync('dh', { primeLength: 2048, generator: 2 });
