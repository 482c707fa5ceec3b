import * as crypto from 'crypto';

export const exchange = () => crypto.createDiffieHellman(2048);
