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
            return await File.ReadAllLinesAsync(Path.Join(home.FullName, recipe), stop);
        }
    }
}
