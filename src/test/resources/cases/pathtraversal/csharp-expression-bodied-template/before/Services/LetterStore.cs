using System;
using System.IO;
using System.Threading.Tasks;

namespace School.Services
{
    internal sealed class LetterStore
    {
        private readonly string _folder;

        public LetterStore(string folder) => _folder = folder;

        public string Load(string name) => File.ReadAllText(Path.Combine(_folder, name + ".html"));

        public async Task Save(string name, string text) =>
            await File.WriteAllTextAsync($"{_folder}/{name}.html", text);
    }
}
