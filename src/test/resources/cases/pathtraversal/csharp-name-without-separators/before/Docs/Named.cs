using System;
using System.IO;

namespace Docs;

public class Named
{
    public string Read(string name)
    {
        if (name.IndexOfAny(Path.GetInvalidFileNameChars()) >= 0)
        {
            throw new ArgumentException("no such document");
        }
        return File.ReadAllText(Path.Combine("/srv/docs", name));
    }
}
