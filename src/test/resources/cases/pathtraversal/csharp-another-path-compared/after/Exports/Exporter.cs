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
            if (!Path.GetFullPath(target).StartsWith(Path.GetFullPath("/srv/out").TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw new IOException("The path leads out of its folder.");
            }
            File.Copy(from, target);
        }
    }
}
