/** Something computed from a graph, once for each graph; it goes when the graph goes. */
export function oncePerGraph<G extends object, T>(compute: (graph: G) => T): (graph: G) => T {
  const known = new WeakMap<G, { value: T }>();
  return (graph) => {
    const before = known.get(graph);
    if (before !== undefined) return before.value;
    const value = compute(graph);
    known.set(graph, { value });
    return value;
  };
}
