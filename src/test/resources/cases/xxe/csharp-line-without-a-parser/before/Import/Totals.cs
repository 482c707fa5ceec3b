using System.Xml;

public class Totals
{
    public decimal Of(XmlNodeList lines)
    {
        decimal total = 0;
        foreach (XmlNode line in lines)
        {
            total += decimal.Parse(line.InnerText);
        }
        return total;
    }
}
