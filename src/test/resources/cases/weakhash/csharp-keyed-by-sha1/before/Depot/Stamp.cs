using System.Security.Cryptography;

namespace Depot;

public class Stamp
{
    private readonly byte[] key;

    public Stamp(byte[] key) => this.key = key;

    public byte[] Of(byte[] slip)
    {
        using var keyed = new HMACSHA1(key);
        return keyed.ComputeHash(slip);
    }
}
