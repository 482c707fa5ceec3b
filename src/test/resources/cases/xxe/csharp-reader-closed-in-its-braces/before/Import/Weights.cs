using System.Xml;

public class Weights
{
    public XmlTextReader Open(string file)
    {
        return new XmlTextReader(file) { DtdProcessing = DtdProcessing.Prohibit };
    }
}
