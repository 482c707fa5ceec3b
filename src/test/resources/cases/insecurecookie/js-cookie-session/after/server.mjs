import cookieSession from "cookie-session";

export default (app) => {
  app.use(cookieSession({ name: "s", keys: [process.env.KEY], secure: true }));
};
