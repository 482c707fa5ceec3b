using System.Text.RegularExpressions;

namespace Orders
{
    public static class Numbers
    {
        public static bool Valid(string number, int digits)
        {
            return Regex.IsMatch(number, "^[A-Z]{2}[0-9]{" + digits + "}$");
        }
    }
}
