import { load } from './pages.js';

export const handler = async (event: { id: string }) => {
  try {
    return { statusCode: 200, body: await load(event.id) };
  } catch (e: any) {
    console.error(e);
    return { statusCode: 500, body: JSON.stringify({ message: 'failed' }) };
  }
};
