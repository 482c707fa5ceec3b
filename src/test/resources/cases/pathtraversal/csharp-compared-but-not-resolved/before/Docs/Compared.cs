using System;
using System.IO;

namespace Docs;

public class Compared
{
    public string Read(string name)
    {
        string path = Path.Combine("/srv/docs", name);
        if (!path.StartsWith("/srv/docs/"))
        {
            throw new ArgumentException("no such document");
        }
        return File.ReadAllText(path);
    }
}
