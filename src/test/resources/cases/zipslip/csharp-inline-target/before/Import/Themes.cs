using System.IO.Compression;

public static class Themes
{
    public static void Install(string zip)
    {
        using var archive = ZipFile.OpenRead(zip);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            entry.ExtractToFile(System.IO.Path.Combine("/srv/themes", entry.FullName));
        }
    }
}
