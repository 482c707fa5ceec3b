using System.IO;
using System.Text;
using Newtonsoft.Json;

namespace Bus;

public sealed class Receiver
{
    private readonly JsonSerializer _json = new() { TypeNameHandling = TypeNameHandling.None };

    public Command Read(byte[] body)
    {
        using var text = new StreamReader(new MemoryStream(body), Encoding.UTF8);
        using var reader = new JsonTextReader(text);
        return _json.Deserialize<Command>(reader);
    }
}
