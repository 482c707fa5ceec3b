using System.Xml;

public class Menu
{
    public XmlDocument Load(string xml)
    {
        var document = new XmlDocument();
        document.XmlResolver = null;
        document.LoadXml(xml);
        return document;
    }
}
