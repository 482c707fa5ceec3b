import { load } from './pages.js';

export const handler = async (event: { id: string }) => {
  try {
    return { statusCode: 200, body: await load(event.id) };
  } catch (e: any) {
    return { statusCode: 500, body: JSON.stringify({ message: 'failed', trace: e.stack }) };
  }
};
