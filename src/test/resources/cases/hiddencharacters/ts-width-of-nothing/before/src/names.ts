export const SEPARATOR = `a​b`;
