<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<article>
  ${article.bodyHtml}
</article>
