import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export const search = (email: string) =>
  prisma.$queryRaw`SELECT * FROM "User" WHERE email = ${email}`;
