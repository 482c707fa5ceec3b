using System.Text.RegularExpressions;

namespace Chat
{
    public class Filter
    {
        public string Clean(string text, string[] words)
        {
            var regex = new Regex("\\b(" + string.Join("|", words) + ")\\b");
            return regex.Replace(text, "***");
        }
    }
}
