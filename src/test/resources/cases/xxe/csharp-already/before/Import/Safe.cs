using System.Xml;

public class Safe
{
    public XmlDocument Load(string xml)
    {
        var document = new XmlDocument();
        document.XmlResolver = null;
        document.LoadXml(xml);
        return document;
    }
}
