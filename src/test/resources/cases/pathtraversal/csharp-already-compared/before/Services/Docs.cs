using System;
using System.IO;

public class Docs
{
    private const string Root = "/srv/docs/";

    public string Read(string name)
    {
        var path = Path.GetFullPath(Path.Combine(Root, name));
        if (!path.StartsWith(Root, StringComparison.Ordinal)) throw new IOException("no such document");
        return File.ReadAllText(path);
    }
}
