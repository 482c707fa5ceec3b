using System.Text.RegularExpressions;

namespace Rules
{
    public static class Wildcards
    {
        public static bool Fits(string file, string mask) => Regex.IsMatch(file, ToPattern(mask));

        private static string ToPattern(string mask) => "^" + mask.Replace("*", ".*") + "$";
    }
}
