using System.IO;
using Utf8Json;

namespace Shop;

public class Gifts
{
    public Gift Read(Stream body) => JsonSerializer.Deserialize<Gift>(body);
}
