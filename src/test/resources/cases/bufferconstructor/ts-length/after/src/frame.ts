const SIZE = 512;

export const frame = () => Buffer.alloc(SIZE);
