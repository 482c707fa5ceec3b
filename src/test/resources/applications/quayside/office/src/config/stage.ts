const stages = {
  local: { api: 'http://localhost:3100', debug: true },
  live: { api: 'https://office.quayside.example', debug: false },
} as const;

export type Stage = keyof typeof stages;

export function stage(name: Stage): (typeof stages)[Stage] {
  return stages[name];
}

export const secrets = {
  sessionSecret: process.env.SESSION_SECRET ?? '',
  mapKey: process.env.MAP_KEY ?? '',
};
