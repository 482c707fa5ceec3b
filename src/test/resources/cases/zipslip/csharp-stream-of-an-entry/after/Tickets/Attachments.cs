using System.IO;
using System.IO.Compression;
using System.Threading.Tasks;

namespace Tickets
{
    internal class Attachments
    {
        internal async Task UnpackAsync(Stream body, DirectoryInfo box)
        {
            using var zip = new ZipArchive(body);
            for (int i = 0; i < zip.Entries.Count; i++)
            {
                var entry = zip.Entries[i];
                var path = Path.Combine(box.FullName, entry.FullName);
                if (!Path.GetFullPath(path).StartsWith(Path.GetFullPath(box.FullName).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, System.StringComparison.Ordinal))
                {
                    throw new IOException("The archive has an entry outside of its folder.");
                }
                using var input = entry.Open();
                using var output = File.Create(path);
                await input.CopyToAsync(output);
            }
        }
    }
}
