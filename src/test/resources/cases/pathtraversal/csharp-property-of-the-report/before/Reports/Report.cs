using System.IO;

namespace Reports
{
    public class Report
    {
        public string Name { get; set; }

        public byte[] Bytes => File.ReadAllBytes(Path.Combine("/var/reports", Name));
    }
}
