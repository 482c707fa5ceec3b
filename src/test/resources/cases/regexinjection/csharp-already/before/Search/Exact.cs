using System.Text.RegularExpressions;

public class Exact
{
    public bool Has(string line, string word)
    {
        var escaped = Regex.Escape(word);
        return Regex.IsMatch(line, $"^{escaped}$");
    }
}
