import { FastifyInstance } from "fastify";

export default async (app: FastifyInstance) => {
  app.setErrorHandler((error, request, reply) => {
    console.error(error);
    reply.code(500).send("Internal Server Error");
  });
};
