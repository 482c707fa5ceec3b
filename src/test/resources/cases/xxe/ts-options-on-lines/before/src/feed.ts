import { parseXmlString } from 'libxmljs2';

export function feed(xml: string) {
  return parseXmlString(xml, {
    noent: true,
  });
}
