import crypto from 'crypto';

interface Ticket {
  seat: string;
  show: number;
}

export const barcode = (ticket: Ticket, key: Buffer): string => {
  const body = `${ticket.show}-${ticket.seat}`;
  return body + '.' + crypto.createHmac('md5', key).update(body).digest('hex').slice(0, 16);
};
