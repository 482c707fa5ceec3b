using System.IO;
using System.Threading.Tasks;

namespace School.Services;

internal sealed class NoteStore
{
    private readonly string _folder;

    public NoteStore(string folder) => _folder = folder;

    public async Task Save(string name, string text) =>
        await File.WriteAllTextAsync($"{_folder}/{name}.html", text);
}
