using System.Text.RegularExpressions;

namespace Reports
{
    public class Rule
    {
        public string Pattern { get; set; }

        public bool Fits(string line)
        {
            return new Regex(Regex.Escape(Pattern)).IsMatch(line);
        }
    }
}
