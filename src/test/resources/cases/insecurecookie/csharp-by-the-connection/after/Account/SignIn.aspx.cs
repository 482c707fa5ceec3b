using System;
using System.Web;
using System.Web.Security;
using System.Web.UI;

public partial class SignIn : Page
{
    protected void Enter_Click(object sender, EventArgs e)
    {
        var ticket = new HttpCookie(FormsAuthentication.FormsCookieName, Seal(User.Text));
        ticket.HttpOnly = true;
        ticket.Secure = true;
        Response.Cookies.Set(ticket);
    }
}
