const SIZE = 512;

export const frame = () => new Buffer(SIZE);
