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
                    entry.ExtractToFile(target, true);
                }
            }
        }
    }
}
