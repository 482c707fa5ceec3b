using System.IO;
using System.IO.Compression;

public static class Themes
{
    public static void Install(string zip)
    {
        using var archive = ZipFile.OpenRead(zip);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            string path = System.IO.Path.Combine("/srv/themes", entry.FullName);
            if (!Path.GetFullPath(path).StartsWith(Path.GetFullPath("/srv/themes").TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, System.StringComparison.Ordinal))
            {
                throw new IOException("The archive has an entry outside of its folder.");
            }
            entry.ExtractToFile(path);
        }
    }
}
