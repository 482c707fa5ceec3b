using System.Linq;
using System.Text.RegularExpressions;

namespace Chat
{
    public class Filter
    {
        public string Clean(string text, string[] words)
        {
            var regex = new Regex("\\b(" + string.Join("|", words.Select(Regex.Escape)) + ")\\b");
            return regex.Replace(text, "***");
        }
    }
}
