import * as yaml from 'js-yaml';

export const rules = (text: string) => yaml.load(text, { schema: yaml.DEFAULT_FULL_SCHEMA });
