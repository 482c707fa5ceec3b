using System.IO;

namespace Docs;

public class AnyFile
{
    public string First(string file)
    {
        using var reader = new StreamReader(file);
        return reader.ReadLine();
    }
}
