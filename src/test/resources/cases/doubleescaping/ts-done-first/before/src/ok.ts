export const text = (value: string) => value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
