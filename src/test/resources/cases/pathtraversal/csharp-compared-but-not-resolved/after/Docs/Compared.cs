using System;
using System.IO;

namespace Docs;

public class Compared
{
    public string Read(string name)
    {
        string path = Path.Combine("/srv/docs", name);
        if (!Path.GetFullPath(path).StartsWith(Path.GetFullPath("/srv/docs").TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new IOException("The path leads out of its folder.");
        }
        if (!path.StartsWith("/srv/docs/"))
        {
            throw new ArgumentException("no such document");
        }
        return File.ReadAllText(path);
    }
}
