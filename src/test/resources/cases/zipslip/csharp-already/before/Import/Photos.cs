using System;
using System.IO;
using System.IO.Compression;

public class Photos
{
    public void Run(ZipArchive archive, string folder)
    {
        string root = Path.GetFullPath(folder + Path.DirectorySeparatorChar);
        foreach (var entry in archive.Entries)
        {
            string file = Path.GetFullPath(Path.Combine(root, entry.FullName));
            if (file.StartsWith(root, StringComparison.Ordinal))
                entry.ExtractToFile(file);
        }
    }
}
