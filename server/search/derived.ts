/** Something computed from a graph, once per graph; it goes when the graph goes. */
export function derived<G extends object, T>(compute: (graph: G) => T): (graph: G) => T {
  const known = new WeakMap<G, T>();
  return (graph) => {
    const before = known.get(graph);
    if (before !== undefined) return before;
    const value = compute(graph);
    known.set(graph, value);
    return value;
  };
}
