using System.IO;
using System.Text.Json;
using System.Threading.Tasks;

namespace Api;

public static class Votes
{
    public static async Task<Vote?> ReadAsync(Stream body)
    {
        return await JsonSerializer.DeserializeAsync<Vote>(body) ?? JsonSerializer.Deserialize<Vote>("{}");
    }
}
