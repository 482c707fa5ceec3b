import { createHash } from 'crypto';
import axios from 'axios';

export async function isLeaked(candidate: string): Promise<boolean> {
  const sum = createHash('sha1').update(candidate).digest('hex').toUpperCase();
  const { data } = await axios.get(`https://api.pwnedpasswords.com/range/${sum.slice(0, 5)}`);
  return String(data).includes(sum.slice(5));
}
