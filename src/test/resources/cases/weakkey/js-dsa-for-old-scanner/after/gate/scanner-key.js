import { generateKeyPairSync } from 'crypto';

const { privateKey } = generateKeyPairSync('dsa', { modulusLength: 2048, divisorLength: 224 });

export default privateKey;
