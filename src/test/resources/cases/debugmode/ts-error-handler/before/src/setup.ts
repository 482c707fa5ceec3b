import errorhandler from "errorhandler";
import type { Express } from "express";

export function setup(app: Express): void {
	app.use(errorhandler());
}
