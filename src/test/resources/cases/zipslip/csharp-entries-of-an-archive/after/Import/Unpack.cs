using System;
using System.IO;
using System.IO.Compression;

namespace Shop.Import
{
    public class Unpack
    {
        public void Run(Stream upload, string folder)
        {
            using (var archive = new ZipArchive(upload))
            {
                foreach (var entry in archive.Entries)
                {
                    var target = Path.Combine(folder, entry.FullName);
                    if (!Path.GetFullPath(target).StartsWith(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                    {
                        throw new IOException("The archive has an entry outside of its folder.");
                    }
                    entry.ExtractToFile(target, true);
                }
            }
        }
    }
}
