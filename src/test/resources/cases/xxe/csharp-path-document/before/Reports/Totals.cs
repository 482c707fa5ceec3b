using System.Xml.XPath;

namespace Reports
{
    public class Totals
    {
        public double Sum(string file)
        {
            var document = new XPathDocument(file);
            return (double)document.CreateNavigator().Evaluate("sum(//total)");
        }
    }
}
