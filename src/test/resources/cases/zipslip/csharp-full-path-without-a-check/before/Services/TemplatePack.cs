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
                    string full = Path.GetFullPath(Path.Combine(_root, file.FullName));
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
