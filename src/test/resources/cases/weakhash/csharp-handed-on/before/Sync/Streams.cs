using System.IO;
using System.Security.Cryptography;

public class Streams
{
    public void Copy(Stream from, Stream to)
    {
        using var sha = SHA1.Create();
        using var hashed = Wrapped.Around(to, sha);
        from.CopyTo(hashed);
    }
}
