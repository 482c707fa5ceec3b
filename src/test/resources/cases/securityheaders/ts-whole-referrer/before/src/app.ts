import referrerPolicy from "referrer-policy";
import type { Application } from "express";

export const secure = (app: Application): void => {
  app.use(referrerPolicy({ policy: "unsafe-url" }));
};
