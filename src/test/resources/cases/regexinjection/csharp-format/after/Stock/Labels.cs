using System.Text.RegularExpressions;

namespace Stock
{
    public class Labels
    {
        public string Batch(string label, string warehouse)
        {
            var pattern = string.Format(@"^{0}-(\d{{4}})$", Regex.Escape(warehouse ?? ""));
            Match match = Regex.Match(label, pattern);
            return match.Success ? match.Groups[1].Value : null;
        }
    }
}
