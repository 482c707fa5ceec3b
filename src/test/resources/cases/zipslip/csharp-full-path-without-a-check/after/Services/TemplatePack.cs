using System.IO;
using System.IO.Compression;

namespace Clinic.Services
{
    public class TemplatePack
    {
        private readonly string _root;

        public TemplatePack(string root)
        {
            _root = root;
        }

        public void Install(Stream pack)
        {
            using (ZipArchive zip = new ZipArchive(pack, ZipArchiveMode.Read))
            {
                foreach (ZipArchiveEntry file in zip.Entries)
                {
                    string path = Path.Combine(_root, file.FullName);
                    if (!Path.GetFullPath(path).StartsWith(Path.GetFullPath(_root).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, System.StringComparison.Ordinal))
                    {
                        throw new IOException("The archive has an entry outside of its folder.");
                    }
                    string full = Path.GetFullPath(path);
                    if (file.FullName.EndsWith("/"))
                    {
                        Directory.CreateDirectory(full);
                    }
                    else
                    {
                        file.ExtractToFile(full, true);
                    }
                }
            }
        }
    }
}
