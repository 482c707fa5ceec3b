using System.IO.Compression;

namespace Clinic.Import
{
    public class Photo
    {
        public void Save(ZipArchiveEntry entry)
        {
            entry.ExtractToFile(entry.FullName, true);
        }
    }
}
