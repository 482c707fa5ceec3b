import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export const daily = () => prisma.$queryRawUnsafe(`SELECT day, COUNT(*) FROM visits GROUP BY day`);
