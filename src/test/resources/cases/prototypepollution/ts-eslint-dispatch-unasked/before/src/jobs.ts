type Job = () => Promise<number>;

const jobs: Record<string, Job> = {
  async sweep() {
    return 0;
  },
  async count() {
    return 7;
  },
};

export async function run(name: string): Promise<number> {
  const job = jobs[name];
  const begun = Date.now();
  await job();
  return Date.now() - begun;
}
