using System.IO;
using System.IO.Compression;

public class Scans
{
    public void Take(ZipArchive archive, string folder)
    {
        foreach (var entry in archive.Entries)
        {
            string path = Path.Combine(folder, entry.Name);
            if (!Path.GetFullPath(path).StartsWith(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, System.StringComparison.Ordinal))
            {
                throw new IOException("The archive has an entry outside of its folder.");
            }
            entry.ExtractToFile(path, true);
        }
    }
}
