using System.IO;
using System.IO.Compression;

public class Scans
{
    public void Take(ZipArchive archive, string folder)
    {
        foreach (var entry in archive.Entries)
        {
            entry.ExtractToFile(Path.Combine(folder, entry.Name), true);
        }
    }
}
