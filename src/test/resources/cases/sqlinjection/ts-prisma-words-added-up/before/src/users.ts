import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function byMail(mail: string) {
  return prisma.$queryRawUnsafe("SELECT id, name FROM users WHERE mail = '" + mail + "'");
}
