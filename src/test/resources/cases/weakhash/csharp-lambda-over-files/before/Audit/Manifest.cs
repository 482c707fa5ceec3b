using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;

public class Manifest
{
    public Dictionary<string, byte[]> Build(IEnumerable<string> files) =>
        files.ToDictionary(f => f, f => MD5.Create().ComputeHash(File.ReadAllBytes(f)));
}
