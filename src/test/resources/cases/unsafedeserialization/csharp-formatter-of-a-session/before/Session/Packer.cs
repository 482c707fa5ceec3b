using System.Web.UI;

namespace Session
{
    public static class Packer
    {
        public static T Unpack<T>(string text) where T : class =>
            new LosFormatter().Deserialize(text) as T;
    }
}
