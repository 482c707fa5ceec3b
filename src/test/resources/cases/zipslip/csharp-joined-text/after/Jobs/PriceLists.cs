using System.IO;
using System.IO.Compression;
using System.Linq;

namespace Shop.Jobs
{
    public class PriceLists
    {
        private const string Inbox = "/var/shop/prices/";

        public void Load(string zipFile)
        {
            using (var archive = ZipFile.OpenRead(zipFile))
            {
                foreach (var entry in archive.Entries.Where(e => e.FullName.EndsWith(".csv")))
                {
                    string path = Inbox + entry.FullName;
                    if (!Path.GetFullPath(path).StartsWith(Path.GetFullPath(Inbox).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, System.StringComparison.Ordinal))
                    {
                        throw new IOException("The archive has an entry outside of its folder.");
                    }
                    entry.ExtractToFile(path);
                }
            }
        }
    }
}
