export const formula = (text: string): unknown => new Function('x', 'return ' + text);
