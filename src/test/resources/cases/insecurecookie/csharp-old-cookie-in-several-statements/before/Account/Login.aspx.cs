using System;
using System.Web;
using System.Web.UI;

namespace School.Account
{
    public partial class Login : Page
    {
        protected void Remember(string ticket)
        {
            HttpCookie cookie = new HttpCookie("ticket");
            cookie.Value = ticket;
            cookie.Expires = DateTime.Now.AddHours(8);
            cookie.HttpOnly = true;
            Response.Cookies.Add(cookie);
        }
    }
}
