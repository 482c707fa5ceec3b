using System.Web;

namespace Shop.Web
{
    public class Basket
    {
        public void Save(HttpResponse response, string id)
        {
            var cookie = new HttpCookie("basket", id);
            cookie.Path = "/shop";
            response.Cookies.Add(cookie);
        }
    }
}
