import { open } from 'node:fs/promises';

export async function exportPatients(target, rows) {
  const handle = await open(target, 'w');
  try {
    await handle.chmod(0o600);
    for (const row of rows) {
      await handle.write(`${row.id};${row.name}\n`);
    }
  } finally {
    await handle.close();
  }
}
