using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Forum
{
    public class WordFilter
    {
        private readonly Regex _words;

        public WordFilter(IEnumerable<string> words)
        {
            _words = new Regex(@"\b(" + string.Join("|", words.Select(Regex.Escape)) + @")\b");
        }

        public string Clean(string text) => _words.Replace(text, "***");
    }
}
