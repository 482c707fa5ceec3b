using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

public class Filter
{
    public List<string> Apply(IEnumerable<string> names, string prefix, int digits)
    {
        string pattern = $"^{Regex.Escape(prefix ?? "")}[0-9]{{{digits}}}$";
        var regex = new Regex(pattern, RegexOptions.Compiled);
        return names.Where(n => regex.IsMatch(n)).ToList();
    }
}
