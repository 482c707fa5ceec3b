using System.IO;
using System.Text.Json;
using ProtoBuf;

namespace Shop;

public class Wishes
{
    private static readonly JsonSerializerOptions Options = new();

    public Wish Read(Stream body) => Serializer.Deserialize<Wish>(body);
}
