import { FastifyInstance } from "fastify";

export default async (app: FastifyInstance) => {
  app.setErrorHandler((error, request, reply) => {
    reply.code(500).send(error);
  });
};
