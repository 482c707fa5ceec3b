using System.IO;

namespace Depot;

public static class Copy
{
    public static void Keep(Stream from, Stream to)
    {
        from.CopyTo(to);
    }
}
