/** A source that opens in its own tab, or its title where it has no address. Only web addresses open. */
import type { SourceBrief } from "../../graph/responses.ts";

export function SourceLink({ source }: { readonly source: SourceBrief }) {
  const label = [source.title, source.publisher, source.date].filter(Boolean).join(" · ");
  if (source.url === null || !/^https?:\/\//i.test(source.url))
    return <span className="source">{label}</span>;
  return (
    <a className="source" href={source.url} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  );
}
