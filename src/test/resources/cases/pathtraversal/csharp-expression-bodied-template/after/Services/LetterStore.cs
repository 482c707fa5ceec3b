using System;
using System.IO;
using System.Threading.Tasks;

namespace School.Services
{
    internal sealed class LetterStore
    {
        private readonly string _folder;

        public LetterStore(string folder) => _folder = folder;

        public string Load(string name)
        {
            string path = Path.Combine(_folder, name + ".html");
            if (!Path.GetFullPath(path).StartsWith(Path.GetFullPath(_folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw new IOException("The path leads out of its folder.");
            }
            return File.ReadAllText(path);
        }

        public async Task Save(string name, string text) =>
            await File.WriteAllTextAsync($"{_folder}/{name}.html", text);
    }
}
