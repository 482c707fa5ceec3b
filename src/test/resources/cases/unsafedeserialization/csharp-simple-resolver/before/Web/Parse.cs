using System.Web.Script.Serialization;

public class Parse
{
    public Basket Read(string json)
    {
        var reader = new JavaScriptSerializer(new SimpleTypeResolver());
        return reader.Deserialize<Basket>(json);
    }
}
