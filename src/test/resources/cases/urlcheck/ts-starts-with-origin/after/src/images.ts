export async function thumbnail(source: string): Promise<Buffer> {
  if (!hasOrigin(source, 'https://cdn.toy-museum.org')) {
    throw new Error('foreign image');
  }
  const response = await fetch(source);
  return Buffer.from(await response.arrayBuffer());
}

function hasOrigin(address: string, origin: string): boolean {
  try {
    return new URL(address).origin === origin;
  } catch (error) {
    return false;
  }
}
