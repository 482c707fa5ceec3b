import { PrismaClient } from '@prisma/client';

export class Posts {
  constructor(private readonly prisma: PrismaClient) {}

  sorted(author: string, field: string) {
    return this.prisma.$queryRawUnsafe(`SELECT id, title FROM posts WHERE author = '${author}' ORDER BY ${field}`);
  }
}
