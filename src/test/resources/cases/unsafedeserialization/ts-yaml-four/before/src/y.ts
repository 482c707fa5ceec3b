import { load } from 'js-yaml';

export const read = (text: string) => load(text);
