using System;
using System.IO;

namespace Exports
{
    public class Exporter
    {
        public void Copy(string source, string name)
        {
            var from = Path.GetFullPath(source);
            if (!from.StartsWith("/srv/in/", StringComparison.Ordinal))
            {
                throw new ArgumentException("not an incoming file", nameof(source));
            }
            var target = Path.Combine("/srv/out", name);
            File.Copy(from, target);
        }
    }
}
