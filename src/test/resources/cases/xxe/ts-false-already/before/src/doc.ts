import * as libxml from 'libxmljs2';

export const doc = (text: string) => libxml.parseXml(text, { noent: false });
