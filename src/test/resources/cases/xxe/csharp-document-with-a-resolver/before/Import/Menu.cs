using System.Xml;

public class Menu
{
    public XmlDocument Load(string xml)
    {
        var document = new XmlDocument();
        document.XmlResolver = new XmlUrlResolver();
        document.LoadXml(xml);
        return document;
    }
}
