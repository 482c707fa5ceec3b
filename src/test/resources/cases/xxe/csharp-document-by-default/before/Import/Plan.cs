using System.Xml;

public class Plan
{
    public XmlNode Root(string xml)
    {
        XmlDocument plan = new XmlDocument() { PreserveWhitespace = true };
        plan.LoadXml(xml);
        return plan.DocumentElement;
    }
}
