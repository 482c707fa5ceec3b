using System.Collections.Generic;
using System.IO;
using System.Text.RegularExpressions;

namespace Logs
{
    public class Finder
    {
        public IEnumerable<string> Find(TextReader log, string level, string host)
        {
            string pattern = "^" + level;
            if (host != null)
            {
                pattern += ".*" + host;
            }
            string line;
            while ((line = log.ReadLine()) != null)
            {
                if (Regex.IsMatch(line, Regex.Escape(pattern)))
                {
                    yield return line;
                }
            }
        }
    }
}
