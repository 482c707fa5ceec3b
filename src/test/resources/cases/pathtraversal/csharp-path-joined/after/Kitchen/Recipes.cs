using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Kitchen
{
    public class Recipes
    {
        public async Task<string[]> ReadAsync(DirectoryInfo home, string recipe, CancellationToken stop)
        {
            if (string.IsNullOrEmpty(recipe)) return Array.Empty<string>();
            string path = Path.Join(home.FullName, recipe);
            if (!Path.GetFullPath(path).StartsWith(Path.GetFullPath(home.FullName).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw new IOException("The path leads out of its folder.");
            }
            return await File.ReadAllLinesAsync(path, stop);
        }
    }
}
