using System.IO;
using System.Threading.Tasks;

namespace School.Services;

internal sealed class NoteStore
{
    private readonly string _folder;

    public NoteStore(string folder) => _folder = folder;

    public async Task Save(string name, string text)
    {
        string path = $"{_folder}/{name}.html";
        if (!Path.GetFullPath(path).StartsWith(Path.GetFullPath(_folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, System.StringComparison.Ordinal))
        {
            throw new IOException("The path leads out of its folder.");
        }
        await File.WriteAllTextAsync(path, text);
    }
}
