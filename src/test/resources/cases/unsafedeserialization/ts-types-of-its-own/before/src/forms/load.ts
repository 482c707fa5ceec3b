import { load } from 'js-yaml';
import { FORM_SCHEMA } from './schema';

export const readForm = (text: string) => load(text, { schema: FORM_SCHEMA });
