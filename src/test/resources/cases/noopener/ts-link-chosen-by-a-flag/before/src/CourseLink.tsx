export const CourseLink = ({ href, title, outside }: { href: string; title: string; outside: boolean }) => (
  <a
    className="course"
    href={href}
    target={outside ? '_blank' : undefined}
  >
    {title}
  </a>
);
