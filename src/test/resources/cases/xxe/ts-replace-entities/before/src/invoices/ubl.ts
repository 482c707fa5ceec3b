import * as libxml from 'libxmljs2';

export function total(invoice: string): number {
  const doc = libxml.parseXml(invoice, { replaceEntities: true, nonet: true });
  return Number(doc.get('//PayableAmount')?.text());
}
