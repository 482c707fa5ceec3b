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
                    entry.ExtractToFile(Inbox + entry.FullName);
                }
            }
        }
    }
}
