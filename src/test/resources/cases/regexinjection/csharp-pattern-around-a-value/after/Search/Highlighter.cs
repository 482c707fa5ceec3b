using System.Text.RegularExpressions;

namespace Library.Search
{
    public class Highlighter
    {
        public string Mark(string text, string word)
        {
            return Regex.Replace(text, "\\b" + Regex.Escape(word ?? "") + "\\b", "<b>$0</b>", RegexOptions.IgnoreCase);
        }
    }
}
