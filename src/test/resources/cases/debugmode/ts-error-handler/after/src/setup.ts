import errorhandler from "errorhandler";
import type { Express } from "express";

export function setup(app: Express): void {
	if (process.env.NODE_ENV === "development") {
		app.use(errorhandler());
	}
}
