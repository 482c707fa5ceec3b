using System.Collections.Generic;
using System.IO;
using System.Text.RegularExpressions;

namespace Logs
{
    public class Finder
    {
        public IEnumerable<string> Find(TextReader log, string level, string host)
        {
            string pattern = "^" + Regex.Escape(level ?? "");
            if (host != null)
            {
                pattern += ".*" + Regex.Escape(host ?? "");
            }
            string line;
            while ((line = log.ReadLine()) != null)
            {
                if (Regex.IsMatch(line, pattern))
                {
                    yield return line;
                }
            }
        }
    }
}
