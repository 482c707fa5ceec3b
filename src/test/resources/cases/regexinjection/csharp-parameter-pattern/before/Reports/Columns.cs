using System.Text.RegularExpressions;

namespace Reports
{
    public class Columns
    {
        public string[] Of(string line, string separator)
        {
            return Regex.Split(line, separator);
        }
    }
}
