using System.Text.RegularExpressions;

namespace Depot;

public sealed class Barcode
{
    private readonly Regex _shape;

    public Barcode(string prefix)
    {
        Regex shape = new("^" + Regex.Escape(prefix ?? "") + "[0-9]{8}$", RegexOptions.CultureInvariant);
        _shape = shape;
    }

    public bool Fits(string code) => _shape.IsMatch(code);
}
