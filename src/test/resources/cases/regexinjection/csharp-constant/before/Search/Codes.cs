using System.Text.RegularExpressions;

public class Codes
{
    private const string Digits = "[0-9]{4}";
    private static readonly Regex Code = new Regex("^" + Digits + "$");
}
