export async function weather(req: { params: { city: string } }): Promise<unknown> {
  const answer = await fetch(`https://weather.example.com/v1/${req.params.city}`);
  return answer.json();
}
