using System.IO;
using System.IO.Compression;
using System.Linq;

namespace School.Import
{
    public static class Lessons
    {
        public static void Unpack(ZipArchive archive, string folder)
        {
            archive.Entries.ToList().ForEach(e => e.ExtractToFile(Path.Combine(folder, e.FullName)));
        }
    }
}
