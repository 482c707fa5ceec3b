import { generateKeyPairSync } from 'crypto';

const { privateKey } = generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 });

export default privateKey;
