using System.IO;
using System.IO.Compression;

namespace Billing.Import;

public class Backups
{
    public void Restore(string zip, string folder)
    {
        using var archive = ZipFile.OpenRead(zip);
        foreach (var entry in archive.Entries)
            Write(entry, folder);
    }

    private static void Write(ZipArchiveEntry entry, string folder)
    {
        var file = Path.Join(folder, entry.FullName);
        if (!Path.GetFullPath(file).StartsWith(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, System.StringComparison.Ordinal))
        {
            throw new IOException("The archive has an entry outside of its folder.");
        }
        using Stream from = entry.Open();
        using Stream to = new FileStream(file, FileMode.Create);
        from.CopyTo(to);
    }
}
