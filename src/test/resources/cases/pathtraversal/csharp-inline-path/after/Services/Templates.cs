using System;
using System.IO;

namespace Mail.Services
{
    public class Templates
    {
        private readonly string _root;

        public Templates(string root)
        {
            _root = root;
        }

        public string Load(string language, string name)
        {
            string path = Path.Combine(_root, language, name + ".txt");
            if (!Path.GetFullPath(path).StartsWith(Path.GetFullPath(_root).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw new IOException("The path leads out of its folder.");
            }
            return File.ReadAllText(path);
        }
    }
}
